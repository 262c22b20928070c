package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.EventStatus;

/** Rules on what a careful editor would expect to find. */
final class PresenceRules {
  private static final PropertyPath HELD = PropertyPath.parse("held");

  /**
   * What is expected of objects of a type, in the order of its table: properties, or several of which
   * one is enough.
   */
  private static final Map<Class<?>, List<List<PropertyPath>>> EXPECTED = Map.ofEntries(
      Map.entry(Organisation.class, List.of(one("names"))),
      Map.entry(Person.class, List.of(one("names"))),
      Map.entry(PolicyInstrument.class, List.of(one("names"))),
      Map.entry(Dialogue.class, List.of(one("names"), one("parties"))),
      Map.entry(AssistanceProgramme.class, List.of(one("names"), one("donors"))),
      Map.entry(
          SourceDocument.class,
          List.of(one("kind"), one("title"), one("publishers"), one("published"))),
      Map.entry(Event.class, List.of(one("title"), oneOf("held", "planned"))),
      Map.entry(Recommendation.class, List.of(one("text"))),
      Map.entry(RecommendationSet.class, List.of(one("adoptedBy"), one("size"))),
      Map.entry(IndividualCase.class, List.of(oneOf("subject", "pseudonym"))),
      Map.entry(Allocation.class, List.of(one("amount"))),
      Map.entry(Participation.class, List.of(one("actor"), one("roles"))),
      Map.entry(Transmission.class, List.of(one("sender"), one("recipient"))),
      Map.entry(Contact.class, List.of(oneOf("address", "phones", "emails", "urls"))));

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

  static final Rule PROPERTY_EXPECTED = Rule.onObjects(
          "property-expected",
          WARNING,
          type -> EXPECTED.containsKey(type) ? expecting(EXPECTED.get(type)) : null)
      .holds("What an editor would look for is stated, or a reason for its absence given; "
          + "accounts say only what they say.")
      .why("Little is required, because sources say little; this is what they usually do say.")
      .example("an organisation without `names`");

  static final List<Rule> ALL =
      List.of(EVENT_HELD_WITHOUT_DATE, EVENT_POSTPONED_WITHOUT_PLAN, PROPERTY_EXPECTED);

  private PresenceRules() {}

  private static Rule.ObjectCheck expecting(List<List<PropertyPath>> expected) {
    return (at, table, object, found) -> {
      for (int i = 0; i < expected.size(); i++) {
        if (!isAnswered(table, object, expected.get(i))) {
          report(at, object, expected.get(i), found);
        }
      }
    };
  }

  private static void report(
      Position at, Sourced object, List<PropertyPath> alternatives, Findings found) {
    boolean account = object instanceof Entry entry && entry.accountOf().isPresent();
    if (!account && !isSpokenFor(object, alternatives)) {
      List<String> names = alternatives.stream().map(PropertyPath::toString).toList();
      found
          .at(at + "/" + names.get(0))
          .expecting(Optional.of(String.join(" or ", names)))
          .says(
              names.size() == 1
                  ? "neither a value nor a reason for its absence is given"
                  : "none of " + String.join(", ", names)
                      + " has a value or a reason for its absence");
    }
  }

  private static List<PropertyPath> one(String property) {
    return List.of(PropertyPath.parse(property));
  }

  private static List<PropertyPath> oneOf(String... properties) {
    return Stream.of(properties).map(PropertyPath::parse).toList();
  }

  private static boolean isAnswered(
      Table<?, ?> table, Sourced object, List<PropertyPath> alternatives) {
    for (int i = 0; i < alternatives.size(); i++) {
      PropertyPath path = alternatives.get(i);
      if (PathTarget.isStated(table, object, path.toString())
          || object.unspecified().containsKey(path)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a more special rule speaks of the same absence. */
  private static boolean isSpokenFor(Sourced object, List<PropertyPath> alternatives) {
    return alternatives.contains(HELD)
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
