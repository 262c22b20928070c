package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.Journey;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.vocabulary.DisclosureLevel;

/** What may be printed of the entries of a dossier: those that are public, never persons or cases. */
final class PublicEntries {
  private final Dossier dossier;

  PublicEntries(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * An event that another entry points at.
   *
   * @param id its identifier, present if the event is known
   * @param event the event, if the dossier has it
   */
  record EventMention(String id, Optional<Event> event) {}

  /**
   * An organisation or group that another entry points at.
   *
   * @param id its identifier
   * @param name its name, or what a group is
   */
  record ActorMention(String id, Optional<String> name) {}

  static boolean isPublic(Entry entry) {
    return entry.effectiveDisclosure() == DisclosureLevel.PUBLIC
        && !(entry instanceof Person)
        && !(entry instanceof IndividualCase);
  }

  /** Returns those of some entries that are public. */
  static <T extends Entry> List<T> of(List<T> entries) {
    return entries.stream().filter(PublicEntries::isPublic).toList();
  }

  /** Returns whether an identifier may be printed: that of a public entry, or of none. */
  boolean mayName(String id) {
    return dossier.find(id).map(PublicEntries::isPublic).orElse(true);
  }

  /** Returns the event that a reference leads to; empty if it may not be printed. */
  Optional<EventMention> event(Ref<Event> ref) {
    if (!mayName(ref.id())) {
      return Optional.empty();
    }
    Optional<Event> event = dossier.find(ref, Event.class);
    return Optional.of(new EventMention(event.map(Entry::id).orElse(ref.id()), event));
  }

  /** Returns the actor that a reference leads to; empty if it is not known, for it may be a person. */
  Optional<ActorMention> actor(Ref<Actor> ref) {
    return dossier
        .find(ref, Actor.class)
        .filter(PublicEntries::isPublic)
        .map(actor -> new ActorMention(actor.id(), name(actor)));
  }

  private static Optional<String> name(Actor actor) {
    if (actor instanceof Organisation organisation) {
      return organisation.name(Locale.ENGLISH);
    }
    return actor instanceof Group group
        ? Optional.of(group.description().text(Locale.ENGLISH))
        : Optional.empty();
  }

  /** Returns where a recommendation travelled, with nothing that only a set says that is not public. */
  Journey journey(Recommendation recommendation) {
    boolean isAlone = recommendation.set().filter(set -> !mayName(set.id())).isPresent();
    return dossier.journey(
        isAlone
            ? Recommendation.builder()
                .from(recommendation)
                .set(Optional.empty())
                .build()
            : recommendation);
  }
}
