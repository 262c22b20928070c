package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.NhriReviewRules.NHRI_REVIEW_OVERDUE;
import static org.hrdialogue.validation.NhriRules.NHRI_ACCREDITED_BEFORE_ESTABLISHED;
import static org.hrdialogue.validation.NhriRules.NHRI_ACCREDITOR_NAME;
import static org.hrdialogue.validation.NhriRules.NHRI_STATUS_RETIRED;
import static org.hrdialogue.validation.NhriRules.NHRI_STATUS_WITHOUT_DECISION;
import static org.hrdialogue.validation.Rules.assertFound;

import java.time.LocalDate;
import org.hrdialogue.model.Accreditation;
import org.hrdialogue.model.AccreditationBuilder;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.NhriProfile;
import org.hrdialogue.model.NhriProfileBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.AccreditationKind;
import org.hrdialogue.vocabulary.AccreditationStatus;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NhriRulesTest {
  private static final String AT = "/entries/0/nhri/accreditations/0";

  private static AccreditationBuilder status(AccreditationStatus status) {
    return Accreditation.builder().status(status);
  }

  private static AccreditationBuilder decided(AccreditationStatus status, String date) {
    return status(status).decided(Edtf.parse(date));
  }

  private static NhriProfileBuilder with(AccreditationBuilder... accreditations) {
    NhriProfileBuilder profile = NhriProfile.builder();
    for (AccreditationBuilder accreditation : accreditations) {
      profile.addAccreditation(accreditation.build());
    }
    return profile;
  }

  private static OrganisationBuilder institution(NhriProfileBuilder profile) {
    return Organisation.builder().id("nhri").kind(OrganisationKind.NHRI).nhri(profile.build());
  }

  private static void assertFoundIn(Rule rule, NhriProfileBuilder profile, String... lines) {
    assertFound(rule, institution(profile).build(), lines);
  }

  @Nested
  class Status {
    @ParameterizedTest
    @CsvSource({"A_RESERVE,2013-02", "A_RESERVE,2013", "C,2022-12-31", "C,2022/2023", "B,2024"})
    void isGivenWhileItIsInUse(AccreditationStatus status, String date) {
      assertFoundIn(NHRI_STATUS_RETIRED, with(decided(status, date)));
    }

    @ParameterizedTest
    @CsvSource({"A_RESERVE,2013-03-01", "C,2023"})
    void isNotGivenAfterwards(AccreditationStatus status, String date) {
      assertFoundIn(
          NHRI_STATUS_RETIRED,
          with(decided(status, date)),
          "WARNING " + AT + "/status: '" + status.code()
              + "' is a status that was no longer given in " + date + " [nhri-status-retired]");
    }

    @Test
    void comesFromADecision() {
      assertFoundIn(
          NHRI_STATUS_WITHOUT_DECISION,
          with(status(AccreditationStatus.B)),
          "WARNING " + AT
              + "/status: 'b' is a status that some decision gave, and neither its date nor"
              + " a reason is given [nhri-status-without-decision]");
      assertFoundIn(
          NHRI_STATUS_WITHOUT_DECISION,
          with(
              status(AccreditationStatus.NONE),
              Accreditation.builder().kind(AccreditationKind.APPLICATION),
              decided(AccreditationStatus.A, "2012"),
              status(AccreditationStatus.A)
                  .putUnspecified(PropertyPath.parse("decided"), UnspecifiedReason.UNKNOWN)));
    }
  }

  @Nested
  class Establishment {
    private final Edtf march2008 = Edtf.parse("2008-03");

    @Test
    void precedesAccreditation() {
      assertFoundIn(
          NHRI_ACCREDITED_BEFORE_ESTABLISHED,
          with(decided(AccreditationStatus.B, "2007").effective(Edtf.parse("2009")))
              .established(march2008),
          "ERROR   " + AT + "/decided: 2007 is before 2008-03, when the institution was established"
              + " [nhri-accredited-before-established]");
      assertFoundIn(
          NHRI_ACCREDITED_BEFORE_ESTABLISHED,
          with(decided(AccreditationStatus.B, "2008")).established(march2008));
    }

    @Test
    void mayFollowAnApplicationAndTheLackOfAStatus() {
      assertFoundIn(
          NHRI_ACCREDITED_BEFORE_ESTABLISHED,
          with(
                  decided(AccreditationStatus.NONE, "2007"),
                  Accreditation.builder()
                      .kind(AccreditationKind.APPLICATION)
                      .decided(Edtf.parse("2007")))
              .established(march2008));
    }

    @Test
    void isToldByItsShapeWhereTheInstitutionIsNotPublic() {
      Organisation restricted = institution(
              with(decided(AccreditationStatus.B, "2007")).established(march2008))
          .disclosure(Disclosure.of(DisclosureLevel.RESTRICTED))
          .build();
      assertFound(
          NHRI_ACCREDITED_BEFORE_ESTABLISHED,
          restricted,
          "ERROR   " + AT
              + "/decided: a text of 4 characters is before a text of 7 characters, when"
              + " the institution was established [nhri-accredited-before-established]");
    }

    @Test
    void isComparedWithTheEffectOfAnUndatedDecision() {
      assertFoundIn(
          NHRI_ACCREDITED_BEFORE_ESTABLISHED,
          with(status(AccreditationStatus.B).effective(Edtf.parse("2007"))).established(march2008),
          "ERROR   " + AT
              + "/effective: 2007 is before 2008-03, when the institution was established"
              + " [nhri-accredited-before-established]");
    }
  }

  @Nested
  class Accreditor {
    @ParameterizedTest
    @CsvSource({
      "ICC,2012",
      "ICC,2015",
      "ICC,2014/2018",
      "the ICC's Sub-Committee,2013",
      "GANHRI,2016",
      "GANHRI,2015",
      "GANHRI,2010/2016",
      "GANHRI (former ICC),2012",
      "ICCPR Committee,2018",
      "a committee,2012"
    })
    void isCalledAsItWasThen(String body, String date) {
      assertFoundIn(
          NHRI_ACCREDITOR_NAME, with(decided(AccreditationStatus.B, date).body(body)));
    }

    @ParameterizedTest
    @CsvSource({
      "GANHRI,2012",
      "Global Alliance of National Human Rights Institutions,2014-12-31",
      "ICC,2018",
      "International Coordinating Committee,2016-01-01"
    })
    void isNotCalledOtherwise(String body, String date) {
      assertFoundIn(
          NHRI_ACCREDITOR_NAME,
          with(decided(AccreditationStatus.B, date).body(body)),
          "INFO    " + AT + "/body: '" + body + "' is not what the accrediting body was called in "
              + date + " [nhri-accreditor-name]");
    }
  }

  @Nested
  class Review {
    private static String found(OrganisationBuilder institution, String day) {
      return Validator.empty()
          .with(NHRI_REVIEW_OVERDUE)
          .asOf(LocalDate.parse(day))
          .validate(institution.build())
          .toString();
    }

    private static String found(String day, AccreditationBuilder... accreditations) {
      return found(institution(with(accreditations)), day);
    }

    @Test
    void isDueFiveYearsAfterTheLatestPossibleDay() {
      AccreditationBuilder in2010 = decided(AccreditationStatus.A, "2010");
      assertThat(found("2015-12-31", in2010)).isEmpty();
      assertThat(found("2016-01-01", in2010))
          .isEqualTo("INFO    /nhri/accreditations/0/decided: 2010 is more than five years before"
              + " 2016-01-01, and no later review or deferral is recorded [nhri-review-overdue]");
    }

    @Test
    void isThatOfTheLastDecisionInTimeWhateverTheOrder() {
      assertThat(found(
              "2017-01-01",
              decided(AccreditationStatus.A, "2014"),
              decided(AccreditationStatus.A, "2008")))
          .isEmpty();
    }

    @Test
    void mayBeDeferredWhichLeavesTheStatus() {
      AccreditationBuilder full = decided(AccreditationStatus.A, "2008");
      AccreditationBuilder deferral =
          Accreditation.builder().kind(AccreditationKind.DEFERRAL).decided(Edtf.parse("2013"));
      assertThat(found("2017-01-01", full, deferral)).isEmpty();
      assertThat(found("2020-01-01", full, deferral)).startsWith("INFO    /nhri/accreditations/1");
      assertThat(found("2020-01-01", deferral)).isEmpty();
    }

    @Test
    void isDueForFullStatusOnly() {
      assertThat(found("2030-01-01", decided(AccreditationStatus.B, "2010"))).isEmpty();
      AccreditationBuilder lapse =
          decided(AccreditationStatus.A, "2012").kind(AccreditationKind.LAPSE);
      assertThat(found("2030-01-01", decided(AccreditationStatus.A, "2010"), lapse))
          .isEmpty();
    }

    @Test
    void isNotJudgedWhereALaterDecisionMayBeMissing() {
      NhriProfileBuilder incomplete = with(decided(AccreditationStatus.A, "2010"))
          .putUnspecified(PropertyPath.parse("accreditations"), UnspecifiedReason.INCOMPLETE);
      assertThat(found(institution(incomplete), "2030-01-01")).isEmpty();
      assertThat(found(
              "2030-01-01", decided(AccreditationStatus.A, "2010"), status(AccreditationStatus.A)))
          .isEmpty();
      assertThat(found("2030-01-01", decided(AccreditationStatus.A, "2010/.."))).isEmpty();
    }

    @Test
    void takesApplicationsForNoDecision() {
      assertThat(found(
              "2030-01-01",
              decided(AccreditationStatus.A, "2010"),
              Accreditation.builder()
                  .kind(AccreditationKind.APPLICATION)
                  .decided(Edtf.parse("2029"))))
          .startsWith("INFO    /nhri/accreditations/0");
    }

    @Test
    void looksBehindADeferralForDecisionsOnly() {
      AccreditationBuilder application = status(AccreditationStatus.A)
          .kind(AccreditationKind.APPLICATION)
          .decided(Edtf.parse("2012/.."));
      AccreditationBuilder deferral =
          Accreditation.builder().kind(AccreditationKind.DEFERRAL).decided(Edtf.parse("2013"));
      assertThat(found("2020-01-01", application, deferral)).isEmpty();
      assertThat(found("2020-01-01", application, deferral, decided(AccreditationStatus.A, "2008")))
          .startsWith("INFO    /nhri/accreditations/1");
      assertThat(found("2020-01-01", application, deferral, decided(AccreditationStatus.B, "2008")))
          .isEmpty();
    }

    @Test
    void isNotSoughtInAccounts() {
      assertThat(found(
              institution(with(decided(AccreditationStatus.A, "2010"))).accountOf(Ref.of("other")),
              "2030-01-01"))
          .isEmpty();
    }

    @Test
    void isNoLongerDueOnceTheInstitutionIsDissolved() {
      assertThat(found(
              institution(with(decided(AccreditationStatus.A, "2010")))
                  .dissolved(Edtf.parse("2014")),
              "2030-01-01"))
          .isEmpty();
    }
  }
}
