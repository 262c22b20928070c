package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
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

  static final Rule EVENT_DURATION_MISMATCH = Rule.onEntry(
          "event-duration-mismatch", WARNING, Event.class, (event, found) -> {
            Optional<Long> days = event.held().flatMap(EventRules::days);
            long stated = event.durationDays().orElse(0);
            if (days.isPresent() && stated > 0 && days.get() != stated) {
              found
                  .at("/durationDays")
                  .of(stated)
                  .says("is not the number of days of " + event.held().get() + ": " + days.get());
            }
          })
      .holds(
          "An event lasts as many days as lie between its first and its last, where both are known to the day.")
      .why("A duration and dates that disagree mean that one of them was misread.")
      .example("`\"durationDays\":2,\"held\":\"2013-09-17/2013-09-19\"`");

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
      .needingDay()
      .holds("No event is held after the day for which the records are meant to be right.")
      .why(
          "What lies ahead is planned; IATI rules 11.1.4 and 11.2.1 refuse actual dates in the future.")
      .example("`\"status\":\"held\",\"held\":\"2030\"` for 2013-09-19");

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
      .needingDay()
      .holds("An event whose planned time has passed is no longer scheduled or announced.")
      .why("It was held, put off or called off by then, and the record does not say so.")
      .example("`\"status\":\"scheduled\",\"planned\":[\"2013-12~\"]` for 2014-02-01");

  static final Rule EVENT_CANCELLED_WITH_ATTENDANCE = Rule.onEntry(
          "event-cancelled-with-attendance", WARNING, Event.class, (event, found) -> {
            if (event.status() == EventStatus.CANCELLED) {
              if (event.held().isPresent()) {
                found.at("/held").of(event.held().get()).says("is the date of a cancelled event");
              }
              if (event.attendance().isPresent()) {
                found.at("/attendance").says("a cancelled event has an attendance");
              }
            }
          })
      .holds(
          "An event that was called off has neither a date on which it was held nor an attendance.")
      .why("Nobody attends what does not take place.")
      .example("`\"status\":\"cancelled\",\"attendance\":{\"value\":50}`");

  static final Rule PARTICIPATION_DUPLICATE = Rule.onEntry(
          "participation-duplicate", WARNING, Event.class, EventRules::checkTwice)
      .holds(
          "An actor takes part in an event once for each on whose behalf, with all roles together.")
      .why("Two participations of one actor are counted twice.")
      .example("two participations of `pri`");

  static final Rule EVENT_WITHOUT_ORGANISER = Rule.onEntry(
          "event-without-organiser", INFO, Event.class, (event, found) -> {
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
          })
      .holds(
          "Of an event that was held, and whose participants are named, somebody organised, hosted or chaired it or led a delegation.")
      .why("Practice: reports of rounds name who led, reports of seminars who organised.")
      .example("one participation, with the role `in-cooperation-with`");

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
    if (isEachActorOnce(event.participations())) {
      return;
    }
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

  /** Returns whether no actor takes part twice, on whosever behalf, as in most events. */
  private static boolean isEachActorOnce(List<Participation> participations) {
    Set<Ref<Actor>> actors = new HashSet<>(participations.size() * 2);
    for (int i = 0; i < participations.size(); i++) {
      Optional<Ref<Actor>> actor = participations.get(i).actor();
      if (actor.isPresent() && !actors.add(actor.get())) {
        return false;
      }
    }
    return true;
  }
}
