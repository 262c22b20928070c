package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.MoneyBuilder;
import org.hrdialogue.value.Qualifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountRangeTest {
  private static Money money(String text) {
    String[] words = text.split(" ", -1);
    MoneyBuilder money =
        Money.builder().currency(CurrencyCode.parse("EUR")).qualifier(Qualifier.parse(words[0]));
    if (words.length > 1) {
      money.amount(new BigDecimal(words[1]));
    }
    if (words.length > 2) {
      money.upTo(new BigDecimal(words[2]));
    }
    return money.build();
  }

  @Nested
  class Excludes {
    @ParameterizedTest
    @CsvSource({
      "exactly 62, exactly 128",
      "exactly 62, exactly 62.1",
      "rounded 62, rounded 128",
      "rounded 719, rounded 675",
      "rounded 26, rounded 21.7",
      "about 62, rounded 128",
      "more-than 33, exactly 33",
      "more-than 33, less-than 33",
      "at-least 34, rounded 33.4",
      "at-most 33, rounded 33.6",
      "nearly 50, exactly 50",
      "nearly 50, exactly 20",
      "between 20 25, exactly 26",
      "exactly -5, at-most 5"
    })
    void whatCannotBothBe(String one, String other) {
      assertThat(AmountRange.of(money(one)).excludes(AmountRange.of(money(other))))
          .isTrue();
      assertThat(AmountRange.of(money(other)).excludes(AmountRange.of(money(one))))
          .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "exactly 62, exactly 62",
      "less-than 0, less-than 0",
      "less-than 0, exactly -5",
      "exactly 29.8, rounded 30",
      "rounded 26, exactly 25.7",
      "rounded 26, exactly 25.5",
      "more-than 33, rounded 33.6",
      "more-than 33, rounded 33",
      "at-least 33, at-most 33",
      "about 25, exactly 30",
      "about 0, exactly 0",
      "nearly 50, exactly 49",
      "nearly 0, exactly 0",
      "rounded 0, exactly 0",
      "between 20 25, between 25 30",
      "at-most -5, exactly -7",
      "unstated, exactly 62",
      "unstated, unstated"
    })
    void nothingThatCanBothBe(String one, String other) {
      assertThat(AmountRange.of(money(one)).excludes(AmountRange.of(money(other))))
          .isFalse();
      assertThat(AmountRange.of(money(other)).excludes(AmountRange.of(money(one))))
          .isFalse();
    }
  }

  @Nested
  class Sum {
    @Test
    void roundsNoPartMoreCoarselyThanTheWhole() {
      List<Money> parts = List.of(money("rounded 110"), money("rounded 62"));
      assertThat(AmountRange.sum(parts, money("rounded 171")))
          .contains(new AmountRange(new BigDecimal("171.0"), new BigDecimal("173.0"), false));
      assertThat(AmountRange.sum(parts, money("rounded 200")))
          .contains(new AmountRange(new BigDecimal("166.5"), new BigDecimal("177.5"), false));
    }

    @Test
    void hasNoBoundWhereAPartHasNone() {
      assertThat(AmountRange.sum(
              List.of(money("exactly 5"), money("more-than 3")), money("exactly 9")))
          .contains(new AmountRange(new BigDecimal("8"), null, true));
    }

    @Test
    void isOfOneCurrency() {
      assertThat(AmountRange.sum(List.of(Money.of("USD", 5)), money("exactly 9")))
          .isEqualTo(Optional.empty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "exactly 62, EUR 62",
    "rounded 1.5, rounded EUR 1.5",
    "between 20 25, EUR 20 to 25",
    "unstated, unstated EUR"
  })
  void saysHowASumIsMeant(String money, String words) {
    assertThat(AmountRange.words(money(money))).hasToString(words);
  }
}
