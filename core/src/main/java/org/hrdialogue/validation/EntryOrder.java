package org.hrdialogue.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which a report lists what rules found. */
final class EntryOrder {
  private static final String ENTRIES = "/entries/";

  private EntryOrder() {}

  /** Returns violations by entry; those of one entry stay as they are. */
  static List<Violation> sorted(List<Violation> found) {
    return found.stream().sorted(Comparator.comparingInt(EntryOrder::entry)).toList();
  }

  /** Returns violations by entry, then by rule; those of one rule stay by place, as they were found. */
  static List<Violation> sorted(List<Violation> found, List<Rule> rules) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> ranks = new HashMap<>();
    rules.forEach(rule -> ranks.put(rule.code(), ranks.size()));
    return found.stream()
        .sorted(Comparator.comparingInt(EntryOrder::entry)
            .thenComparing(violation -> ranks.get(violation.code())))
        .toList();
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
