package org.hrdialogue.json.codec;

import java.util.BitSet;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Violation;

/**
 * What the text of a dossier, or of the header of a stream, says.
 *
 * @param dossier the dossier of the entries that could be read whole
 * @param version the version of the wire format that the text states, else the one this library writes
 * @param offsets where each entry of the text begins
 * @param unremarkable the entries of the dossier, by index, of which it is known that no value is remarkable
 * @param violations the faults of reading
 */
public record DossierDocument(
    Dossier dossier,
    Version version,
    List<Integer> offsets,
    BitSet unremarkable,
    List<Violation> violations) {
  /** Returns whether reading found no error. */
  public boolean isReadable() {
    return violations.stream().noneMatch(found -> found.severity() == Severity.ERROR);
  }

  /**
   * Reads the text of a dossier.
   *
   * @param quoting whether messages may quote an entry that is not public
   * @param noticing whether it matters if any value in an entry is remarkable
   */
  public static DossierDocument read(Input input, boolean quoting, Refs refs, boolean noticing) {
    return new DossierReading(input, quoting, true, refs, noticing).document();
  }

  /** Reads the text of the header of a stream: a dossier without entries. */
  public static DossierDocument readHeader(Input input, boolean quoting) {
    return new DossierReading(input, quoting, false, Refs.passing(), false).document();
  }
}
