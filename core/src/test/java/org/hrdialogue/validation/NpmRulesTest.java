package org.hrdialogue.validation;

import static org.hrdialogue.validation.NpmRules.NPM_DESIGNATION_LATE;
import static org.hrdialogue.validation.NpmRules.NPM_WITHOUT_OPCAT;
import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.NpmProfile;
import org.hrdialogue.model.NpmProfileBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpmRulesTest {
  private static NpmProfileBuilder designated(String date) {
    return NpmProfile.builder().designated(Edtf.parse(date));
  }

  private static void assertFoundIn(Rule rule, NpmProfileBuilder profile, String... lines) {
    Organisation mechanism = Organisation.builder()
        .id("npm")
        .kind(OrganisationKind.NPM)
        .npm(profile.build())
        .build();
    assertFound(rule, mechanism, lines);
  }

  @Nested
  class Consent {
    @Test
    void comesFirst() {
      assertFoundIn(
          NPM_WITHOUT_OPCAT,
          designated("2012-07-12").consented(Edtf.parse("2013")),
          "ERROR   /entries/0/npm/designated: 2012-07-12 is before 2013, when the state consented to"
              + " OPCAT [npm-without-opcat]");
      assertFoundIn(NPM_WITHOUT_OPCAT, designated("2012-07-12").consented(Edtf.parse("2012")));
    }

    @Test
    void isMissingOnlyWhereItIsSaidNotToApply() {
      PropertyPath consented = PropertyPath.parse("consented");
      assertFoundIn(NPM_WITHOUT_OPCAT, designated("2013"));
      assertFoundIn(
          NPM_WITHOUT_OPCAT,
          designated("2013").putUnspecified(consented, UnspecifiedReason.NOT_STATED));
      assertFoundIn(
          NPM_WITHOUT_OPCAT,
          designated("2013").putUnspecified(consented, UnspecifiedReason.NOT_APPLICABLE),
          "ERROR   /entries/0/npm/designated: 2013 is a date of designation, and the state is said not"
              + " to have consented to OPCAT [npm-without-opcat]");
    }
  }

  @Nested
  class Designation {
    @ParameterizedTest
    @CsvSource({
      "2008-12-29,2009-12-29",
      "2008-12,2009-12",
      "2008,2009",
      "2008,2009-12-31",
      "2012,2008",
      "2008/..,2012"
    })
    void isInTimeWithinAYear(String consented, String designated) {
      assertFoundIn(NPM_DESIGNATION_LATE, designated(designated).consented(Edtf.parse(consented)));
    }

    @ParameterizedTest
    @CsvSource({"2008-12-29,2009-12-30", "2008-12,2010-01", "2008,2010"})
    void isLateAfterIt(String consented, String designated) {
      assertFoundIn(
          NPM_DESIGNATION_LATE,
          designated(designated).consented(Edtf.parse(consented)),
          "INFO    /entries/0/npm/designated: " + designated + " is more than a year after "
              + consented + ", when the state consented to OPCAT [npm-designation-late]");
    }

    @Test
    void isNotLateWhereTheDutyWasPostponed() {
      assertFoundIn(
          NPM_DESIGNATION_LATE,
          designated("2012").consented(Edtf.parse("2008")).postponedUntil(Edtf.parse("2011")));
      PropertyPath until = PropertyPath.parse("postponedUntil");
      assertFoundIn(
          NPM_DESIGNATION_LATE,
          designated("2012")
              .consented(Edtf.parse("2008"))
              .putUnspecified(until, UnspecifiedReason.UNKNOWN));
      assertFoundIn(
          NPM_DESIGNATION_LATE,
          designated("2012")
              .consented(Edtf.parse("2008"))
              .putUnspecified(until, UnspecifiedReason.NOT_APPLICABLE),
          "INFO    /entries/0/npm/designated: 2012 is more than a year after 2008, when the state"
              + " consented to OPCAT [npm-designation-late]");
    }
  }
}
