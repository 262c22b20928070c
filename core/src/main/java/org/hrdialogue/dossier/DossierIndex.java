package org.hrdialogue.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.jspecify.annotations.Nullable;

/** The entries of a dossier by identifier, and their places in the document. */
final class DossierIndex {
  private final Map<String, Entry> byId;
  private final Map<String, Entry> byFormerId = new HashMap<>();
  private final Set<String> unreadIds = new HashSet<>();
  private final Map<String, List<Event>> events = new HashMap<>();
  private final int[] positions;

  DossierIndex(Dossier dossier) {
    List<Entry> entries = dossier.entries();
    byId = new HashMap<>(entries.size() * 2);
    for (Entry entry : entries) {
      byId.putIfAbsent(entry.id(), entry);
      for (String formerId : entry.formerIds()) {
        byFormerId.putIfAbsent(formerId, entry);
      }
      if (entry instanceof Event event
          && event.accountOf().isEmpty()
          && event.dialogue().isPresent()) {
        events
            .computeIfAbsent(event.dialogue().get().id(), any -> new ArrayList<>())
            .add(event);
      }
    }
    events.values().forEach(rounds -> rounds.sort(EventOrder.BY_TIME));
    dossier.unread().forEach(unread -> unread.id().ifPresent(unreadIds::add));
    positions = positions(entries.size(), dossier.unread());
  }

  private static int[] positions(int entries, List<UnreadEntry> unread) {
    Set<Integer> taken = new HashSet<>();
    unread.forEach(entry -> taken.add(entry.position()));
    int[] positions = new int[entries];
    int next = 0;
    for (int i = 0; i < entries; i++) {
      while (taken.contains(next)) {
        next++;
      }
      positions[i] = next++;
    }
    return positions;
  }

  int position(int entry) {
    return positions[entry];
  }

  List<Event> eventsOf(String dialogue) {
    return Collections.unmodifiableList(events.getOrDefault(dialogue, List.of()));
  }

  boolean knows(String id) {
    return byId.containsKey(id) || unreadIds.contains(id);
  }

  @Nullable
  Entry find(String id) {
    Entry entry = byId.get(id);
    return entry != null ? entry : byFormerId.get(id);
  }
}
