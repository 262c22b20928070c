package org.hrdialogue.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Position;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.MemberKind;

/**
 * Who certainly did not take part in events.
 *
 * <p>An actor takes part through its members, its units, those who act on its behalf, and with what it is
 * a unit of. A group has no roster, so that anybody of its kind may belong to it.
 */
final class Attendance {
  private static final PropertyPath PARTICIPATIONS = PropertyPath.parse("participations");

  private final Dossier dossier;
  private final Map<String, List<Event>> parts = new HashMap<>();
  private final Map<String, Roll> rolls = new HashMap<>();
  private final Map<String, Set<String>> lines = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  Attendance(Dossier dossier) {
    this.dossier = dossier;
    for (Event event : dossier.all(Event.class)) {
      event
          .partOf()
          .flatMap(ref -> dossier.find(ref, Event.class))
          .ifPresent(whole ->
              parts.computeIfAbsent(whole.id(), any -> new ArrayList<>()).add(event));
    }
  }

  /** Returns whether an event says who took part, and an actor certainly did not. */
  boolean lacks(Event event, Actor actor) {
    Roll roll = rolls.get(event.id());
    if (roll == null) {
      roll = new Roll(event);
      rolls.put(event.id(), roll);
    }
    return roll.lacks(actor);
  }

  /** Those who took part in an event, in what it is part of, or in its parts. */
  private final class Roll {
    private final Set<String> named = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> kindsOfGroups = new HashSet<>();
    private boolean isComplete;

    Roll(Event event) {
      isComplete = !event.participations().isEmpty();
      Set<String> seen = new HashSet<>();
      for (Optional<Event> whole = Optional.of(event);
          whole.isPresent() && seen.add(whole.get().id());
          whole = whole.get().partOf().flatMap(ref -> dossier.find(ref, Event.class))) {
        enter(whole.get());
      }
      parts.getOrDefault(event.id(), List.of()).forEach(this::enter);
    }

    private void enter(Event event) {
      isComplete &= !event.unspecified().containsKey(PARTICIPATIONS);
      for (Participation participation : event.participations()) {
        Optional<Actor> actor =
            participation.actor().flatMap(ref -> dossier.find(ref, Actor.class));
        isComplete &= actor.isPresent();
        actor.ifPresent(this::enter);
        participation
            .onBehalfOf()
            .flatMap(ref -> dossier.find(ref, Actor.class))
            .ifPresent(this::enter);
      }
    }

    private void enter(Actor actor) {
      if (named.add(actor.id())) {
        present.addAll(line(actor));
        present.addAll(members(actor));
        kinds.add(kind(actor));
        if (actor instanceof Group) {
          kindsOfGroups.add(kind(actor));
        }
      }
    }

    boolean lacks(Actor actor) {
      return isComplete
          && !present.contains(actor.id())
          && isDisjoint(line(actor), named)
          && isDisjoint(members(actor), present)
          && !mayBelong(kind(actor), actor instanceof Group ? kinds : kindsOfGroups);
    }
  }

  /** Goes through the smaller set: events have many participants, and some actors many members. */
  private static boolean isDisjoint(Set<String> one, Set<String> other) {
    return one.size() < other.size()
        ? one.stream().noneMatch(other::contains)
        : other.stream().noneMatch(one::contains);
  }

  /** Returns an actor with all that it is a unit of, by their ids. */
  private Set<String> line(Actor actor) {
    return lines.computeIfAbsent(actor.id(), any -> findLine(actor));
  }

  private Set<String> findLine(Actor actor) {
    Set<String> line = new HashSet<>();
    Deque<Actor> open = new ArrayDeque<>(List.of(actor));
    while (!open.isEmpty()) {
      Actor next = open.remove();
      if (line.add(next.id())) {
        wholes(next)
            .flatMap(ref -> dossier.find(ref, Organisation.class).stream())
            .forEach(open::add);
      }
    }
    return line;
  }

  private static Stream<Ref<Organisation>> wholes(Actor actor) {
    if (actor instanceof Organisation organisation) {
      return organisation.parent().stream();
    } else if (actor instanceof Group group) {
      return group.parent().stream();
    } else if (actor instanceof Person person) {
      return person.positions().stream().map(Position::organisation).flatMap(Optional::stream);
    } else {
      return Stream.empty();
    }
  }

  private Set<String> members(Actor actor) {
    return members.computeIfAbsent(actor.id(), any -> findMembers(actor));
  }

  private Set<String> findMembers(Actor actor) {
    List<Ref<Actor>> stated = List.of();
    if (actor instanceof Organisation organisation) {
      stated = organisation.members();
    } else if (actor instanceof Group group) {
      stated = group.examples();
    }
    Set<String> ids = new HashSet<>();
    for (Ref<Actor> member : stated) {
      ids.add(dossier.presentId(member));
    }
    return ids;
  }

  /** Returns the kind of an actor, or of the members of a group; of persons and others, nothing. */
  private static String kind(Actor actor) {
    if (actor instanceof Organisation organisation) {
      return organisation.kind().code();
    } else if (actor instanceof Group group) {
      return group
          .memberKind()
          .filter(kind -> !kind.equals(MemberKind.PERSON))
          .map(MemberKind::code)
          .orElse("");
    } else {
      return "";
    }
  }

  /** Returns whether one of the kinds may be the same as another, or is not known. */
  private static boolean mayBelong(String kind, Collection<String> kinds) {
    return kinds.stream()
        .anyMatch(other -> other.isEmpty()
            || kind.isEmpty()
            || other.equals(kind)
            || (other.contains("ngo") && kind.contains("ngo")));
  }
}
