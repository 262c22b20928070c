package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ResponseValue;
import org.hrdialogue.vocabulary.TransmissionStatus;

/** Rules on one recommendation, or one set of them, by itself. */
final class RecommendationRules {
  private static final List<Class<? extends Entry>> ANSWERED =
      List.of(Recommendation.class, RecommendationSet.class);
  private static final List<Class<? extends Entry>> HANDED_OVER =
      List.of(Recommendation.class, RecommendationSet.class, SourceDocument.class);

  private static final int GREATEST_ACTION_CATEGORY = 5;
  private static final PropertyPath MADE = PropertyPath.parse("made");

  static final Rule ACTION_CATEGORY_RANGE = Rule.onEntry(
          "action-category-range", ERROR, Recommendation.class, (recommendation, found) -> {
            long category = recommendation.actionCategory().orElse(1);
            if (category > GREATEST_ACTION_CATEGORY) {
              found
                  .at("/actionCategory")
                  .of(category)
                  .expecting(Optional.of("1 to 5"))
                  .says("is no category of action: there are five");
            }
          })
      .holds("A category of action is one of the five on UPR Info's scale.")
      .why("UPR Info's export has 1 (ask others) to 5 (specific action), and nothing else.")
      .example("`\"actionCategory\":6`");

  static final Rule RESPONSE_SCALE_FOREIGN = Rule.onEntries(
          "response-scale-foreign", WARNING, ANSWERED, RecommendationRules::checkResponses)
      .holds("A voluntary pledge is an answer within the Universal Periodic Review.")
      .why("Only states under that review pledge; UPR Info lists their pledges beside the answers."
          + " An origin that the library does not know is not judged.")
      .example(
          "`\"origin\":\"civil-society-seminar\",\"responses\":[{\"value\":\"voluntary-pledge\"}]`");

  static final Rule TRANSMISSION_DONE_WITHOUT_DATE = Rule.onEntries(
          "transmission-done-without-date", WARNING, HANDED_OVER, (entry, found) -> {
            List<Transmission> transmissions = transmissionsOf(entry);
            for (int i = 0; i < transmissions.size(); i++) {
              Transmission transmission = transmissions.get(i);
              if (transmission.status() == TransmissionStatus.MADE
                  && transmission.made().isEmpty()
                  && !transmission.unspecified().containsKey(MADE)) {
                found
                    .at("/transmissions/" + i + "/made")
                    .says("the transmission was made, and neither its date nor a reason is given");
              }
            }
          })
      .holds("A transmission that was made says when, or why it does not.")
      .why("A handing over without a date cannot be told from a plan, nor be put in order.")
      .example("`\"transmissions\":[{\"status\":\"made\"}]`");

  static final List<Rule> ALL =
      List.of(ACTION_CATEGORY_RANGE, RESPONSE_SCALE_FOREIGN, TRANSMISSION_DONE_WITHOUT_DATE);

  private RecommendationRules() {}

  private static void checkResponses(Entry entry, Findings found) {
    if (entry instanceof Recommendation recommendation) {
      checkPledges(Optional.of(recommendation.origin()), recommendation.responses(), found);
    } else if (entry instanceof RecommendationSet set) {
      checkPledges(set.origin(), set.responses(), found);
    }
  }

  private static void checkPledges(
      Optional<Origin> origin, List<Response> responses, Findings found) {
    for (int i = 0; i < responses.size(); i++) {
      if (responses.get(i).value() == ResponseValue.VOLUNTARY_PLEDGE
          && origin.filter(RecommendationRules::isKnownNotToBeTheReview).isPresent()) {
        found
            .at("/responses/" + i + "/value")
            .of(ResponseValue.VOLUNTARY_PLEDGE.code())
            .says("is an answer within the Universal Periodic Review only");
      }
    }
  }

  private static boolean isKnownNotToBeTheReview(Origin origin) {
    return !origin.equals(Origin.UPR) && Origin.VOCABULARY.values().contains(origin);
  }

  private static List<Transmission> transmissionsOf(Entry entry) {
    if (entry instanceof Recommendation recommendation) {
      return recommendation.transmissions();
    } else if (entry instanceof RecommendationSet set) {
      return set.transmissions();
    } else if (entry instanceof SourceDocument document) {
      return document.transmissions();
    } else {
      return List.of();
    }
  }
}
