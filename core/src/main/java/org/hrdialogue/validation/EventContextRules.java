package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Person;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Precision;
import org.hrdialogue.vocabulary.EventKind;

/** Rules on an event beside the events and actors that it points at. */
final class EventContextRules {
  /** Kinds of events that belong to another one and yet lie outside its dates. */
  private static final Set<EventKind> AROUND =
      Set.of(EventKind.SITE_VISIT, EventKind.SIDE_EVENT, EventKind.BRIEFING, EventKind.DEBRIEFING);

  static final Rule EVENT_OUTSIDE_PARENT = Rule.inContext(
          "event-outside-parent", WARNING, Event.class, (event, dossier, here) -> {
            Optional<Event> parent = event.partOf().flatMap(ref -> dossier.find(ref, Event.class));
            if (parent.isPresent()
                && !AROUND.contains(event.kind())
                && event.held().isPresent()
                && parent.get().held().isPresent()
                && liesOutside(event.held().get(), parent.get().held().get())) {
              here.at("/held")
                  .of(event.held().get())
                  .says("lies outside "
                      + parent.get().held().get()
                      + ", when '"
                      + parent.get().id()
                      + "' was held");
            }
          })
      .exceptAccounts()
      .holds("An event lies within the event that it is part of; site visits, side events, "
          + "briefings and debriefings may lie around it.")
      .why("One of the two dates was misread.")
      .example("a session on 19 September of a seminar on 17–18 September");

  static final Rule EVENT_SELF_INPUT_ORDER = Rule.inContext(
          "event-self-input-order", WARNING, Event.class, (event, dossier, here) -> {
            Optional<Event> target = event.inputTo().flatMap(ref -> dossier.find(ref, Event.class));
            if (target.isPresent()
                && event.held().isPresent()
                && target.get().held().isPresent()
                && target.get().held().get().definitelyBefore(event.held().get())) {
              here.at("/held")
                  .of(event.held().get())
                  .says("is after "
                      + target.get().held().get()
                      + ", when '"
                      + target.get().id()
                      + "' was held, which it feeds into");
            }
          })
      .exceptAccounts()
      .holds("What feeds into an event is not held after it.")
      .why("Recommendations reach a round only if they exist by then.")
      .example("a seminar in July that feeds into a round in June");

  static final Rule ATTENDANCE_BELOW_NAMED = Rule.inContext(
          "attendance-below-named", WARNING, Event.class, (event, dossier, here) -> {
            OptionalLong most = event
                .attendance()
                .filter(EventContextRules::countsPeople)
                .map(Count::most)
                .orElse(OptionalLong.empty());
            long named = event.participations().stream()
                .mapToLong(participation -> people(dossier, participation))
                .sum();
            if (most.isPresent() && most.getAsLong() < named) {
              here.at("/attendance")
                  .of(most.getAsLong())
                  .says("is the most that attended, and " + named + " are named");
            }
          })
      .exceptAccounts()
      .holds("No fewer people attend than are named or counted among the participants.")
      .why("The attendance counts everybody.")
      .example("`\"attendance\":{\"value\":3}`, and five persons take part");

  static final List<Rule> ALL =
      List.of(EVENT_OUTSIDE_PARENT, EVENT_SELF_INPUT_ORDER, ATTENDANCE_BELOW_NAMED);

  private EventContextRules() {}

  /** Returns whether some day of one date is certainly no day of the other. */
  private static boolean liesOutside(Edtf inner, Edtf outer) {
    if (inner.definitelyBefore(outer) || outer.definitelyBefore(inner)) {
      return true;
    }
    return isExact(inner)
        && isExact(outer)
        && (inner.earliest().get().isBefore(outer.earliest().get())
            || inner.latest().get().isAfter(outer.latest().get()));
  }

  private static boolean isExact(Edtf date) {
    return date.precision() == Precision.DAY
        && !date.isApproximate()
        && !date.isUncertain()
        && !date.isSet()
        && date.earliest().isPresent()
        && date.latest().isPresent();
  }

  /** Returns the least number of people that a participation certainly stands for. */
  private static long people(Dossier dossier, Participation participation) {
    if (participation.count().isPresent()) {
      return participation.count().filter(EventContextRules::countsPeople).stream()
          .mapToLong(count -> count.least().orElse(0))
          .sum();
    }
    Optional<Actor> actor = participation.actor().flatMap(ref -> dossier.find(ref, Actor.class));
    if (actor.isEmpty()) {
      return 0;
    }
    if (actor.get() instanceof Person) {
      return 1;
    }
    return actor.get() instanceof Group group
        ? group.size().filter(EventContextRules::countsPeople).stream()
            .mapToLong(size -> size.least().orElse(0))
            .sum()
        : 0;
  }

  private static boolean countsPeople(Count count) {
    return count.unit().filter(unit -> !unit.equals(CountUnit.PERSON)).isEmpty();
  }
}
