package org.hrdialogue.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;

/** The entries of a dossier, as rules go through them. */
final class Entries {
  private Entries() {}

  /** Visits the entries of a type in order, accounts left out, each with findings in it. */
  static <T extends Entry> void each(
      Dossier dossier, Class<T> type, Findings found, BiConsumer<T, Findings> visitor) {
    List<Entry> entries = dossier.entries();
    for (int index : found.entriesByType().withoutAccounts(type)) {
      visitor.accept(type.cast(entries.get(index)), found.in(index));
    }
  }
}
