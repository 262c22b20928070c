package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.Journey;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.ResponseValue;
import org.hrdialogue.vocabulary.TransmissionStatus;

/** The dated steps that recommendations went through, with what they take from their set. */
final class RecommendationCourse {
  private static final PropertyPath TRANSMISSIONS = PropertyPath.parse("transmissions");
  private static final Set<TransmissionStatus> PERHAPS_MADE =
      Set.of(TransmissionStatus.MADE, TransmissionStatus.UNKNOWN);

  private final Dossier dossier;
  private final Journey journey;
  private final Own own;
  private final Entry transmitted;

  private RecommendationCourse(Dossier dossier, Journey journey, Own own, Entry transmitted) {
    this.dossier = dossier;
    this.journey = journey;
    this.own = own;
    this.transmitted = transmitted;
  }

  /**
   * One dated step.
   *
   * @param name what it is
   * @param own whether the entry states it itself, at the pointer
   */
  record Step(String name, Edtf date, String pointer, boolean own) {}

  /** What an entry states itself. */
  private record Own(
      boolean adopted,
      boolean adoptedAt,
      boolean transmissions,
      boolean discussions,
      boolean responses) {
    static final Own EVERYTHING = new Own(true, true, true, true, true);
    static final Own NOTHING = new Own(false, false, false, false, false);

    static Own of(Recommendation recommendation) {
      return new Own(
          recommendation.adopted().isPresent(),
          recommendation.adoptedAt().isPresent(),
          !recommendation.transmissions().isEmpty(),
          !recommendation.discussions().isEmpty(),
          !recommendation.responses().isEmpty());
    }
  }

  static RecommendationCourse of(Dossier dossier, RecommendationSet set) {
    return new RecommendationCourse(dossier, dossier.journey(set), Own.EVERYTHING, set);
  }

  static RecommendationCourse of(Dossier dossier, Recommendation recommendation) {
    Own own = Own.of(recommendation);
    Optional<RecommendationSet> set = own.transmissions
        ? Optional.empty()
        : recommendation.set().flatMap(ref -> dossier.find(ref, RecommendationSet.class));
    Entry transmitted = set.isPresent() ? set.get() : recommendation;
    return new RecommendationCourse(dossier, dossier.journey(recommendation), own, transmitted);
  }

  /** Returns whether a recommendation states any step itself; without one, none of its own is wrong. */
  static boolean hasOwnSteps(Recommendation recommendation) {
    return !Own.of(recommendation).equals(Own.NOTHING)
        || !recommendation.assessments().isEmpty()
        || recommendation.closed().isPresent();
  }

  /**
   * Returns the date of adoption and that of the event where they were made or adopted: what comes
   * before one of the two may still come after they were made.
   */
  List<Step> adoption() {
    List<Step> steps = new ArrayList<>();
    journey
        .adopted()
        .ifPresent(date -> steps.add(new Step("adoption", date, "/adopted", own.adopted)));
    journey
        .adoptedAt()
        .flatMap(event -> dossier.find(event, Event.class))
        .flatMap(Event::held)
        .ifPresent(date -> steps.add(new Step("adoption", date, "/adoptedAt", own.adoptedAt)));
    return steps;
  }

  /** Returns the transmissions that have the date on which they were made, but for those that were not. */
  List<Step> transmissions() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < journey.transmissions().size(); i++) {
      Transmission transmission = journey.transmissions().get(i);
      Optional<Edtf> made = transmission.made();
      if (made.isPresent() && transmission.status() != TransmissionStatus.NOT_MADE) {
        String pointer = "/transmissions/" + i + "/made";
        steps.add(new Step("transmission", made.get(), pointer, own.transmissions));
      }
    }
    return steps;
  }

  /** Returns whether some transmission has no known date, or is not listed: perhaps the first. */
  boolean mayHaveEarlierTransmission() {
    return transmitted.unspecified().containsKey(TRANSMISSIONS)
        || journey.transmissions().stream()
            .anyMatch(transmission ->
                transmission.made().isEmpty() && PERHAPS_MADE.contains(transmission.status()));
  }

  /** Returns the discussions, dated by themselves or by their events. */
  List<Step> discussions() {
    return discussions(discussion -> true);
  }

  /**
   * Returns the discussions, but for those where the recommendations were made or adopted: they belong
   * to the making, and follow no transmission.
   */
  List<Step> discussionsElsewhere() {
    Optional<String> making = journey.adoptedAt().map(dossier::presentId);
    return discussions(
        discussion -> !making.equals(Optional.of(dossier.presentId(discussion.event()))));
  }

  private List<Step> discussions(Predicate<Discussion> wanted) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < journey.discussions().size(); i++) {
      Discussion discussion = journey.discussions().get(i);
      if (!wanted.test(discussion)) {
        continue;
      }
      boolean dated = discussion.on().isPresent();
      Optional<Edtf> date = dated
          ? discussion.on()
          : dossier.find(discussion.event(), Event.class).flatMap(Event::held);
      if (date.isPresent()) {
        String pointer = "/discussions/" + i + (dated ? "/on" : "/event");
        steps.add(new Step("discussion", date.get(), pointer, own.discussions));
      }
    }
    return steps;
  }

  /** Returns the responses that have a date, but for pledges: those answer nothing. */
  List<Step> responses() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < journey.responses().size(); i++) {
      Response response = journey.responses().get(i);
      if (response.on().isPresent() && response.value() != ResponseValue.VOLUNTARY_PLEDGE) {
        String pointer = "/responses/" + i + "/on";
        steps.add(new Step("response", response.on().get(), pointer, own.responses));
      }
    }
    return steps;
  }

  /** Returns the assessments that have a date. */
  List<Step> assessments() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < journey.assessments().size(); i++) {
      Optional<Edtf> on = journey.assessments().get(i).on();
      if (on.isPresent()) {
        steps.add(new Step("assessment", on.get(), "/assessments/" + i + "/on", true));
      }
    }
    return steps;
  }

  /** Returns the end of their follow-up. */
  Optional<Step> closing() {
    return journey.closed().map(date -> new Step("closing", date, "/closed", true));
  }
}
