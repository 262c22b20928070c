package org.hrdialogue.validation;

import static org.hrdialogue.validation.AssessmentRules.ASSESSMENT_VALUE_NOT_ON_SCALE;
import static org.hrdialogue.validation.RecommendationRules.ACTION_CATEGORY_RANGE;
import static org.hrdialogue.validation.RecommendationRules.RESPONSE_SCALE_FOREIGN;
import static org.hrdialogue.validation.RecommendationRules.TRANSMISSION_DONE_WITHOUT_DATE;
import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.Assessment;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationBuilder;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.AssessmentScale;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ResponseValue;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationRulesTest {
  private static RecommendationBuilder recommendation(Origin origin) {
    return Recommendation.builder().id("r").origin(origin);
  }

  @Nested
  class ActionCategory {
    @Test
    void isAtMostFive() {
      assertFound(
          ACTION_CATEGORY_RANGE, recommendation(Origin.UPR).actionCategory(5).build());
      assertFound(
          ACTION_CATEGORY_RANGE,
          recommendation(Origin.UPR).actionCategory(6).build(),
          "ERROR   /entries/0/actionCategory: 6 is no category of action: there are five"
              + " [action-category-range]");
      assertFound(ACTION_CATEGORY_RANGE, recommendation(Origin.UPR).build());
    }
  }

  @Nested
  class VoluntaryPledges {
    private static final Response PLEDGE = Response.of(ResponseValue.VOLUNTARY_PLEDGE);
    private static final String FOREIGN = "WARNING /entries/0/responses/1/value: 'voluntary-pledge'"
        + " is an answer within the Universal Periodic Review only [response-scale-foreign]";

    @Test
    void belongToTheReview() {
      Response noted = Response.of(ResponseValue.NOTED);
      assertFound(
          RESPONSE_SCALE_FOREIGN,
          recommendation(Origin.TREATY_BODY).addResponses(noted, PLEDGE).build(),
          FOREIGN);
      assertFound(
          RESPONSE_SCALE_FOREIGN,
          RecommendationSet.builder()
              .id("s")
              .origin(Origin.OSCE)
              .addResponses(noted, PLEDGE)
              .build(),
          FOREIGN);
      assertFound(
          RESPONSE_SCALE_FOREIGN, recommendation(Origin.UPR).addResponse(PLEDGE).build());
    }

    @Test
    void areNotJudgedWhereTheOriginIsNotKnown() {
      assertFound(
          RESPONSE_SCALE_FOREIGN,
          recommendation(Origin.parse("own:review")).addResponse(PLEDGE).build());
      assertFound(
          RESPONSE_SCALE_FOREIGN,
          RecommendationSet.builder().id("s").addResponse(PLEDGE).build());
    }
  }

  @Nested
  class TransmissionsThatWereMade {
    private static final Transmission UNDATED =
        Transmission.builder().status(TransmissionStatus.MADE).build();
    private static final String FOUND = "WARNING /entries/0/transmissions/0/made: the transmission"
        + " was made, and neither its date nor a reason is given [transmission-done-without-date]";

    @Test
    void areDatedWhereverTheyStand() {
      assertFound(
          TRANSMISSION_DONE_WITHOUT_DATE,
          recommendation(Origin.UPR).addTransmission(UNDATED).build(),
          FOUND);
      assertFound(
          TRANSMISSION_DONE_WITHOUT_DATE,
          RecommendationSet.builder().id("s").addTransmission(UNDATED).build(),
          FOUND);
      assertFound(
          TRANSMISSION_DONE_WITHOUT_DATE,
          SourceDocument.builder().id("d").addTransmission(UNDATED).build(),
          FOUND);
    }

    @Test
    void mayGiveAReasonOrStillBePlanned() {
      assertFound(
          TRANSMISSION_DONE_WITHOUT_DATE,
          recommendation(Origin.UPR)
              .addTransmissions(
                  Transmission.builder().status(TransmissionStatus.PLANNED).build(),
                  Transmission.builder().from(UNDATED).made(Edtf.parse("2013")).build(),
                  Transmission.builder()
                      .from(UNDATED)
                      .putUnspecified(PropertyPath.parse("made"), UnspecifiedReason.UNKNOWN)
                      .build())
              .build());
    }
  }

  @Nested
  class Grades {
    private static Recommendation graded(String scale, String grade) {
      return recommendation(Origin.TREATY_BODY)
          .addAssessment(Assessment.of(AssessmentScale.parse(scale), grade))
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "implementation,full",
      "implementation,contrary",
      "hrc-a-e,A",
      "hrc-a-e,E",
      "hrc-numbered,B2",
      "hrc-numbered,E",
      "own:traffic-light,amber"
    })
    void areOfTheirScale(String scale, String grade) {
      assertFound(ASSESSMENT_VALUE_NOT_ON_SCALE, graded(scale, grade));
    }

    @ParameterizedTest
    @CsvSource({"implementation,Full", "hrc-a-e,F", "hrc-a-e,C1", "hrc-numbered,B3"})
    void areNoOthers(String scale, String grade) {
      assertFound(
          ASSESSMENT_VALUE_NOT_ON_SCALE,
          graded(scale, grade),
          "ERROR   /entries/0/assessments/0/grade: '" + grade + "' is no grade of '" + scale
              + "' [assessment-value-not-on-scale]");
    }

    @Test
    void areJudgedAtBothEndsOfARange() {
      Assessment range = Assessment.builder()
          .scale(AssessmentScale.HRC_NUMBERED)
          .grade("C1")
          .upTo("C9")
          .build();
      assertFound(
          ASSESSMENT_VALUE_NOT_ON_SCALE,
          recommendation(Origin.TREATY_BODY).addAssessment(range).build(),
          "ERROR   /entries/0/assessments/0/upTo: 'C9' is no grade of 'hrc-numbered'"
              + " [assessment-value-not-on-scale]");
    }
  }
}
