package org.hrdialogue.examples.validator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.DossierReader;
import org.hrdialogue.json.EntryStream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Validator;

/** Judges inputs each by itself. */
final class Separately {
  private final Optional<Validator> validator;
  private final Optional<LocalDate> asOf;
  private final Output output;

  /**
   * Creates a judge.
   *
   * @param validator the rules; empty if reading is to be all
   * @param asOf the day to validate for, whatever an input says
   */
  Separately(Optional<Validator> validator, Optional<LocalDate> asOf, Output output) {
    this.validator = validator;
    this.asOf = asOf;
    this.output = output;
  }

  /** Judges an input; what keeps it from being read to its end is noted in the tally. */
  void judge(Tally tally) {
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
    Decoded<Dossier> decoded = reader().dossier(input.text());
    tally.skipped(decoded.report().skipped());
    decoded.report().unchecked().forEach(tally::unchecked);
    output.judged(tally, new DossierPart(decoded));
  }

  private void stream(Opened input, Tally tally) {
    try (EntryStream stream = reader().entries(input.text())) {
      Records records = new Records(stream, tally, output);
      records.header();
      for (long record = 0; records.hasNext(); record++) {
        Decoded<Entry> read = records.next();
        if (read.value().isPresent()) {
          tally.skipped(read.report().skipped());
        } else {
          tally.unchecked(read.id().orElse("record " + record));
        }
      }
    }
  }

  private DossierReader reader() {
    DossierReader reader = DossierJson.reader();
    return validator
        .map(rules -> reader.validator(asOf.map(rules::asOf).orElse(rules)))
        .orElse(reader);
  }
}
