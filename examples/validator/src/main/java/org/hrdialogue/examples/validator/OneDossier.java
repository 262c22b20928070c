package org.hrdialogue.examples.validator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.DossierBuilder;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.EntryStream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Violation;

/**
 * An input as one dossier, whether it is one or a stream.
 *
 * @param dossier the entries that are whole
 * @param faults what reading found
 */
record OneDossier(Dossier dossier, List<Finding> faults) {
  /** Reads an input to its end; that it cannot is the end of the run. */
  static OneDossier read(Source source) {
    try (Opened input = Opened.of(source)) {
      return switch (input.kind()) {
        case DOSSIER -> document(input);
        case STREAM -> stream(input);
      };
    } catch (IOException unreadable) {
      throw cannotRead(source, Source.why(unreadable));
    } catch (UncheckedIOException unreadable) {
      throw cannotRead(source, Source.why(unreadable));
    }
  }

  private static CannotWork cannotRead(Source source, String reason) {
    return new CannotWork("cannot read " + source.shown() + ": " + reason);
  }

  private static OneDossier document(Opened input) throws IOException {
    Decoded<Dossier> read = DossierJson.reader().dossier(input.text());
    DossierPart part = new DossierPart(read);
    List<Finding> faults = new ArrayList<>();
    for (int record = -1; record < part.size(); record++) {
      add(faults, input, record, part.id(record), part.found(record));
    }
    return new OneDossier(
        read.partial().orElseGet(() -> Dossier.builder().build()), List.copyOf(faults));
  }

  private static OneDossier stream(Opened input) {
    List<Finding> faults = new ArrayList<>();
    DossierBuilder dossier = Dossier.builder();
    try (EntryStream stream = DossierJson.reader().entries(input.text())) {
      stream
          .header()
          .ifPresent(
              header -> add(faults, input, -1, Optional.empty(), header.report().violations()));
      int record = 0;
      for (Decoded<Entry> read : stream) {
        if (read.value().isPresent()) {
          dossier.addEntry(read.value().get());
        } else {
          dossier.addUnread(new UnreadEntry(record, read.id()));
        }
        add(faults, input, record, read.id(), read.report().violations());
        record++;
      }
    }
    return new OneDossier(dossier.build(), List.copyOf(faults));
  }

  private static void add(
      List<Finding> faults, Opened input, int record, Optional<String> id, List<Violation> found) {
    for (Violation violation : found) {
      faults.add(new Finding(
          input.source(), input.kind(), record, violation.entry().or(() -> id), violation));
    }
  }

  /** Returns whether some of it could not be read. */
  boolean hasErrors() {
    return faults.stream().anyMatch(fault -> fault.violation().severity() == Severity.ERROR);
  }
}
