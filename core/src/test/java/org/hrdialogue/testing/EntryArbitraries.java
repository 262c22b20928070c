package org.hrdialogue.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.EntryTables;

/**
 * Entries and dossiers of any kind that the library accepts: each can be written and read again. What
 * they say makes no sense, and rules find much in them.
 */
public final class EntryArbitraries {
  private EntryArbitraries() {}

  /** Returns entries of all types. */
  public static Arbitrary<Entry> entries() {
    return entries(Entry.class);
  }

  /** Returns entries of a type. */
  public static Arbitrary<Entry> entries(EntryType type) {
    return TableArbitraries.of(EntryTables.of(type)).map(entry -> entry);
  }

  /** Returns entries of a type, or of all types that an interface stands for. */
  public static <T extends Entry> Arbitrary<T> entries(Class<T> type) {
    return Arrays.stream(EntryType.values())
        .filter(candidate -> type.isAssignableFrom(candidate.javaType()))
        .map(candidate -> Choice.<T>of(1, entries(candidate).map(type::cast)))
        .reduce((some, one) -> some.or(1, one))
        .orElseThrow();
  }

  /**
   * Returns dossiers of one to ten entries, in which every reference leads to an entry of a type that
   * belongs there, and nothing is part or successor of itself: no rule on references or identifiers
   * finds anything.
   */
  public static Arbitrary<Dossier> dossiers() {
    return dossiers(entries().list().ofMinSize(1).ofMaxSize(10).map(Rewiring::of));
  }

  /** Returns dossiers of up to five entries, whose references lead anywhere. */
  public static Arbitrary<Dossier> dossiersWithLooseEnds() {
    return dossiers(entries().list().ofMaxSize(5));
  }

  private static Arbitrary<Dossier> dossiers(Arbitrary<List<Entry>> entries) {
    Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(
            ValueArbitraries.ids().optional(0.5),
            TextArbitraries.localizedText().optional(0.5),
            days.optional(0.5),
            TableArbitraries.extras().optional(0.2),
            entries)
        .as((id, title, asOf, extras, list) -> {
          var dossier = Dossier.builder().id(id).title(title).asOf(asOf).entries(list);
          extras.ifPresent(dossier::extras);
          return dossier.build();
        })
        .withoutEdgeCases();
  }
}
