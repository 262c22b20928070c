package org.hrdialogue.validation;

import static org.hrdialogue.validation.Programmes.envelope;
import static org.hrdialogue.validation.Programmes.programme;
import static org.hrdialogue.validation.Programmes.rounded;
import static org.hrdialogue.validation.Programmes.yearly;
import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.Measure;
import org.junit.jupiter.api.Test;

class FigureRateRuleTest {
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
