package org.hrdialogue.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;

/**
 * Entries to test with: of each type one that has everything and one that has next to nothing, and
 * a whole dossier from a real source.
 */
public final class Samples {
  private Samples() {}

  /** Returns the entry of a type that states only what is required. */
  public static Entry smallest(EntryType type) {
    return SampleMaker.smallest(type);
  }

  /**
   * Returns the entry of a type that states every property, in every part of it, and two values in
   * every list that has room for two. Its references lead to {@linkplain #smallest smallest}
   * entries.
   */
  public static Entry full(EntryType type) {
    return SampleMaker.full(type);
  }

  /**
   * Returns the full entry of a type.
   *
   * @throws IllegalArgumentException if it is an interface of several types
   */
  public static <T extends Entry> T full(Class<T> type) {
    return Arrays.stream(EntryType.values())
        .filter(candidate -> candidate.javaType() == type)
        .map(candidate -> type.cast(full(candidate)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " is of several types"));
  }

  /**
   * Returns the smallest and then the full entry of each type: together, entries whose references
   * all lead to one of them.
   */
  public static List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    Arrays.stream(EntryType.values()).map(Samples::smallest).forEach(all::add);
    Arrays.stream(EntryType.values()).map(Samples::full).forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * Returns the dossier of the EU–Tajikistan civil society seminar of 17 and 18 September 2013: what
   * its press release of 19 September 2013 says, with a citation for everything.
   */
  public static Dossier euTajikistan2013() {
    return Seminar2013.DOSSIER;
  }
}
