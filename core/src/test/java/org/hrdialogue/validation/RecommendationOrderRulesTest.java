package org.hrdialogue.validation;

import static org.hrdialogue.validation.RecommendationOrderRules.RECOMMENDATION_LIFECYCLE_ORDER;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationBuilder;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.RecommendationSetBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.model.TransmissionBuilder;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecommendationOrderRulesTest {
  private static final Event SEMINAR = event("seminar", "2013-09-17/2013-09-18");
  private static final Event ROUND = event("round", "2013-10-24");

  private static Event event(String id, String held) {
    return Event.builder()
        .id(id)
        .kind(EventKind.SEMINAR)
        .status(EventStatus.HELD)
        .held(Edtf.parse(held))
        .build();
  }

  private static TransmissionBuilder transmission() {
    return Transmission.builder().status(TransmissionStatus.MADE);
  }

  private static Transmission made(String date) {
    return transmission().made(Edtf.parse(date)).build();
  }

  private static RecommendationSetBuilder set() {
    return RecommendationSet.builder().id("set");
  }

  private static RecommendationBuilder recommendation() {
    return Recommendation.builder().id("r").set(Ref.of("set")).origin(Origin.CIVIL_SOCIETY_SEMINAR);
  }

  @Nested
  class Lifecycle {
    private static final Rule RULE = RECOMMENDATION_LIFECYCLE_ORDER;

    @Test
    void isMeasuredFromTheEventWhereNoDateOfAdoptionIsStated() {
      assertFound(
          RULE,
          dossier(
              SEMINAR,
              set().adoptedAt(Ref.to(SEMINAR)).addTransmission(made("2013-08")).build()),
          "ERROR   /entries/1/transmissions/0/made: 2013-08 is before 2013-09-17/2013-09-18, the date"
              + " of adoption [recommendation-lifecycle-order]");
    }

    @Test
    void mayComeBeforeOneOfTwoDatesOfAdoption() {
      assertFound(
          RULE,
          dossier(
              SEMINAR,
              set()
                  .adoptedAt(Ref.to(SEMINAR))
                  .adopted(Edtf.parse("2013-11"))
                  .addTransmission(made("2013-10-01"))
                  .build()));
    }

    @Test
    void isDefiniteOnly() {
      assertFound(
          RULE,
          dossier(set()
              .adopted(Edtf.parse("2013-09-18"))
              .addTransmission(made("2013"))
              .addTransmission(made("2013-09~"))
              .addTransmission(made("../2013-10"))
              .build()));
    }

    @Test
    void hasDiscussionsAfterTheFirstTransmission() {
      RecommendationSet tooEarly = set()
          .addTransmissions(made("2013-12-01"), made("2013-11-01"))
          .addDiscussion(Discussion.of(Ref.to(ROUND)))
          .build();
      assertFound(
          RULE,
          dossier(ROUND, tooEarly),
          "ERROR   /entries/1/discussions/0/event: 2013-10-24 is before 2013-11-01, the date of"
              + " transmission [recommendation-lifecycle-order]");
      RecommendationSet afterOne = set()
          .addTransmissions(made("2013-12-01"), made("2013-10-01"))
          .addDiscussion(Discussion.of(Ref.to(ROUND)))
          .build();
      assertFound(RULE, dossier(ROUND, afterOne));
    }

    @Test
    void isOpenWhereSomeTransmissionHasNoDate() {
      assertFound(
          RULE,
          dossier(
              ROUND,
              set()
                  .addTransmissions(made("2013-12-01"), transmission().build())
                  .addDiscussion(Discussion.of(Ref.to(ROUND)))
                  .build()));
      assertFound(
          RULE,
          dossier(
              ROUND,
              set()
                  .addTransmissions(
                      made("2013-12-01"),
                      transmission().status(TransmissionStatus.UNKNOWN).build())
                  .addDiscussion(Discussion.of(Ref.to(ROUND)))
                  .build()));
    }

    @Test
    void isOpenWhereSomeTransmissionIsNotListed() {
      RecommendationSet incomplete = set()
          .addTransmission(made("2013-12-01"))
          .putUnspecified(PropertyPath.parse("transmissions"), UnspecifiedReason.INCOMPLETE)
          .build();
      assertFound(
          RULE,
          dossier(
              ROUND,
              incomplete,
              recommendation().addDiscussion(Discussion.of(Ref.to(ROUND))).build()));
      assertFound(
          RULE,
          dossier(
              ROUND,
              incomplete,
              recommendation()
                  .addTransmission(made("2013-12-01"))
                  .addDiscussion(Discussion.of(Ref.to(ROUND)))
                  .build()),
          "ERROR   /entries/2/discussions/0/event: 2013-10-24 is before 2013-12-01, the date of"
              + " transmission [recommendation-lifecycle-order]");
    }

    @Test
    void passesOverTransmissionsThatWerePlannedOnlyOrNotMade() {
      assertFound(
          RULE,
          dossier(
              ROUND,
              set()
                  .addTransmissions(
                      made("2013-12-01"),
                      transmission().status(TransmissionStatus.PLANNED).build(),
                      Transmission.builder()
                          .status(TransmissionStatus.NOT_MADE)
                          .made(Edtf.parse("2013-10-01"))
                          .build())
                  .addDiscussion(Discussion.of(Ref.to(ROUND)))
                  .build()),
          "ERROR   /entries/1/discussions/0/event: 2013-10-24 is before 2013-12-01, the date of"
              + " transmission [recommendation-lifecycle-order]");
    }

    @Test
    void allowsADiscussionWhereTheyWereAdopted() {
      assertFound(
          RULE,
          dossier(
              SEMINAR,
              set()
                  .adoptedAt(Ref.to(SEMINAR))
                  .adopted(Edtf.parse("2013-09-18"))
                  .addTransmission(made("2013-09-30"))
                  .addDiscussion(Discussion.builder()
                      .event(Ref.to(SEMINAR))
                      .on(Edtf.parse("2013-09-17"))
                      .build())
                  .build()));
    }

    @Test
    void isToldByItsShapeWhereTheSetIsNotPublic() {
      assertFound(
          RULE,
          dossier(set()
              .disclosure(Disclosure.of(DisclosureLevel.RESTRICTED))
              .adopted(Edtf.parse("2013-09-18"))
              .addTransmission(made("2013-09-01"))
              .build()),
          "ERROR   /entries/0/transmissions/0/made: a text of 10 characters is before a text of 10"
              + " characters, the date of adoption [recommendation-lifecycle-order]");
    }

    @Test
    void takesTheDateOfADiscussionBeforeThatOfItsEvent() {
      assertFound(
          RULE,
          dossier(
              ROUND,
              set()
                  .adopted(Edtf.parse("2013-09-18"))
                  .addDiscussion(Discussion.builder()
                      .event(Ref.to(ROUND))
                      .on(Edtf.parse("2013-09-01"))
                      .build())
                  .build()),
          "ERROR   /entries/1/discussions/0/on: 2013-09-01 is before 2013-09-18, the date of adoption"
              + " [recommendation-lifecycle-order]");
    }

    @Test
    void isClosedAfterEveryStep() {
      assertFound(
          RULE,
          dossier(
              ROUND,
              recommendation()
                  .adopted(Edtf.parse("2013-09-18"))
                  .addTransmissions(made("2013-09-20"), made("2013-11-20"))
                  .addDiscussion(Discussion.of(Ref.to(ROUND)))
                  .closed(Edtf.parse("2013-10-01"))
                  .build()),
          "ERROR   /entries/1/closed: 2013-10-01 is before 2013-11-20, the date of transmission"
              + " [recommendation-lifecycle-order]");
    }

    @Test
    void blamesWhatTheRecommendationStatesWhereTheRestIsItsSets() {
      assertFound(
          RULE,
          dossier(
              set().addTransmission(made("2013-09-01")).build(),
              recommendation().adopted(Edtf.parse("2013-09-18")).build()),
          "ERROR   /entries/1/adopted: 2013-09-18 is after 2013-09-01, the date of transmission"
              + " [recommendation-lifecycle-order]");
    }

    @Test
    void isReportedAtTheSetOnlyWhereRecommendationsTakeItFromThere() {
      assertFound(
          RULE,
          dossier(
              set()
                  .adopted(Edtf.parse("2013-09-18"))
                  .addTransmission(made("2013-09-01"))
                  .build(),
              recommendation().build(),
              recommendation().id("s").closed(Edtf.parse("2014")).build()),
          "ERROR   /entries/0/transmissions/0/made: 2013-09-01 is before 2013-09-18, the date of"
              + " adoption [recommendation-lifecycle-order]");
    }

    @Test
    void isNotThatOfAccounts() {
      assertFound(
          RULE,
          dossier(set()
              .accountOf(Ref.of("other"))
              .adopted(Edtf.parse("2013-09-18"))
              .addTransmission(made("2013-09-01"))
              .build()));
    }
  }
}
