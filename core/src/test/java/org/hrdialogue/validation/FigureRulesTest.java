package org.hrdialogue.validation;

import static org.hrdialogue.validation.Programmes.envelope;
import static org.hrdialogue.validation.Programmes.euro;
import static org.hrdialogue.validation.Programmes.part;
import static org.hrdialogue.validation.Programmes.programme;
import static org.hrdialogue.validation.Programmes.rounded;
import static org.hrdialogue.validation.Programmes.sum;
import static org.hrdialogue.validation.Programmes.with;
import static org.hrdialogue.validation.Programmes.yearly;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import java.math.BigDecimal;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.vocabulary.AllocationStatus;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FigureRulesTest {
  @Nested
  class FigurePeriodRequired {
    @ParameterizedTest
    @EnumSource(names = {"ENVELOPE", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE"})
    void asksForTheTimeOfATotal(Measure measure) {
      assertFound(
          AllocationRules.FIGURE_PERIOD_REQUIRED,
          programme(sum(measure, rounded(66))),
          "ERROR   /entries/0/allocations/0/period: neither the time that the " + measure
              + " is for nor a reason is given [figure-period-required]");
      assertFound(
          AllocationRules.FIGURE_PERIOD_REQUIRED,
          programme(
              sum(measure, rounded(66)).period(Edtf.parse("1992/..")),
              sum(measure, rounded(66)).per(AmountPer.GRANT),
              sum(measure, rounded(66)).putUnspecified("period", UnspecifiedReason.NOT_STATED)));
    }

    @ParameterizedTest
    @EnumSource(
        mode = Mode.EXCLUDE,
        names = {"ENVELOPE", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE"})
    void asksNothingOfOthers(Measure measure) {
      assertFound(AllocationRules.FIGURE_PERIOD_REQUIRED, programme(sum(measure, rounded(66))));
    }
  }

  @Nested
  class FigureParts {
    @Test
    void mayBeIncomplete() {
      assertFound(
          AllocationRules.FIGURE_PARTS_DIFFER,
          programme(sum(Measure.BUDGET, rounded(251))
              .addPart(part(rounded(110)))
              .putUnspecified("parts", UnspecifiedReason.INCOMPLETE)));
      assertFound(
          AllocationRules.FIGURE_PARTS_EXCEED_TOTAL,
          programme(sum(Measure.BUDGET, rounded(251))
              .addPart(part(rounded(253)))
              .putUnspecified("parts", UnspecifiedReason.INCOMPLETE)),
          "WARNING /entries/0/allocations/0/parts: 253000000 is the sum of the parts, and more than"
              + " rounded EUR 251000000 [figure-parts-exceed-total]");
    }

    @Test
    void areNotComparedAcrossCurrencies() {
      AssistanceProgramme programme =
          programme(sum(Measure.BUDGET, rounded(251)).addPart(part(Money.of("USD", 300_000_000))));
      assertFound(AllocationRules.FIGURE_PARTS_DIFFER, programme);
      assertFound(AllocationRules.FIGURE_PARTS_EXCEED_TOTAL, programme);
    }

    @Test
    void differFromAnExactWholeByAnything() {
      assertFound(
          AllocationRules.FIGURE_PARTS_DIFFER,
          programme(sum(Measure.BUDGET, euro(Qualifier.EXACTLY, 26))
              .addPart(part(euro(Qualifier.EXACTLY, 25.7)))),
          "INFO    /entries/0/allocations/0/parts: 25700000 is the sum of the parts, and less than"
              + " EUR 26000000 [figure-parts-differ]");
    }

    @Test
    void ofNonPublicProgrammesAreNotRepeated() {
      assertFound(
          AllocationRules.FIGURE_PARTS_EXCEED_TOTAL,
          with("p", sum(Measure.BUDGET, rounded(251)).addPart(part(rounded(253))))
              .disclosure(Disclosure.of(DisclosureLevel.RESTRICTED))
              .build(),
          "WARNING /entries/0/allocations/0/parts: a text of 9 characters is the sum of the parts,"
              + " and more than a text of 21 characters [figure-parts-exceed-total]");
    }
  }

  @Nested
  class FigureConflict {
    private static final String FOUND =
        "WARNING /entries/0/allocations/1/amount: rounded EUR 128000000 contradicts rounded EUR"
            + " 62000000 for 2011/2013 [figure-conflict]";

    @Test
    void blamesEachAmountAboveTheLeast() {
      assertFound(
          FigureConflictRule.FIGURE_CONFLICT,
          programme(
              envelope("2011/2013", rounded(62)),
              envelope("2011/2013", rounded(128)),
              envelope("2011/2013", euro(Qualifier.MORE_THAN, 60)),
              envelope("2011/2013", rounded(71))),
          FOUND,
          "WARNING /entries/0/allocations/3/amount: rounded EUR 71000000 contradicts rounded EUR"
              + " 62000000 for 2011/2013 [figure-conflict]");
    }

    @Test
    void leavesPartsOfTheWholeAlone() {
      assertFound(
          FigureConflictRule.FIGURE_CONFLICT,
          programme(
              envelope("2011/2013", rounded(62)),
              envelope("2011/2013", rounded(40)).donor(Ref.of("eu")),
              envelope("2011/2013", rounded(12)).recipient(CountryCode.parse("TJ")),
              envelope("2011-06/2013", rounded(128)),
              sum(Measure.BUDGET, rounded(128)).period(Edtf.parse("2011/2013")),
              envelope("2011/2013", Money.of("USD", 128_000_000)),
              yearly(Measure.ENVELOPE, rounded(20)).period(Edtf.parse("2011/2013"))));
    }

    @Test
    void takesTheOnlyRecipientForTheWhole() {
      assertFound(
          FigureConflictRule.FIGURE_CONFLICT,
          with(
                  "p",
                  envelope("2011/2013", rounded(62)),
                  envelope("2011/2013", rounded(128)).recipient(CountryCode.parse("TJ")))
              .addRecipient(CountryCode.parse("TJ"))
              .build(),
          FOUND);
    }

    @Test
    void doesNotCompareTranchesPlansWithPaymentsOrRevisions() {
      assertFound(
          FigureConflictRule.FIGURE_CONFLICT,
          programme(
              sum(Measure.DISBURSEMENT, rounded(4)).per(AmountPer.TRANCHE),
              sum(Measure.DISBURSEMENT, rounded(9)).per(AmountPer.TRANCHE),
              envelope("2011/2013", rounded(62)).status(AllocationStatus.PLANNED),
              envelope("2011/2013", rounded(55)).status(AllocationStatus.DONE),
              sum(Measure.BUDGET, rounded(5)).asOf(Edtf.parse("2013")),
              sum(Measure.BUDGET, rounded(4.9)).asOf(Edtf.parse("2015"))));
    }

    @Test
    void comparesWhatIsDatedWithWhatIsNot() {
      assertFound(
          FigureConflictRule.FIGURE_CONFLICT,
          programme(
              envelope("2011/2013", rounded(62)),
              envelope("2011/2013", rounded(128)).asOf(Edtf.parse("2012"))),
          FOUND);
    }

    @Test
    void comparesAProgrammeWithItsAccountsButNotTheseWithEachOther() {
      AssistanceProgramme lower =
          with("a", envelope("2011/2013", rounded(50))).accountOf(Ref.of("p")).build();
      AssistanceProgramme greater =
          with("b", envelope("2011/2013", rounded(128))).accountOf(Ref.of("p")).build();
      assertFound(
          FigureConflictRule.FIGURE_CONFLICT,
          dossier(lower, programme(envelope("2011/2013", rounded(62))), greater),
          "WARNING /entries/0/allocations/0/amount: rounded EUR 50000000 contradicts rounded EUR"
              + " 62000000 in 'p' for 2011/2013 [figure-conflict]",
          "WARNING /entries/2/allocations/0/amount: rounded EUR 128000000 contradicts rounded EUR"
              + " 62000000 in 'p' for 2011/2013 [figure-conflict]");
      assertFound(FigureConflictRule.FIGURE_CONFLICT, dossier(lower, greater, programme()));
    }

    @Test
    void leavesAnAccountThatAgreesWithOneOfTwoAmounts() {
      assertFound(
          FigureConflictRule.FIGURE_CONFLICT,
          dossier(
              programme(envelope("2011/2013", rounded(62)), envelope("2011/2013", rounded(128))),
              with("a", envelope("2011/2013", rounded(128)))
                  .accountOf(Ref.of("p"))
                  .build()),
          FOUND);
    }
  }

  @Nested
  class FigureLooksCumulated {
    @Test
    void findsSumsOverEarlierPeriodsFromAnyBeginning() {
      assertFound(
          FigureSeriesRules.FIGURE_LOOKS_CUMULATED,
          programme(
              envelope("2011/2013", rounded(62)),
              envelope("2002/2006", rounded(58.55)),
              envelope("2011/2013", rounded(128)),
              envelope("2007/2010", rounded(66)),
              envelope("2014/2020", rounded(186.55))),
          "INFO    /entries/0/allocations/2/amount: rounded EUR 128000000 is the sum of rounded EUR"
              + " 66000000 for 2007/2010 and rounded EUR 62000000 for 2011/2013"
              + " [figure-looks-cumulated]",
          "INFO    /entries/0/allocations/4/amount: rounded EUR 186550000 is the sum of rounded EUR"
              + " 58550000 for 2002/2006 and rounded EUR 66000000 for 2007/2010 and rounded EUR"
              + " 62000000 for 2011/2013 [figure-looks-cumulated]");
    }

    @Test
    void takesDecimalsForWhatTheyAre() {
      Money half = Money.of(CurrencyCode.parse("EUR"), new BigDecimal("0.5"));
      assertFound(
          FigureSeriesRules.FIGURE_LOOKS_CUMULATED,
          programme(
              envelope("2007", Money.of("EUR", 1)),
              envelope("2008", half),
              envelope("2009", half),
              envelope("2010", Money.of("EUR", 2))),
          "INFO    /entries/0/allocations/3/amount: EUR 2 is the sum of EUR 1 for 2007 and EUR 0.5"
              + " for 2008 and EUR 0.5 for 2009 [figure-looks-cumulated]");
    }

    @Test
    void leavesTotalsOfTheirOwnPeriodsAndRepeatedAmountsAlone() {
      assertFound(
          FigureSeriesRules.FIGURE_LOOKS_CUMULATED,
          programme(
              envelope("2007/2010", rounded(66)),
              envelope("2011/2013", rounded(62)),
              envelope("2007/2013", rounded(128)),
              envelope("2014/2017", rounded(62)),
              envelope("2018", euro(Qualifier.MORE_THAN, 124))));
    }

    @Test
    void leavesAccountsAndOtherMeasuresOut() {
      assertFound(
          FigureSeriesRules.FIGURE_LOOKS_CUMULATED,
          dossier(
              programme(
                  envelope("2007/2010", rounded(66)),
                  envelope("2011/2013", rounded(62)),
                  sum(Measure.COMMITMENT, rounded(128)).period(Edtf.parse("2011/2013"))),
              with("a", envelope("2011/2013", rounded(128)))
                  .accountOf(Ref.of("p"))
                  .build()));
    }
  }

  @Nested
  class FigurePeriodsOverlap {
    @Test
    void findsEachPeriodThatBeginsInAnother() {
      assertFound(
          FigureSeriesRules.FIGURE_PERIODS_OVERLAP,
          programme(
              envelope("2007/2013", rounded(675)),
              envelope("2007/2010", rounded(300)),
              envelope("2013/2016", rounded(100))),
          "INFO    /entries/0/allocations/1/period: 2007/2010 overlaps the period of another"
              + " envelope, 2007/2013 [figure-periods-overlap]",
          "INFO    /entries/0/allocations/2/period: 2013/2016 overlaps the period of another"
              + " envelope, 2007/2013 [figure-periods-overlap]");
    }

    @Test
    void leavesOneTotalOfSeveralPeriodsAndOtherMeasuresAlone() {
      assertFound(
          FigureSeriesRules.FIGURE_PERIODS_OVERLAP,
          programme(
              envelope("2011/2013", rounded(321)),
              envelope("2007/2013", rounded(675)),
              envelope("2007/2010", rounded(354)),
              envelope("2014/..", rounded(354)),
              envelope("2014/2020", rounded(354)),
              sum(Measure.BUDGET, rounded(5)).period(Edtf.parse("2007/2009")),
              sum(Measure.BUDGET, rounded(5)).period(Edtf.parse("2008/2010"))));
    }
  }

  @Nested
  class FigureRateVsEnvelope {
    @Test
    void comparesWithTheEnvelopeOfTheTime() {
      assertFound(
          FigureRateRule.FIGURE_RATE_VS_ENVELOPE,
          programme(
              envelope("2007/2010", rounded(66)),
              envelope("2011/2013", rounded(62)),
              yearly(Measure.BUDGET, rounded(26)).asOf(Edtf.parse("2013-09-19")),
              yearly(Measure.BUDGET, rounded(26)).asOf(Edtf.parse("2010-09-19"))),
          "INFO    /entries/0/allocations/3/amount: rounded EUR 26000000 a year is more than a half"
              + " off a year's part of rounded EUR 66000000 for 2007/2010"
              + " [figure-rate-vs-envelope]");
    }

    @Test
    void leavesWhatMayBeForAnotherTimeOrPurposeAlone() {
      assertFound(
          FigureRateRule.FIGURE_RATE_VS_ENVELOPE,
          programme(
              envelope("2007/2010", rounded(66)),
              envelope("2011/2013", rounded(62)),
              yearly(Measure.BUDGET, rounded(1)),
              yearly(Measure.BUDGET, rounded(1)).period(Edtf.parse("2012")),
              yearly(Measure.BUDGET, rounded(1)).period(Edtf.parse("1992/..")),
              yearly(Measure.BUDGET, rounded(1)).asOf(Edtf.parse("2016")),
              yearly(Measure.DISBURSEMENT, rounded(1)).asOf(Edtf.parse("2012")),
              yearly(Measure.BUDGET, rounded(1)).asOf(Edtf.parse("2012")).donor(Ref.of("eu"))));
    }
  }
}
