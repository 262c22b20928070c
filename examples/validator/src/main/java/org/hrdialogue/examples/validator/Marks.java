package org.hrdialogue.examples.validator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Location;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;

/**
 * Finds the places of pointers. A reader gives every violation of a rule its place, so a rule that
 * reports just these pointers has the reader find them.
 */
final class Marks {
  private static final String CODE = "mark";

  private static final String ENTRIES = "/entries/";

  /** Marks the beginning of every entry. */
  static final Validator BEGINNINGS = Validator.empty()
      .with(Rule.onEntry(
          CODE, Severity.INFO, Entry.class, (entry, found) -> found.at("").says("begins here")));

  private Marks() {}

  /** Returns a validator that marks pointers, from the document or from the entry. */
  static Validator at(Iterable<String> pointers) {
    Map<String, List<String>> byEntry = new HashMap<>();
    for (String pointer : pointers) {
      String entry = entry(pointer);
      byEntry
          .computeIfAbsent(entry, none -> new ArrayList<>())
          .add(pointer.substring(entry.length()));
    }
    return Validator.empty()
        .with(Rule.onEntry(
            CODE,
            Severity.INFO,
            Entry.class,
            (entry, found) -> byEntry
                .getOrDefault(found.pointerTo(""), List.of())
                .forEach(pointer -> found.at(pointer).says("is here"))));
  }

  private static String entry(String pointer) {
    if (!pointer.startsWith(ENTRIES)) {
      return "";
    }
    int end = pointer.indexOf('/', ENTRIES.length());
    return end < 0 ? pointer : pointer.substring(0, end);
  }

  static boolean isMark(Violation violation) {
    return violation.code().equals(CODE);
  }

  /** Returns the places that a reader found, by pointer. */
  static Map<String, Location> places(Decoded<?> read) {
    return read.report().violations().stream()
        .filter(Marks::isMark)
        .collect(Collectors.toMap(
            Violation::pointer, mark -> mark.location().orElseThrow(), (first, same) -> first));
  }

  /** Returns a violation at a place. */
  static Violation at(Violation violation, Optional<Location> place) {
    return Violation.builder().from(violation).location(place).build();
  }
}
