package org.hrdialogue.validation;

import static org.hrdialogue.validation.Programmes.envelope;
import static org.hrdialogue.validation.Programmes.euro;
import static org.hrdialogue.validation.Programmes.programme;
import static org.hrdialogue.validation.Programmes.rounded;
import static org.hrdialogue.validation.Programmes.sum;
import static org.hrdialogue.validation.Programmes.with;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import java.math.BigDecimal;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.vocabulary.Measure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FigureSeriesRulesTest {
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
}
