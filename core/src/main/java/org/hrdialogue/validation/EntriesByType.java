package org.hrdialogue.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrdialogue.model.Entry;

/**
 * Where the entries of each type stand in a dossier: most rules look at those of one type, and a large
 * dossier does not stay in the processor's caches from one rule to the next.
 */
final class EntriesByType {
  private final List<Entry> entries;
  private final Map<Class<?>, int[]> all = new HashMap<>();
  private final Map<Class<?>, int[]> withoutAccounts = new HashMap<>();

  EntriesByType(List<Entry> entries) {
    this.entries = entries;
  }

  int[] all(Class<? extends Entry> type) {
    return all.computeIfAbsent(type, this::findAll);
  }

  int[] withoutAccounts(Class<? extends Entry> type) {
    return withoutAccounts.computeIfAbsent(
        type,
        any -> Arrays.stream(all(type))
            .filter(index -> entries.get(index).accountOf().isEmpty())
            .toArray());
  }

  private int[] findAll(Class<?> type) {
    int[] found = new int[entries.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (type.isInstance(entries.get(i))) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
