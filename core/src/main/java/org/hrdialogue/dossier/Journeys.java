package org.hrdialogue.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.TransmissionStatus;

/** How a journey follows from a recommendation and its set. */
final class Journeys {
  private Journeys() {}

  static Journey of(Dossier dossier, RecommendationSet set) {
    JourneyBuilder journey = new JourneyBuilder()
        .adoptedAt(set.adoptedAt())
        .adopted(set.adopted())
        .addressees(set.addressees())
        .transmissions(set.transmissions())
        .discussions(set.discussions())
        .responses(set.responses());
    return staged(dossier, journey.build());
  }

  static Journey of(
      Dossier dossier, Recommendation recommendation, Optional<RecommendationSet> set) {
    JourneyBuilder journey = new JourneyBuilder()
        .adoptedAt(recommendation.adoptedAt().or(() -> set.flatMap(RecommendationSet::adoptedAt)))
        .adopted(recommendation.adopted().or(() -> set.flatMap(RecommendationSet::adopted)))
        .addressees(either(recommendation.addressees(), set, RecommendationSet::addressees))
        .transmissions(
            either(recommendation.transmissions(), set, RecommendationSet::transmissions))
        .discussions(either(recommendation.discussions(), set, RecommendationSet::discussions))
        .responses(either(recommendation.responses(), set, RecommendationSet::responses))
        .assessments(recommendation.assessments())
        .closed(recommendation.closed());
    return staged(dossier, journey.build());
  }

  private static <T> List<T> either(
      List<T> own, Optional<RecommendationSet> set, Function<RecommendationSet, List<T>> ofSet) {
    return own.isEmpty() ? set.map(ofSet).orElse(List.of()) : own;
  }

  private static Journey staged(Dossier dossier, Journey journey) {
    return new JourneyBuilder().from(journey).stage(stage(dossier, journey)).build();
  }

  private static Optional<Stage> stage(Dossier dossier, Journey journey) {
    if (journey.closed().isPresent()) {
      return Optional.of(Stage.CLOSED);
    }
    if (journey.discussions().stream()
        .anyMatch(discussion -> isHeld(dossier.find(discussion.event(), Event.class)))) {
      return Optional.of(Stage.DISCUSSED);
    }
    if (journey.transmissions().stream()
        .anyMatch(transmission -> transmission.status() == TransmissionStatus.MADE)) {
      return Optional.of(Stage.TRANSMITTED);
    }
    boolean adopted = journey.adopted().isPresent()
        || isHeld(journey.adoptedAt().flatMap(event -> dossier.find(event, Event.class)));
    return adopted ? Optional.of(Stage.ADOPTED) : Optional.empty();
  }

  private static boolean isHeld(Optional<Event> event) {
    return event.filter(found -> found.status() == EventStatus.HELD).isPresent();
  }
}
