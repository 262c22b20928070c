package org.hrdialogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Assessment;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.AssessmentScale;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ResponseValue;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class JourneyTest {
  private static final Event HELD = event("held", EventStatus.HELD);
  private static final Event SCHEDULED = event("scheduled", EventStatus.SCHEDULED);
  private static final Transmission MADE = transmission(TransmissionStatus.MADE);
  private static final Transmission PLANNED = transmission(TransmissionStatus.PLANNED);

  private static final Recommendation BARE =
      Recommendation.builder().id("r").origin(Origin.UPR).build();

  private static Event event(String id, EventStatus status) {
    return Event.builder().id(id).kind(EventKind.DIALOGUE_ROUND).status(status).build();
  }

  private static Transmission transmission(TransmissionStatus status) {
    return Transmission.builder().status(status).build();
  }

  private static Journey journey(Recommendation recommendation, Entry... others) {
    return Dossier.builder()
        .addEntries(HELD, SCHEDULED, recommendation)
        .addEntries(others)
        .build()
        .journey(recommendation);
  }

  @Nested
  class OfStages {
    private static Optional<Stage> stage(Recommendation recommendation) {
      return journey(recommendation).stage();
    }

    @Test
    void hasNoneWithoutEvidence() {
      assertThat(stage(BARE)).isEmpty();
    }

    @Test
    void isAdoptedOnADayOrAtAnEventThatWasHeld() {
      assertThat(stage(
              Recommendation.builder().from(BARE).adopted(Edtf.parse("2013")).build()))
          .hasValue(Stage.ADOPTED);
      assertThat(stage(
              Recommendation.builder().from(BARE).adoptedAt(Ref.of("held")).build()))
          .hasValue(Stage.ADOPTED);
      assertThat(stage(
              Recommendation.builder().from(BARE).adoptedAt(Ref.of("scheduled")).build()))
          .isEmpty();
      assertThat(stage(
              Recommendation.builder().from(BARE).adoptedAt(Ref.of("unknown")).build()))
          .isEmpty();
    }

    @Test
    void isTransmittedWhereItWasHandedOver() {
      Recommendation adopted =
          Recommendation.builder().from(BARE).adopted(Edtf.parse("2013")).build();
      assertThat(stage(Recommendation.builder()
              .from(adopted)
              .addTransmissions(PLANNED, MADE)
              .build()))
          .hasValue(Stage.TRANSMITTED);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MADE")
    void isNotTransmittedByAPlan(TransmissionStatus status) {
      assertThat(stage(Recommendation.builder()
              .from(BARE)
              .addTransmission(transmission(status))
              .build()))
          .isEmpty();
    }

    @Test
    void isDiscussedAtAnEventThatWasHeld() {
      assertThat(stage(Recommendation.builder()
              .from(BARE)
              .addTransmission(MADE)
              .addDiscussion(Discussion.of(Ref.of("held")))
              .build()))
          .hasValue(Stage.DISCUSSED);
      assertThat(stage(Recommendation.builder()
              .from(BARE)
              .addTransmission(MADE)
              .addDiscussion(Discussion.of(Ref.of("scheduled")))
              .build()))
          .hasValue(Stage.TRANSMITTED);
    }

    @Test
    void isClosedWhateverElseIsKnown() {
      assertThat(stage(
              Recommendation.builder().from(BARE).closed(Edtf.parse("2016")).build()))
          .hasValue(Stage.CLOSED);
    }

    @Test
    void doesNotFollowFromAnswersOrAssessments() {
      assertThat(stage(Recommendation.builder()
              .from(BARE)
              .addResponse(Response.of(ResponseValue.SUPPORTED))
              .addAssessment(Assessment.of(AssessmentScale.IMPLEMENTATION, "full"))
              .build()))
          .isEmpty();
    }
  }

  @Nested
  class OfSets {
    private static final RecommendationSet SET = RecommendationSet.builder()
        .id("set")
        .adoptedAt(Ref.of("held"))
        .adopted(Edtf.parse("2013-09-18"))
        .addAddressee(Ref.of("government"))
        .addTransmission(MADE)
        .addDiscussion(Discussion.of(Ref.of("scheduled")))
        .addResponse(Response.of(ResponseValue.NOTED))
        .build();

    private static final Recommendation IN_SET =
        Recommendation.builder().from(BARE).set(Ref.of("set")).build();

    @Test
    void isTakenOverWhereARecommendationSaysNothing() {
      Journey journey = journey(IN_SET, SET);
      assertThat(journey.adoptedAt()).isEqualTo(SET.adoptedAt());
      assertThat(journey.adopted()).isEqualTo(SET.adopted());
      assertThat(journey.addressees()).isEqualTo(SET.addressees());
      assertThat(journey.transmissions()).isEqualTo(SET.transmissions());
      assertThat(journey.discussions()).isEqualTo(SET.discussions());
      assertThat(journey.responses()).isEqualTo(SET.responses());
      assertThat(journey.stage()).hasValue(Stage.TRANSMITTED);
    }

    @Test
    void givesWayToWhatARecommendationSays() {
      Recommendation own = Recommendation.builder()
          .from(IN_SET)
          .adoptedAt(Ref.of("scheduled"))
          .adopted(Edtf.parse("2014"))
          .addAddressee(Ref.of("ombudsman"))
          .addTransmission(PLANNED)
          .addDiscussion(Discussion.of(Ref.of("held")))
          .addResponse(Response.of(ResponseValue.REJECTED))
          .addAssessment(Assessment.of(AssessmentScale.IMPLEMENTATION, "none"))
          .build();
      Journey journey = journey(own, SET);
      assertThat(journey.adoptedAt()).isEqualTo(own.adoptedAt());
      assertThat(journey.adopted()).isEqualTo(own.adopted());
      assertThat(journey.addressees()).isEqualTo(own.addressees());
      assertThat(journey.transmissions()).isEqualTo(own.transmissions());
      assertThat(journey.discussions()).isEqualTo(own.discussions());
      assertThat(journey.responses()).isEqualTo(own.responses());
      assertThat(journey.assessments()).isEqualTo(own.assessments());
      assertThat(journey.stage()).hasValue(Stage.DISCUSSED);
    }

    @Test
    void givesNothingToAnAccount() {
      Recommendation account =
          Recommendation.builder().from(IN_SET).id("a").accountOf(Ref.of("r")).build();
      assertThat(journey(account, SET)).isEqualTo(journey(BARE));
    }

    @Test
    void givesNothingWhereItIsNotInTheDossier() {
      assertThat(journey(IN_SET)).isEqualTo(journey(BARE));
    }

    @Test
    void travelsItself() {
      Journey journey = Dossier.builder().addEntries(HELD, SET).build().journey(SET);
      assertThat(journey.stage()).hasValue(Stage.TRANSMITTED);
      assertThat(journey.addressees()).isEqualTo(List.of(Ref.of("government")));
      assertThat(journey.assessments()).isEmpty();
    }
  }
}
