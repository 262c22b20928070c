package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.vocabulary.EventStatus;

/** Rules on sets of recommendations beside their members and the events where they were adopted. */
final class RecommendationSetRules {
  static final Rule SET_SIZE_MISMATCH = Rule.inDossier(
          "set-size-mismatch", INFO, RecommendationSetRules::checkSizes)
      .holds("No more recommendations name a set than it has by its own size.")
      .why("Fewer are usual, as sources seldom give all. Recommendations with the same reference"
          + " count once: in the review one number may carry several states.")
      .example("`\"size\":{\"value\":1}`, and two recommendations name the set");

  static final Rule RECOMMENDATION_ADOPTER_ABSENT = Rule.inDossier(
          "recommendation-adopter-absent", WARNING, RecommendationSetRules::checkAdopters)
      .holds("Who adopted recommendations took part in the event where they were adopted, if its"
          + " participants are named.")
      .why("Adopters who are not among the participants were left out there or taken for others."
          + " Groups may include anybody of their kind.")
      .example(
          "`\"adoptedBy\":[\"coalition\"],\"adoptedAt\":\"seminar\"`, and only others took part");

  static final List<Rule> ALL = List.of(SET_SIZE_MISMATCH, RECOMMENDATION_ADOPTER_ABSENT);

  private RecommendationSetRules() {}

  private static void checkSizes(Dossier dossier, Findings found) {
    Map<String, Members> members = new HashMap<>();
    for (Recommendation recommendation : dossier.all(Recommendation.class)) {
      recommendation
          .set()
          .flatMap(ref -> dossier.find(ref, RecommendationSet.class))
          .ifPresent(
              set -> members.computeIfAbsent(set.id(), any -> new Members()).add(recommendation));
    }
    Entries.each(dossier, RecommendationSet.class, found, (set, here) -> {
      OptionalLong most = set.size()
          .filter(RecommendationSetRules::countsRecommendations)
          .map(Count::most)
          .orElse(OptionalLong.empty());
      long named = members.containsKey(set.id()) ? members.get(set.id()).count() : 0;
      if (most.isPresent() && named > most.getAsLong()) {
        here.at("/size")
            .of(most.getAsLong())
            .says("is the most that the set has, and " + named + " recommendations name it");
      }
    });
  }

  /** The recommendations that name a set. */
  private static final class Members {
    private final Set<String> references = new HashSet<>();
    private long withoutReference;

    void add(Recommendation recommendation) {
      if (recommendation.reference().isPresent()) {
        references.add(recommendation.reference().get());
      } else {
        withoutReference++;
      }
    }

    long count() {
      return references.size() + withoutReference;
    }
  }

  private static boolean countsRecommendations(Count count) {
    return count.unit().filter(unit -> !unit.equals(CountUnit.RECOMMENDATION)).isEmpty();
  }

  private static void checkAdopters(Dossier dossier, Findings found) {
    Attendance attendance = new Attendance(dossier);
    Entries.each(dossier, RecommendationSet.class, found, (set, here) -> {
      Optional<Event> event = set.adoptedAt()
          .flatMap(ref -> dossier.find(ref, Event.class))
          .filter(adoptedAt -> adoptedAt.status() == EventStatus.HELD);
      for (int i = 0; event.isPresent() && i < set.adoptedBy().size(); i++) {
        Optional<Actor> adopter = dossier.find(set.adoptedBy().get(i), Actor.class);
        if (adopter.isPresent() && attendance.lacks(event.get(), adopter.get())) {
          here.at("/adoptedBy/" + i)
              .of(set.adoptedBy().get(i).id())
              .says("is not among those who took part in '" + event.get().id() + "'");
        }
      }
    });
  }
}
