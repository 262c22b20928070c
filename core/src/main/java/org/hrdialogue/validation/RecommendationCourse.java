package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.Journey;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Response;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.ResponseValue;
import org.hrdialogue.vocabulary.TransmissionStatus;

/** The dated steps that recommendations went through, with what they take from their set. */
final class RecommendationCourse {
  private final Dossier dossier;
  private final Journey journey;
  private final Own own;

  private RecommendationCourse(Dossier dossier, Journey journey, Own own) {
    this.dossier = dossier;
    this.journey = journey;
    this.own = own;
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
    return new RecommendationCourse(dossier, dossier.journey(set), Own.EVERYTHING);
  }

  static RecommendationCourse of(Dossier dossier, Recommendation recommendation) {
    return new RecommendationCourse(
        dossier, dossier.journey(recommendation), Own.of(recommendation));
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

  /** Returns the transmissions that have the date on which they were made. */
  List<Step> transmissions() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < journey.transmissions().size(); i++) {
      Optional<Edtf> made = journey.transmissions().get(i).made();
      if (made.isPresent()) {
        String pointer = "/transmissions/" + i + "/made";
        steps.add(new Step("transmission", made.get(), pointer, own.transmissions));
      }
    }
    return steps;
  }

  /** Returns whether some transmission was made on a date that is not known: perhaps the first. */
  boolean hasUndatedTransmission() {
    return journey.transmissions().stream()
        .anyMatch(transmission -> transmission.status() == TransmissionStatus.MADE
            && transmission.made().isEmpty());
  }

  /** Returns the discussions, dated by themselves or by their events. */
  List<Step> discussions() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < journey.discussions().size(); i++) {
      Discussion discussion = journey.discussions().get(i);
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
