package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.validation.RecommendationCourse.Step;
import org.hrdialogue.value.Edtf;

/**
 * Rules on the order of what happened to recommendations, as far as it is definite.
 *
 * <p>What contradicts itself within a set is reported there, and not once more for each recommendation
 * that takes it from there.
 */
final class RecommendationOrderRules {
  static final Rule RECOMMENDATION_LIFECYCLE_ORDER = rule(
          "recommendation-lifecycle-order", RecommendationOrderRules::checkLifecycle)
      .holds("Recommendations are adopted before they are handed over, handed over before they are"
          + " discussed, and closed last.")
      .why("Steps that are dated in another order have a wrong date, or belong to other"
          + " recommendations. The first of several transmissions counts, if all are known; a"
          + " discussion where they were adopted needs none.")
      .example(
          "`\"adopted\":\"2013-09-18\",\"transmissions\":[{\"status\":\"made\",\"made\":\"2013-09-01\"}]`");

  static final Rule RECOMMENDATION_RESPONSE_BEFORE_ADOPTION = rule(
          "recommendation-response-before-adoption", (course, order) -> {
            List<Step> responses = course.responses();
            if (!responses.isEmpty()) {
              List<Step> adoption = course.adoption();
              responses.forEach(response -> order.require(adoption, response));
            }
          })
      .holds("Nobody responds to a recommendation before it was made or adopted.")
      .why("An answer to what was not yet asked has a wrong date or belongs to another"
          + " recommendation. Voluntary pledges answer nothing, and may come first.")
      .example(
          "`\"adopted\":\"2016-05-11\",\"responses\":[{\"value\":\"noted\",\"on\":\"2011\"}]`");

  static final Rule RECOMMENDATION_ASSESSED_BEFORE_ADOPTION = rule(
          "recommendation-assessed-before-adoption", (course, order) -> {
            List<Step> assessments = course.assessments();
            if (!assessments.isEmpty()) {
              List<Step> adoption = course.adoption();
              assessments.forEach(assessment -> order.require(adoption, assessment));
            }
          })
      .holds(
          "Nobody judges how far a recommendation was carried out before it was made or adopted.")
      .why("Such a judgement has a wrong date or is about an earlier recommendation.")
      .example(
          "`\"adopted\":\"2016\",\"assessments\":[{\"scale\":\"hrc-a-e\",\"grade\":\"B\",\"on\":\"2014\"}]`");

  static final List<Rule> ALL = List.of(
      RECOMMENDATION_LIFECYCLE_ORDER,
      RECOMMENDATION_RESPONSE_BEFORE_ADOPTION,
      RECOMMENDATION_ASSESSED_BEFORE_ADOPTION);

  private RecommendationOrderRules() {}

  private static Rule rule(String code, BiConsumer<RecommendationCourse, Order> check) {
    return Rule.inContext(
            code,
            ERROR,
            RecommendationSet.class,
            (set, dossier, here) ->
                check.accept(RecommendationCourse.of(dossier, set), new Order(here)))
        .and(Recommendation.class, (recommendation, dossier, here) -> {
          if (RecommendationCourse.hasOwnSteps(recommendation)) {
            check.accept(RecommendationCourse.of(dossier, recommendation), new Order(here));
          }
        })
        .exceptAccounts();
  }

  private static void checkLifecycle(RecommendationCourse course, Order order) {
    List<Step> adoption = course.adoption();
    List<Step> transmissions = course.transmissions();
    List<Step> discussions = course.discussions();
    transmissions.forEach(transmission -> order.require(adoption, transmission));
    discussions.forEach(discussion -> order.require(adoption, discussion));
    if (!transmissions.isEmpty() && !course.mayHaveEarlierTransmission()) {
      course.discussionsElsewhere().forEach(discussion -> order.require(transmissions, discussion));
    }
    course.closing().ifPresent(closing -> {
      order.require(adoption, closing);
      transmissions.forEach(transmission -> order.require(List.of(transmission), closing));
      discussions.forEach(discussion -> order.require(List.of(discussion), closing));
    });
  }

  /** The order of the steps of one entry; a step is found out of order once. */
  private static final class Order {
    private static final Comparator<Step> BY_DATE =
        Comparator.comparing(Step::date, Edtf.byBounds());

    private final Findings found;
    private final Set<String> blamed = new HashSet<>();

    Order(Findings found) {
      this.found = found;
    }

    /** Finds a later step that comes before all that some of the earlier ones must precede. */
    void require(List<Step> earlier, Step later) {
      if (earlier.isEmpty()
          || !earlier.stream().allMatch(step -> later.date().definitelyBefore(step.date()))) {
        return;
      }
      Step first = earlier.stream().min(BY_DATE).get();
      if (later.own()) {
        blame(later, "before", first);
      } else {
        earlier.stream()
            .filter(Step::own)
            .min(BY_DATE)
            .ifPresent(step -> blame(step, "after", later));
      }
    }

    private void blame(Step step, String relation, Step other) {
      if (blamed.add(step.pointer())) {
        Findings.Finding finding = found.at(step.pointer()).of(step.date());
        if (other.own()) {
          finding.related(found.pointerTo(other.pointer()));
        }
        String date = found.shown(other.pointer(), other.date());
        finding.says("is " + relation + " " + date + ", the date of " + other.name());
      }
    }
  }
}
