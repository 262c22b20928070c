package org.hrdialogue.examples.validator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.DossierReader;
import org.hrdialogue.json.DossierWriter;
import org.hrdialogue.json.EntryStream;
import org.hrdialogue.model.Entry;

/**
 * Writes what could be read of an input in one form or the other. A stream passes through an entry at
 * a time; a dossier is held whole.
 *
 * <p>A stream always gets a header: it says which version its lines are in, and an empty dossier would
 * else become an empty file, which is none of the forms. A dossier gets line breaks, for people and for
 * version control.
 */
final class Conversion {
  /** Room for an entry that is longer than a line may usually be, so that it finds its way back. */
  private static final int LONGEST_LINE = 1 << 24;

  private static final DossierReader READER = DossierJson.reader().maxLine(LONGEST_LINE);
  private static final DossierWriter WRITER = DossierJson.writer().pretty();

  private final Kind form;
  private final Supplier<OutputFile> target;
  private final Output faults;

  /**
   * Creates a conversion.
   *
   * @param form what the input becomes
   * @param target opens what is written to, once it is certain that something can be read
   * @param faults takes what reading finds
   */
  Conversion(Kind form, Supplier<OutputFile> target, Output faults) {
    this.form = form;
    this.target = target;
    this.faults = faults;
  }

  /** Converts an input; what keeps it from being read to its end is noted in the tally. */
  void convert(Tally tally) {
    try (Opened input = Opened.of(tally.source())) {
      tally.is(input.kind());
      switch (input.kind()) {
        case DOSSIER -> dossier(input, tally);
        case STREAM -> stream(input, tally);
      }
    } catch (IOException unreadable) {
      tally.trouble(Source.why(unreadable));
    } catch (UncheckedIOException unreadable) {
      tally.trouble(Source.why(unreadable));
    }
  }

  private void dossier(Opened input, Tally tally) throws IOException {
    DossierPart part = new DossierPart(READER.dossier(input.text()));
    faults.judged(tally, part);
    write(part.head().orElseGet(Conversion::nothing), List.of());
  }

  private void stream(Opened input, Tally tally) {
    try (EntryStream stream = READER.entries(input.text())) {
      Records records = new Records(stream, tally, faults);
      Dossier header = records.header().flatMap(Decoded::partial).orElseGet(Conversion::nothing);
      write(header, () -> new WholeEntries(records, tally));
    }
  }

  private static Dossier nothing() {
    return Dossier.builder().build();
  }

  private void write(Dossier dossier, Iterable<Entry> more) {
    try (OutputFile output = target.get()) {
      output.write(
          form == Kind.DOSSIER
              ? out -> WRITER.write(dossier, more, out)
              : out -> {
                WRITER.writeStream(dossier, out);
                WRITER.writeStream(more, out);
              });
    }
  }
}
