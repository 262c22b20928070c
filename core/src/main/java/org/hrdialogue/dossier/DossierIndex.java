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
  private final List<Event> events;
  private final Map<String, List<Event>> byDialogue = new HashMap<>();
  private final int[] positions;

  DossierIndex(Dossier dossier) {
    List<Entry> entries = dossier.entries();
    byId = new HashMap<>(entries.size() * 2);
    for (Entry entry : entries) {
      byId.putIfAbsent(entry.id(), entry);
      for (String formerId : entry.formerIds()) {
        byFormerId.putIfAbsent(formerId, entry);
      }
    }
    events = dossier.all(Event.class).stream().sorted(EventOrder.BY_TIME).toList();
    for (Event event : events) {
      event
          .dialogue()
          .ifPresent(dialogue -> byDialogue
              .computeIfAbsent(present(dialogue.id()), any -> new ArrayList<>())
              .add(event));
    }
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

  List<Event> events() {
    return events;
  }

  List<Event> eventsOf(String dialogue) {
    return Collections.unmodifiableList(byDialogue.getOrDefault(dialogue, List.of()));
  }

  /** Returns the identifier that an entry has now; an unknown one as it is. */
  String present(String id) {
    Entry entry = find(id);
    return entry == null ? id : entry.id();
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
