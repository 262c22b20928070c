package org.hrdialogue.validation;

import static org.hrdialogue.validation.Programmes.envelope;
import static org.hrdialogue.validation.Programmes.printed;
import static org.hrdialogue.validation.Programmes.programme;
import static org.hrdialogue.validation.Programmes.rounded;
import static org.hrdialogue.validation.Programmes.sum;
import static org.hrdialogue.validation.Programmes.with;
import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.AllocationBuilder;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Extension;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.Measure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyRulesTest {
  private static Citation inferred(String path) {
    return Citation.builder()
        .source(Ref.of("d"))
        .basis(Basis.INFERRED)
        .supporting(path)
        .build();
  }

  @Nested
  class MoneyCurrencyInferred {
    @Test
    void looksAtAmountsPartsAndExtensions() {
      assertFound(
          MoneyRules.MONEY_CURRENCY_INFERRED,
          with(
                  "p",
                  envelope("2007", rounded(5))
                      .addPart(Programmes.part(rounded(5)))
                      .addSource(inferred("amount/currency"))
                      .addSource(inferred("amount/currency"))
                      .addSource(inferred("parts/0/amount/currency")),
                  envelope("2008", rounded(5)).addSource(inferred("amount")))
              .addExtension(Extension.builder()
                  .to(Edtf.parse("2008"))
                  .added(rounded(1))
                  .addSource(inferred("added/currency"))
                  .build())
              .build(),
          "INFO    /entries/0/extensions/0/added/currency: EUR is inferred: the source names no"
              + " currency here [money-currency-inferred]",
          "INFO    /entries/0/allocations/0/amount/currency: EUR is inferred: the source names no"
              + " currency here [money-currency-inferred]",
          "INFO    /entries/0/allocations/0/parts/0/amount/currency: EUR is inferred: the source"
              + " names no currency here [money-currency-inferred]");
    }
  }

  @Nested
  class MoneyCurrencyAnachronistic {
    private AllocationBuilder of(String currency, String period) {
      return envelope(period, Money.of(currency, 5));
    }

    @Test
    void findsCurrenciesBeforeAndAfterTheirTime() {
      assertFound(
          MoneyRules.MONEY_CURRENCY_ANACHRONISTIC,
          programme(
              of("EUR", "1996/1998"),
              of("XEU", "2000"),
              of("EUR", "1996/2006"),
              of("EUR", "1998~"),
              of("EUR", "1992/.."),
              of("XEU", "1994/2002"),
              sum(Measure.BUDGET, Money.of("EUR", 5)).asOf(Edtf.parse("1997")),
              sum(Measure.BUDGET, Money.of("EUR", 5))),
          "WARNING /entries/0/allocations/0/amount/currency: EUR came into use in 1999-01, and the"
              + " sum is for 1996/1998 [money-currency-anachronistic]",
          "WARNING /entries/0/allocations/1/amount/currency: XEU was withdrawn in 1999-01, and the"
              + " sum is for 2000 [money-currency-anachronistic]",
          "WARNING /entries/0/allocations/6/amount/currency: EUR came into use in 1999-01, and the"
              + " sum is for 1997 [money-currency-anachronistic]");
    }
  }

  @Nested
  class MoneyNegative {
    @ParameterizedTest
    @EnumSource(names = {"ENVELOPE", "PLEDGE", "BUDGET"})
    void isFoundInWhatIsSetAside(Measure measure) {
      assertFound(
          MoneyRules.MONEY_NEGATIVE,
          programme(sum(measure, Money.of("EUR", -5)).addPart(Programmes.part(rounded(-1)))),
          "ERROR   /entries/0/allocations/0/amount/amount: -5 is less than nothing, and the sum is no"
              + " payment [money-negative]",
          "ERROR   /entries/0/allocations/0/parts/0/amount/amount: -1000000 is less than nothing,"
              + " and the sum is no payment [money-negative]");
    }

    @ParameterizedTest
    @EnumSource(names = {"DISBURSEMENT", "EXPENDITURE", "COMMITMENT", "UNSPECIFIED"})
    void isLeftInWhatCanBeTakenBack(Measure measure) {
      assertFound(MoneyRules.MONEY_NEGATIVE, programme(sum(measure, Money.of("EUR", -5))));
    }
  }

  @Nested
  class MoneyScaleSuspect {
    private static final String TWO_WAYS =
        " may be a thousand times as much: the printed separator can be read in two ways";
    private static final String OFF =
        " has the printed digits, and is not as many millions or thousands as printed";

    private AssistanceProgramme of(long amount, String words) {
      return programme(
          envelope("2007", Money.of("EUR", amount)).addSource(printed(words, "amount")));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {"5187000 | €5.187 million", "16897000 | EUR 16,897m", "21750000 | MEUR 21.750"})
    void findsSeparatorsThatCanBeReadInTwoWays(long amount, String words) {
      assertFound(
          MoneyRules.MONEY_SCALE_SUSPECT,
          of(amount, words),
          "WARNING /entries/0/allocations/0/amount/amount: " + amount + TWO_WAYS
              + " [money-scale-suspect]");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "62000 | 62 million",
          "62 | 62 million",
          "62000000000 | €62m",
          "21700 | EUR 21,7 million",
          "33500 | 33.5 MEUR",
          "1500000 | €1.5 billion",
          "62000 | 62 млн евро"
        })
    void findsAmountsThatAreNotWhatIsPrinted(long amount, String words) {
      assertFound(
          MoneyRules.MONEY_SCALE_SUSPECT,
          of(amount, words),
          "WARNING /entries/0/allocations/0/amount/amount: " + amount + OFF
              + " [money-scale-suspect]");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "62000000 | €66 million for 2007-2010 and 62 million for 2011-2013",
          "62000000 | €62,000,000",
          "16897000000 | EUR 16,897m",
          "5187000000 | €5.187 million",
          "21700000 | EUR 21,7 million",
          "1512600000 | 1,512.6 million",
          "60388000000 | €60.388 billion",
          "60000000 | about €62 million",
          "62 | 62 metres",
          "1500 | 1.5 thousand",
          "29800000 | 29.8 Mio."
        })
    void leavesWhatOneReadingFits(long amount, String words) {
      assertFound(MoneyRules.MONEY_SCALE_SUSPECT, of(amount, words));
    }

    @Test
    void looksAtCitationsOfTheSumOrOfAllOnly() {
      assertFound(
          MoneyRules.MONEY_SCALE_SUSPECT,
          programme(
              envelope("2007", rounded(62)).addSource(printed("62 thousand", "period")),
              envelope("2008", rounded(62)).addSource(printed("62 thousand"))),
          "WARNING /entries/0/allocations/1/amount/amount: 62000000" + OFF
              + " [money-scale-suspect]");
    }
  }
}
