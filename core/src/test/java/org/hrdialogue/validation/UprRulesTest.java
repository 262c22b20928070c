package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;
import static org.hrdialogue.validation.UprRules.UPR_SELF_RECOMMENDATION;
import static org.hrdialogue.validation.UprRules.UPR_SESSION_CYCLE_MISMATCH;

import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationBuilder;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.RecommendationSetBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Response;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ResponseValue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprRulesTest {
  @Nested
  class Cycles {
    private static RecommendationSetBuilder set(long session, long cycle) {
      return RecommendationSet.builder().id("s").session(session).cycle(cycle);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "12,1", "13,2", "26,2", "27,3", "40,3", "41,4", "41,5", "60,6"})
    void haveTheSessionsThatAreTheirs(long session, long cycle) {
      assertFound(UPR_SESSION_CYCLE_MISMATCH, set(session, cycle).build());
    }

    @ParameterizedTest
    @CsvSource({"12,2", "13,1", "27,2", "40,4", "41,3"})
    void haveNoOthers(long session, long cycle) {
      assertFound(
          UPR_SESSION_CYCLE_MISMATCH,
          set(session, cycle).build(),
          "ERROR   /entries/0/cycle: " + cycle + " is not the cycle that session " + session
              + " belongs to [upr-session-cycle-mismatch]");
    }

    @Test
    void areThoseOfTheReviewOnly() {
      assertFound(
          UPR_SESSION_CYCLE_MISMATCH, set(12, 2).origin(Origin.TREATY_BODY).build());
      assertFound(
          UPR_SESSION_CYCLE_MISMATCH,
          RecommendationSet.builder().id("s").cycle(2).build());
    }
  }

  @Nested
  class SelfRecommendation {
    private static final String FOUND = "ERROR   /entries/2/issuers/0: 'tj' recommends to itself,"
        + " and the response is no voluntary pledge [upr-self-recommendation]";

    private static Organisation actor(String id, OrganisationKind kind) {
      return Organisation.builder()
          .id(id)
          .kind(kind)
          .country(CountryCode.parse("TJ"))
          .build();
    }

    private static RecommendationBuilder recommendation(String issuer, String addressee) {
      return Recommendation.builder()
          .id("r")
          .origin(Origin.UPR)
          .addIssuer(Ref.<Actor>of(issuer))
          .addAddressee(Ref.<Actor>of(addressee));
    }

    private static void assertFoundIn(RecommendationBuilder recommendation, String... lines) {
      assertFound(
          UPR_SELF_RECOMMENDATION,
          dossier(
              actor("tj", OrganisationKind.STATE),
              actor("ngo", OrganisationKind.NATIONAL_NGO),
              recommendation.build(),
              actor("government", OrganisationKind.GOVERNMENT)),
          lines);
    }

    @Test
    void isFoundAlsoBetweenAStateAndItsGovernment() {
      assertFoundIn(recommendation("tj", "tj"), FOUND);
      assertFoundIn(recommendation("tj", "government"), FOUND);
    }

    @Test
    void isNoneBetweenAStateAndAnOrganisationOfTheCountry() {
      assertFoundIn(recommendation("tj", "ngo"));
      assertFoundIn(recommendation("ngo", "tj"));
    }

    @Test
    void isAPledgeWhereTheResponseSaysSo() {
      assertFoundIn(
          recommendation("tj", "tj").addResponse(Response.of(ResponseValue.VOLUNTARY_PLEDGE)));
    }

    @Test
    void isLookedForInTheReviewOnly() {
      assertFoundIn(recommendation("tj", "tj").origin(Origin.NHRI));
    }
  }
}
