package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.Journey;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.vocabulary.EventStatus;

/** Rules on recommendations beside the events and dialogues that they point at. */
final class RecommendationContextRules {
  /** States of events that took place, or may have. */
  private static final Set<EventStatus> PERHAPS_HELD =
      Set.of(EventStatus.HELD, EventStatus.UNKNOWN);

  /** The beginning of a clause that reports what was talked about. */
  private static final Pattern REPORTED = Pattern.compile(
      "(?:^|[.,;:]\\s+)(?:the\\s|many\\s|some\\s|several\\s)?"
          + "((?:participants|speakers|panellists|discussants)\\s(?:also\\s|further\\s)?"
          + "(?:highlighted|discussed|debated|stressed|underlined|emphasi[sz]ed|noted|observed"
          + "|pointed\\sout|drew\\sattention|exchanged\\sviews))\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKING =
      Pattern.compile("recommend|urge[ds]|call(?:ed|s) (?:up)?on|call(?:ed|s) for");

  static final Rule RECOMMENDATION_STATE_NOT_EVIDENCED = Rule.inContext(
          "recommendation-state-not-evidenced",
          WARNING,
          RecommendationSet.class,
          (set, dossier, here) -> checkDiscussions(dossier, set.discussions(), here))
      .and(
          Recommendation.class,
          (recommendation, dossier, here) ->
              checkDiscussions(dossier, recommendation.discussions(), here))
      .exceptAccounts()
      .holds("Recommendations are discussed at an event that was held.")
      .why("A discussion that is still to come, or did not come about, is no evidence of one; what"
          + " is meant for an event is a transmission for discussion there.")
      .example("`\"discussions\":[{\"event\":\"round\"}]`, and `round` is `scheduled`");

  static final Rule TRANSMISSION_WRONG_DIALOGUE = Rule.inContext(
          "transmission-wrong-dialogue",
          ERROR,
          RecommendationSet.class,
          (set, dossier, here) ->
              checkTransmissions(dossier, set.adoptedAt(), set.transmissions(), here))
      .and(Recommendation.class, (recommendation, dossier, here) -> {
        if (!recommendation.transmissions().isEmpty()) {
          checkTransmissions(
              dossier,
              dossier.journey(recommendation).adoptedAt(),
              recommendation.transmissions(),
              here);
        }
      })
      .exceptAccounts()
      .holds("Recommendations made within a dialogue are sent to events of that dialogue, of one"
          + " that it belongs to or continues, or of another with the same partner.")
      .why("What is meant for one country and sent to the round of another was mixed up. Where one"
          + " dialogue states a country and the other only an actor of no known country, nothing"
          + " tells.")
      .example(
          "`\"transmissions\":[{\"status\":\"made\",\"forDiscussionAt\":\"round-of-another-dialogue\"}]`");

  static final Rule DISCUSSION_POINT_AS_RECOMMENDATION = Rule.inContext(
          "discussion-point-as-recommendation",
          INFO,
          Recommendation.class,
          RecommendationContextRules::checkText)
      .exceptAccounts()
      .holds("What a source only reports as said by participants was adopted by somebody, or is no"
          + " recommendation.")
      .why("A point of a discussion asks nobody for anything; it belongs to the agenda of the"
          + " event. Only wording in English is known.")
      .example("`\"text\":{\"en\":\"Participants highlighted the need for monitoring.\"}`");

  static final List<Rule> ALL = List.of(
      RECOMMENDATION_STATE_NOT_EVIDENCED,
      TRANSMISSION_WRONG_DIALOGUE,
      DISCUSSION_POINT_AS_RECOMMENDATION);

  private RecommendationContextRules() {}

  private static void checkDiscussions(
      Dossier dossier, List<Discussion> discussions, Findings found) {
    for (int i = 0; i < discussions.size(); i++) {
      Ref<Event> ref = discussions.get(i).event();
      Optional<Event> event = dossier.find(ref, Event.class);
      if (event.isPresent() && !PERHAPS_HELD.contains(event.get().status())) {
        found
            .at("/discussions/" + i + "/event")
            .of(ref.id())
            .says("is " + event.get().status() + ", which is no evidence of a discussion there");
      }
    }
  }

  private static void checkTransmissions(
      Dossier dossier,
      Optional<Ref<Event>> adoptedAt,
      List<Transmission> transmissions,
      Findings found) {
    Optional<Dialogue> within = adoptedAt.flatMap(event -> dialogueOf(dossier, event));
    if (within.isEmpty()) {
      return;
    }
    for (int i = 0; i < transmissions.size(); i++) {
      Optional<Ref<Event>> event = transmissions.get(i).forDiscussionAt();
      Optional<Dialogue> to = event.flatMap(ref -> dialogueOf(dossier, ref));
      if (to.isPresent() && !DialogueKinship.areKin(dossier, within.get(), to.get())) {
        found
            .at("/transmissions/" + i + "/forDiscussionAt")
            .of(event.get().id())
            .says("is an event of '"
                + to.get().id()
                + "', and the recommendations were made within '"
                + within.get().id()
                + "'");
      }
    }
  }

  private static Optional<Dialogue> dialogueOf(Dossier dossier, Ref<Event> event) {
    return dossier
        .find(event, Event.class)
        .flatMap(Event::dialogue)
        .flatMap(dialogue -> dossier.find(dialogue, Dialogue.class));
  }

  private static void checkText(Recommendation recommendation, Dossier dossier, Findings found) {
    if (recommendation.text().isEmpty()) {
      return;
    }
    for (Map.Entry<LanguageTag, String> text :
        recommendation.text().get().asMap().entrySet()) {
      Optional<String> reported = reported(text.getValue());
      if (reported.isPresent() && !isAdopted(dossier, recommendation)) {
        found
            .at("/text/" + text.getKey())
            .of(reported.get())
            .expecting(Optional.of("discussion-point"))
            .says("reports what was talked about, and nothing says that it was adopted");
        return;
      }
    }
  }

  private static boolean isAdopted(Dossier dossier, Recommendation recommendation) {
    Journey journey = dossier.journey(recommendation);
    return journey.adopted().isPresent()
        || journey.adoptedAt().isPresent()
        || recommendation
            .set()
            .flatMap(ref -> dossier.find(ref, RecommendationSet.class))
            .filter(set -> !set.adoptedBy().isEmpty())
            .isPresent();
  }

  private static Optional<String> reported(String text) {
    boolean mayReport = text.contains("articipants ")
        || text.contains("peakers ")
        || text.contains("anellists ")
        || text.contains("iscussants ");
    if (!mayReport || ASKING.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher matcher = REPORTED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
