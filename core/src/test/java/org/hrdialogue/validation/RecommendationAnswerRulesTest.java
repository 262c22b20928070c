package org.hrdialogue.validation;

import static org.hrdialogue.validation.RecommendationOrderRules.RECOMMENDATION_ASSESSED_BEFORE_ADOPTION;
import static org.hrdialogue.validation.RecommendationOrderRules.RECOMMENDATION_RESPONSE_BEFORE_ADOPTION;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import org.hrdialogue.model.Assessment;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationBuilder;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Response;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.AssessmentScale;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ResponseValue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules on answers to recommendations and judgements of them, by their dates. */
class RecommendationAnswerRulesTest {
  private static RecommendationBuilder recommendation() {
    return Recommendation.builder().id("r").origin(Origin.CIVIL_SOCIETY_SEMINAR);
  }

  @Nested
  class Responses {
    private static Response on(String date, ResponseValue value) {
      return Response.builder().value(value).on(Edtf.parse(date)).build();
    }

    @Test
    void followTheAdoption() {
      assertFound(
          RECOMMENDATION_RESPONSE_BEFORE_ADOPTION,
          dossier(recommendation()
              .adopted(Edtf.parse("2016-05-11"))
              .addResponses(
                  on("2016-05", ResponseValue.NOTED),
                  on("2011", ResponseValue.NOTED),
                  on("2011", ResponseValue.VOLUNTARY_PLEDGE))
              .build()),
          "ERROR   /entries/0/responses/1/on: 2011 is before 2016-05-11, the date of adoption"
              + " [recommendation-response-before-adoption]");
    }
  }

  @Nested
  class Assessments {
    @Test
    void followTheAdoptionThatTheSetStates() {
      Assessment early = Assessment.builder()
          .scale(AssessmentScale.IMPLEMENTATION)
          .grade("full")
          .on(Edtf.parse("2012"))
          .build();
      assertFound(
          RECOMMENDATION_ASSESSED_BEFORE_ADOPTION,
          dossier(
              RecommendationSet.builder()
                  .id("set")
                  .adopted(Edtf.parse("2013-09-18"))
                  .build(),
              recommendation().set(Ref.of("set")).addAssessment(early).build()),
          "ERROR   /entries/1/assessments/0/on: 2012 is before 2013-09-18, the date of adoption"
              + " [recommendation-assessed-before-adoption]");
    }
  }
}
