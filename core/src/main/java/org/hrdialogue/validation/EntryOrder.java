package org.hrdialogue.validation;

import java.util.Comparator;
import java.util.List;

/** The order in which a report lists what rules found. */
final class EntryOrder {
  private static final String ENTRIES = "/entries/";

  private EntryOrder() {}

  /** Returns violations by entry; those of one entry stay by rule and place, as they were found. */
  static List<Violation> sorted(List<Violation> found) {
    return found.stream().sorted(Comparator.comparingInt(EntryOrder::entry)).toList();
  }

  /** Returns the index of the entry that a violation is in, or -1 for the document itself. */
  private static int entry(Violation violation) {
    String pointer = violation.pointer();
    if (!pointer.startsWith(ENTRIES)) {
      return -1;
    }
    int end = pointer.indexOf('/', ENTRIES.length());
    String index = pointer.substring(ENTRIES.length(), end < 0 ? pointer.length() : end);
    return index.chars().allMatch(Character::isDigit) && !index.isEmpty()
        ? Integer.parseInt(index)
        : -1;
  }
}
