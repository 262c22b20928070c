package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.model.table.PathTarget;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.EventStatus;

/** Rules on what a careful editor would expect to find. */
final class PresenceRules {
  /**
   * What is expected of objects of a type, in the order of its table: properties, or several of which
   * one is enough.
   */
  private static final Map<Class<?>, List<List<String>>> EXPECTED = Map.ofEntries(
      Map.entry(Organisation.class, List.of(List.of("names"))),
      Map.entry(Person.class, List.of(List.of("names"))),
      Map.entry(PolicyInstrument.class, List.of(List.of("names"))),
      Map.entry(Dialogue.class, List.of(List.of("names"), List.of("parties"))),
      Map.entry(AssistanceProgramme.class, List.of(List.of("names"), List.of("donors"))),
      Map.entry(
          SourceDocument.class,
          List.of(List.of("kind"), List.of("title"), List.of("publishers"), List.of("published"))),
      Map.entry(Event.class, List.of(List.of("title"), List.of("held", "planned"))),
      Map.entry(Recommendation.class, List.of(List.of("text"))),
      Map.entry(RecommendationSet.class, List.of(List.of("adoptedBy"), List.of("size"))),
      Map.entry(IndividualCase.class, List.of(List.of("subject", "pseudonym"))),
      Map.entry(Allocation.class, List.of(List.of("amount"))),
      Map.entry(Participation.class, List.of(List.of("actor"), List.of("roles"))),
      Map.entry(Transmission.class, List.of(List.of("sender"), List.of("recipient"))),
      Map.entry(Contact.class, List.of(List.of("address", "phones", "emails", "urls"))));

  static final Rule EVENT_HELD_WITHOUT_DATE = Rule.onEntry(
          "event-held-without-date", WARNING, Event.class, (event, found) -> {
            if (isSilentOnDate(event, EventStatus.HELD)) {
              found
                  .at("/held")
                  .says("the event is held, and neither its date nor a reason is given");
            }
          })
      .holds("An event that was held says when, or why not.")
      .why("A report of an event all but always dates it, if only to the year.")
      .example("`\"status\":\"held\"` without `held`");

  static final Rule EVENT_POSTPONED_WITHOUT_PLAN = Rule.onEntry(
          "event-postponed-without-plan", WARNING, Event.class, (event, found) -> {
            if (isSilentOnDate(event, EventStatus.POSTPONED)) {
              found
                  .at("/planned")
                  .says(
                      "the event is postponed, and neither the former plan nor a reason is given");
            }
          })
      .holds("An event that was put off says for when it had been planned, or why not.")
      .why("The former plan is what the delay is measured from; schema.org asks for "
          + "`previousStartDate`.")
      .example("`\"status\":\"postponed\"` without `planned`");

  static final Rule PROPERTY_EXPECTED = Rule.onEntry(
          "property-expected",
          WARNING,
          Entry.class,
          (entry, found) -> SourcedObjects.of(entry, (pointer, table, object) -> {
            if (!(object instanceof Entry) || entry.accountOf().isEmpty()) {
              check(pointer, table, object, found);
            }
          }))
      .holds("What an editor would look for is stated, or a reason for its absence given; "
          + "accounts say only what they say.")
      .why("Little is required, because sources say little; this is what they usually do say.")
      .example("an organisation without `names`");

  static final List<Rule> ALL =
      List.of(EVENT_HELD_WITHOUT_DATE, EVENT_POSTPONED_WITHOUT_PLAN, PROPERTY_EXPECTED);

  private PresenceRules() {}

  private static void check(String pointer, Table<?, ?> table, Sourced object, Findings found) {
    for (List<String> alternatives : EXPECTED.getOrDefault(table.type(), List.of())) {
      if (alternatives.stream().noneMatch(name -> isAnswered(table, object, name))
          && !isSpokenFor(object, alternatives)) {
        String first = alternatives.get(0);
        found
            .at(pointer + "/" + first)
            .expecting(Optional.of(String.join(" or ", alternatives)))
            .says(
                alternatives.size() == 1
                    ? "neither a value nor a reason for its absence is given"
                    : "none of " + String.join(", ", alternatives)
                        + " has a value or a reason for its absence");
      }
    }
  }

  private static boolean isAnswered(Table<?, ?> table, Sourced object, String name) {
    PropertyPath path = PropertyPath.parse(name);
    return object.unspecified().containsKey(path)
        || PathTarget.of(table, object, path) == PathTarget.STATED;
  }

  /** Returns whether a more special rule speaks of the same absence. */
  private static boolean isSpokenFor(Sourced object, List<String> alternatives) {
    return alternatives.contains("held")
        && object instanceof Event event
        && Set.of(EventStatus.HELD, EventStatus.POSTPONED).contains(event.status());
  }

  private static boolean isSilentOnDate(Event event, EventStatus status) {
    boolean stated =
        status == EventStatus.HELD ? event.held().isPresent() : !event.planned().isEmpty();
    String property = status == EventStatus.HELD ? "held" : "planned";
    return event.status() == status
        && event.accountOf().isEmpty()
        && !stated
        && !event.unspecified().containsKey(PropertyPath.parse(property));
  }
}
