package org.hrdialogue.validation;

import static org.hrdialogue.validation.Programmes.envelope;
import static org.hrdialogue.validation.Programmes.euro;
import static org.hrdialogue.validation.Programmes.programme;
import static org.hrdialogue.validation.Programmes.rounded;
import static org.hrdialogue.validation.Programmes.sum;
import static org.hrdialogue.validation.Programmes.with;
import static org.hrdialogue.validation.Programmes.yearly;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.vocabulary.AllocationStatus;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Measure;
import org.junit.jupiter.api.Test;

class FigureConflictRuleTest {
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
