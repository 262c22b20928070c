package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.Journey;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.reference.UprCycle;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ResponseValue;

/** Rules on what comes from the Universal Periodic Review. */
final class UprRules {
  static final Rule UPR_SESSION_CYCLE_MISMATCH = Rule.onEntry(
          "upr-session-cycle-mismatch", ERROR, RecommendationSet.class, (set, found) -> {
            if (set.session().isPresent()
                && set.cycle().isPresent()
                && set.origin().filter(origin -> !origin.equals(Origin.UPR)).isEmpty()) {
              checkCycle(set.session().getAsLong(), set.cycle().getAsLong(), found);
            }
          })
      .holds("A session of the review belongs to the cycle that is stated with it.")
      .why(
          "Sessions 1 to 12 are the first cycle, 13 to 26 the second, 27 to 40 the third (UPR Info,"
              + " export of sessions 1 to 20 and news of its cycles). Where later cycles end is not"
              + " verified, and not judged.")
      .example("`\"session\":12,\"cycle\":2`");

  static final Rule UPR_SELF_RECOMMENDATION = Rule.inContext(
          "upr-self-recommendation",
          ERROR,
          Recommendation.class,
          (recommendation, dossier, here) -> {
            if (recommendation.origin().equals(Origin.UPR)
                && !recommendation.issuers().isEmpty()) {
              checkIssuers(dossier, recommendation, here);
            }
          })
      .exceptAccounts()
      .holds("In the review no state makes a recommendation to itself, but for voluntary pledges.")
      .why("UPR Info lists what a state says to itself apart, as voluntary pledges.")
      .example(
          "`\"issuers\":[\"tj\"],\"addressees\":[\"tj\"],\"responses\":[{\"value\":\"supported\"}]`");

  static final List<Rule> ALL = List.of(UPR_SESSION_CYCLE_MISMATCH, UPR_SELF_RECOMMENDATION);

  private UprRules() {}

  private static void checkCycle(long session, long cycle, Findings found) {
    Optional<UprCycle> right = UprCycle.ofSession(session);
    if (right.isPresent() && right.get().number() != cycle) {
      boolean definite = right.get().isVerified()
          || UprCycle.all().stream()
              .anyMatch(stated -> stated.number() == cycle && stated.isVerified());
      if (definite) {
        found
            .at("/cycle")
            .of(cycle)
            .expecting(
                right.get().isVerified()
                    ? Optional.of(Long.toString(right.get().number()))
                    : Optional.empty())
            .related(found.pointerTo("/session"))
            .says("is not the cycle that session " + session + " belongs to");
      }
    }
  }

  private static void checkIssuers(Dossier dossier, Recommendation recommendation, Findings found) {
    Journey journey = dossier.journey(recommendation);
    if (journey.responses().stream()
        .anyMatch(response -> response.value() == ResponseValue.VOLUNTARY_PLEDGE)) {
      return;
    }
    Set<String> asked = new HashSet<>();
    journey.addressees().forEach(addressee -> asked.add(state(dossier, addressee)));
    for (int i = 0; i < recommendation.issuers().size(); i++) {
      Ref<Actor> issuer = recommendation.issuers().get(i);
      if (asked.contains(state(dossier, issuer))) {
        found
            .at("/issuers/" + i)
            .of(issuer.id())
            .says("recommends to itself, and the response is no voluntary pledge");
      }
    }
  }

  /** Returns what is the same for a state and its government, and for one actor under two ids. */
  private static String state(Dossier dossier, Ref<Actor> ref) {
    Optional<Actor> actor = dossier.find(ref, Actor.class);
    if (actor.isPresent()
        && actor.get() instanceof Organisation organisation
        && organisation.country().isPresent()
        && (organisation.kind().equals(OrganisationKind.STATE)
            || organisation.kind().equals(OrganisationKind.GOVERNMENT))) {
      return "state " + organisation.country().get();
    }
    return actor.map(Actor::id).orElse(ref.id());
  }
}
