package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.value.Refusals.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final CurrencyCode EUR = CurrencyCode.parse("EUR");

  @Nested
  class Of {
    @Test
    void isExactUnlessItSaysOtherwise() {
      Money sixtySixMillion = Money.of("EUR", 66_000_000);
      assertThat(sixtySixMillion.qualifier()).isEqualTo(Qualifier.EXACTLY);
      assertThat(sixtySixMillion.amount()).hasValue(BigDecimal.valueOf(66_000_000));
      assertThat(sixtySixMillion.as(Qualifier.ROUNDED))
          .isEqualTo(Money.builder()
              .currency(EUR)
              .amount(BigDecimal.valueOf(66_000_000))
              .qualifier(Qualifier.ROUNDED)
              .build());
    }

    @Test
    void takesNegativeSums() {
      assertThat(Money.of("TJR", -5).amount()).hasValue(BigDecimal.valueOf(-5));
    }

    @Test
    void refusesWhatIsNoCurrency() {
      assertRefused(
          () -> Money.of("EURO", 1),
          "money-currency-unknown",
          "'EURO' is not a currency code: three upper-case letters of ISO 4217; nearest is 'EUR'");
    }
  }

  @Nested
  class Amounts {
    @ParameterizedTest
    @CsvSource({"1.10,1.1", "1E+3,1000", "100,100", "0.000,0", "0E+9,0", "-2.50,-2.5"})
    void areKeptWithoutTrailingZerosOrExponent(BigDecimal given, String kept) {
      Money money = Money.of(EUR, given);
      assertThat(money.amount().orElseThrow()).hasToString(kept);
      assertThat(money).isEqualTo(Money.of(EUR, new BigDecimal(kept)));
      assertThat(money).hasSameHashCodeAs(Money.of(EUR, new BigDecimal(kept)));
    }

    @Test
    void ofARangeAreBothKeptSo() {
      Money range = Money.builder()
          .currency(EUR)
          .qualifier(Qualifier.BETWEEN)
          .amount(new BigDecimal("1.0"))
          .upTo(new BigDecimal("2.00"))
          .build();
      assertThat(range.upTo().orElseThrow()).hasToString("2");
      assertThat(range.amount().orElseThrow()).hasToString("1");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"1E+29", "0.000000000000000000000000000001", "123456789012345.123456789012345"})
    void haveUpToThirtyDigits(BigDecimal amount) {
      assertThat(Money.of(EUR, amount).amount())
          .hasValueSatisfying(kept -> assertThat(kept).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+30", "1E-31", "1E+999999999", "1.234567890123456789012345678901"})
    void haveNoMore(String amount) {
      assertRefused(
          () -> Money.of(EUR, new BigDecimal(amount)),
          "money-malformed",
          "'" + amount + "' has more than 30 digits");
    }
  }

  @Nested
  class Build {
    @Test
    void takesASumThatIsSpokenOfWithoutANumber() {
      Money money = Money.builder().currency(EUR).qualifier(Qualifier.UNSTATED).build();
      assertThat(money.amount()).isEmpty();
    }

    @Test
    void refusesASumWithoutAmount() {
      assertRefused(
          () -> Money.builder().currency(EUR).build(),
          "money-malformed",
          "'exactly EUR' needs an amount exactly where the qualifier is not 'unstated'");
    }

    @Test
    void refusesAnAmountThatIsUnstated() {
      assertRefused(
          () -> Money.of("EUR", 3).as(Qualifier.UNSTATED),
          "money-malformed",
          "'unstated EUR 3' needs an amount exactly where the qualifier is not 'unstated'");
    }

    @Test
    void refusesARangeWithoutUpperEndAndAnUpperEndWithoutRange() {
      assertRefused(
          () -> Money.of("EUR", 3).as(Qualifier.BETWEEN),
          "money-malformed",
          "'between EUR 3' needs an upper end exactly where the qualifier is 'between'");
      assertRefused(
          () -> Money.builder()
              .currency(EUR)
              .amount(BigDecimal.ONE)
              .upTo(BigDecimal.TEN)
              .build(),
          "money-malformed",
          "'exactly EUR 1 to 10' needs an upper end exactly where the qualifier is 'between'");
    }

    @Test
    void refusesARangeThatRunsBackwards() {
      assertRefused(
          () -> Money.builder()
              .currency(EUR)
              .qualifier(Qualifier.BETWEEN)
              .amount(BigDecimal.TEN)
              .upTo(BigDecimal.ONE)
              .build(),
          "money-malformed",
          "'between EUR 10 to 1' has an upper end below its lower end");
    }
  }
}
