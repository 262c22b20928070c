package org.hrdialogue.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;

/** Which recommendations were made or adopted at which event, in the order of the dossier. */
final class Adoptions {
  private final Dossier dossier;
  private final Map<String, List<RecommendationSet>> sets = new HashMap<>();
  private final Map<String, List<Recommendation>> recommendations = new HashMap<>();

  Adoptions(Dossier dossier) {
    this.dossier = dossier;
    for (RecommendationSet set : dossier.all(RecommendationSet.class)) {
      set.adoptedAt().ifPresent(event -> add(sets, event, set));
    }
    for (Recommendation recommendation : dossier.all(Recommendation.class)) {
      dossier
          .journey(recommendation)
          .adoptedAt()
          .ifPresent(event -> add(recommendations, event, recommendation));
    }
  }

  private <T> void add(Map<String, List<T>> byEvent, Ref<Event> event, T adopted) {
    byEvent.computeIfAbsent(dossier.presentId(event), any -> new ArrayList<>()).add(adopted);
  }

  List<RecommendationSet> setsAt(Ref<Event> event) {
    return at(event, sets);
  }

  List<Recommendation> recommendationsAt(Ref<Event> event) {
    return at(event, recommendations);
  }

  private <T> List<T> at(Ref<Event> event, Map<String, List<T>> byEvent) {
    return Collections.unmodifiableList(byEvent.getOrDefault(dossier.presentId(event), List.of()));
  }
}
