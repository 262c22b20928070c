package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Precision;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Role;

/** Rules on one event by itself. */
final class EventRules {
  /** Roles of those who answer for an event. */
  private static final Set<Role> ANSWERABLE = Set.of(
      Role.ORGANISER,
      Role.CO_ORGANISER,
      Role.HOST,
      Role.CHAIR,
      Role.CO_CHAIR,
      Role.HEAD_OF_DELEGATION);

  /** An event lasts as many days as it has between its first and its last. */
  static final Rule EVENT_DURATION_MISMATCH =
      Rule.onEntry("event-duration-mismatch", WARNING, Event.class, (event, found) -> {
        Optional<Long> days = event.held().flatMap(EventRules::days);
        long stated = event.durationDays().orElse(0);
        if (days.isPresent() && stated > 0 && days.get() != stated) {
          found
              .at("/durationDays")
              .of(stated)
              .says("is not the number of days of " + event.held().get() + ": " + days.get());
        }
      });

  /** No event is held after the day for which the records are meant to be right. */
  static final Rule EVENT_HELD_IN_FUTURE = Rule.onEntry(
          "event-held-in-future", ERROR, Event.class, (event, found) -> {
            Edtf day = Edtf.of(found.asOf());
            if (event.status() == EventStatus.HELD
                && event.held().filter(day::definitelyBefore).isPresent()) {
              found
                  .at("/held")
                  .of(event.held().get())
                  .says("is after " + day + ", and the event is said to be held");
            }
          })
      .needingDay();

  /** A plan whose time has passed has become something else by now. */
  static final Rule EVENT_PLAN_ELAPSED = Rule.onEntry(
          "event-plan-elapsed", INFO, Event.class, (event, found) -> {
            int last = event.planned().size() - 1;
            boolean open =
                event.status() == EventStatus.SCHEDULED || event.status() == EventStatus.ANNOUNCED;
            if (open && last >= 0) {
              Edtf plan = event.planned().get(last);
              Optional<LocalDate> latest = plan.latest();
              if (latest.isPresent() && latest.get().isBefore(found.asOf())) {
                found
                    .at("/planned/" + last)
                    .of(plan)
                    .says("has passed by "
                        + found.asOf()
                        + ", and the event is still "
                        + event.status());
              }
            }
          })
      .needingDay();

  /** An event that was called off was not attended. */
  static final Rule EVENT_CANCELLED_WITH_ATTENDANCE =
      Rule.onEntry("event-cancelled-with-attendance", WARNING, Event.class, (event, found) -> {
        if (event.status() == EventStatus.CANCELLED) {
          if (event.held().isPresent()) {
            found.at("/held").of(event.held().get()).says("is the date of a cancelled event");
          }
          if (event.attendance().isPresent()) {
            found.at("/attendance").says("a cancelled event has an attendance");
          }
        }
      });

  /** An actor takes part once, with all roles together. */
  static final Rule PARTICIPATION_DUPLICATE =
      Rule.onEntry("participation-duplicate", WARNING, Event.class, EventRules::checkTwice);

  /** Of an event that was held, and whose participants are named, somebody answers for it. */
  static final Rule EVENT_WITHOUT_ORGANISER =
      Rule.onEntry("event-without-organiser", INFO, Event.class, (event, found) -> {
        if (event.status() == EventStatus.HELD
            && !event.participations().isEmpty()
            && event.participations().stream()
                .flatMap(participation -> participation.roles().stream())
                .noneMatch(ANSWERABLE::contains)) {
          found
              .at("/participations")
              .expecting(Optional.of(Role.ORGANISER.code()))
              .says("nobody among the participants organised, hosted or chaired the event");
        }
      });

  static final List<Rule> ALL = List.of(
      EVENT_DURATION_MISMATCH,
      EVENT_HELD_IN_FUTURE,
      EVENT_PLAN_ELAPSED,
      EVENT_CANCELLED_WITH_ATTENDANCE,
      PARTICIPATION_DUPLICATE,
      EVENT_WITHOUT_ORGANISER);

  private EventRules() {}

  /** Returns how many days a date spans, where it says so to the day. */
  private static Optional<Long> days(Edtf date) {
    if (date.precision() != Precision.DAY
        || date.isSet()
        || date.isApproximate()
        || date.isUncertain()
        || date.earliest().isEmpty()
        || date.latest().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ChronoUnit.DAYS.between(date.earliest().get(), date.latest().get()) + 1);
  }

  /** Who takes part, and for whom. */
  private record Part(Ref<Actor> actor, Optional<Ref<Actor>> onBehalfOf) {}

  private static void checkTwice(Event event, Findings found) {
    Map<Part, Integer> first = new HashMap<>();
    for (int i = 0; i < event.participations().size(); i++) {
      Participation participation = event.participations().get(i);
      if (participation.actor().isPresent()) {
        Ref<Actor> actor = participation.actor().get();
        Integer earlier = first.putIfAbsent(new Part(actor, participation.onBehalfOf()), i);
        if (earlier != null) {
          found
              .at("/participations/" + i + "/actor")
              .of(actor.id())
              .related(found.pointerTo("/participations/" + earlier + "/actor"))
              .says("takes part already; one participation has all roles");
        }
      }
    }
  }
}
