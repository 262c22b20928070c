package org.hrdialogue.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What bears which name. Case, blanks around a name and the length of dashes do not count. */
final class NameIndex<T> {
  private final Map<String, List<T>> byName = new HashMap<>();

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('–', '-');
  }

  void add(String name, T bearer) {
    List<T> bearers = byName.computeIfAbsent(key(name), unused -> new ArrayList<>());
    if (!bearers.contains(bearer)) {
      bearers.add(bearer);
    }
  }

  /** Returns all that bear the name, in the order in which they were added. */
  List<T> all(String name) {
    return List.copyOf(byName.getOrDefault(key(name), List.of()));
  }

  /** Returns the one that bears the name; empty if none does, or several. */
  Optional<T> only(String name) {
    List<T> bearers = all(name);
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }
}
