package org.hrdialogue.validation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;

/**
 * Where the entries of each type stand in a dossier, for rules that compare those of one type: one pass
 * finds all, since a large dossier does not stay in the processor's caches from one rule to the next.
 */
final class EntriesByType {
  private static final int[] NONE = {};

  private final Map<Class<?>, int[]> all = new HashMap<>();
  private final Map<Class<?>, int[]> withoutAccounts = new HashMap<>();

  EntriesByType(List<Entry> entries) {
    Map<EntryType, IntStream.Builder> found = new EnumMap<>(EntryType.class);
    Map<EntryType, IntStream.Builder> foundWithoutAccounts = new EnumMap<>(EntryType.class);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      found.computeIfAbsent(entry.type(), any -> IntStream.builder()).add(i);
      if (entry.accountOf().isEmpty()) {
        foundWithoutAccounts
            .computeIfAbsent(entry.type(), any -> IntStream.builder())
            .add(i);
      }
    }
    found.forEach((type, indexes) -> all.put(type.javaType(), indexes.build().toArray()));
    foundWithoutAccounts.forEach(
        (type, indexes) -> withoutAccounts.put(type.javaType(), indexes.build().toArray()));
  }

  int[] all(Class<? extends Entry> type) {
    return all.getOrDefault(type, NONE);
  }

  int[] withoutAccounts(Class<? extends Entry> type) {
    return withoutAccounts.getOrDefault(type, NONE);
  }
}
