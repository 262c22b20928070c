package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Violation;

/**
 * Where violations and failing records go, as they are found.
 *
 * @param text takes lines for people
 * @param report takes lines for programs
 * @param quarantine takes failing records
 * @param failOn the least severity that makes a record fail
 * @param severalFiles whether a line for people must say which file it is about
 */
record Output(
    Consumer<String> text,
    Consumer<String> report,
    Consumer<Raw> quarantine,
    Severity failOn,
    boolean severalFiles) {
  /** Takes what was found when a dossier was read, the document itself first. */
  void judged(Tally tally, DossierPart part) {
    for (int record = -1; record < part.size(); record++) {
      judged(tally, part.kind(), record, part.id(record), part.found(record), part.raw(record));
    }
  }

  /** Takes what was found in a record, or in the document or header itself (-1). */
  void judged(
      Tally tally,
      Kind kind,
      long record,
      Optional<String> id,
      List<Violation> found,
      Optional<Raw> raw) {
    boolean fails =
        found.stream().anyMatch(violation -> violation.severity().compareTo(failOn) <= 0);
    tally.count(record, found, fails);
    for (Violation violation : found) {
      Finding finding =
          new Finding(tally.source(), kind, record, violation.entry().or(() -> id), violation);
      text.accept(TextLine.of(finding, severalFiles));
      report.accept(ReportLine.of(finding));
    }
    if (fails) {
      raw.ifPresent(quarantine);
    }
  }
}
