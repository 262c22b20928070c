package org.hrdialogue.examples.validator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.examples.validator.TimelineSection.DatedEvent;
import org.hrdialogue.examples.validator.TimelineSection.PartyMention;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Vocabulary;

/** The events of a dossier by dialogue. */
final class Timeline {
  private final Dossier dossier;
  private final PublicEntries entries;
  private final Feeds feeds;
  private final Set<String> dialogues = new LinkedHashSet<>();

  Timeline(Dossier dossier) {
    this.dossier = dossier;
    this.entries = new PublicEntries(dossier);
    this.feeds = new Feeds(dossier, entries);
    dossier.all(Dialogue.class).forEach(dialogue -> dialogues.add(dialogue.id()));
    for (Event event : dossier.all(Event.class)) {
      event.dialogue().ifPresent(dialogue -> dialogues.add(dossier.presentId(dialogue)));
    }
  }

  /**
   * Returns a section for each dialogue in document order, then for each that events name and that is
   * no entry, then for the events without a dialogue.
   */
  List<TimelineSection> sections() {
    List<TimelineSection> sections = new ArrayList<>();
    dialogues.forEach(id -> sections.add(section(id)));
    List<Event> others =
        dossier.events().stream().filter(event -> event.dialogue().isEmpty()).toList();
    if (!others.isEmpty()) {
      sections.add(section(true, Optional.empty(), Optional.empty(), others));
    }
    return List.copyOf(sections);
  }

  /** Returns the section of the dialogue with an identifier, present or former. */
  Optional<TimelineSection> of(String id) {
    return Optional.of(dossier.find(id).map(Entry::id).orElse(id))
        .filter(dialogues::contains)
        .map(this::section);
  }

  /** Returns the identifier of a dialogue that is nearest in spelling. */
  Optional<String> nearest(String id) {
    return Vocabulary.nearest(id, dialogues.stream().filter(entries::mayName).toList());
  }

  private TimelineSection section(String id) {
    Ref<Dialogue> ref = Ref.of(id);
    boolean isPublic = entries.mayName(id);
    return section(
        isPublic,
        Optional.of(id).filter(any -> isPublic),
        dossier.find(ref, Dialogue.class).filter(any -> isPublic),
        dossier.eventsOf(ref));
  }

  private TimelineSection section(
      boolean isPublic, Optional<String> id, Optional<Dialogue> dialogue, List<Event> events) {
    List<Event> shown = PublicEntries.of(events);
    return new TimelineSection(
        isPublic,
        id,
        dialogue.flatMap(found -> found.name(Locale.ENGLISH)),
        dialogue.map(Dialogue::parties).orElse(List.of()).stream()
            .map(party -> new PartyMention(party, party.actor().flatMap(entries::actor)))
            .toList(),
        shown.stream().map(event -> new DatedEvent(event, feeds.of(event))).toList(),
        events.size() - shown.size());
  }
}
