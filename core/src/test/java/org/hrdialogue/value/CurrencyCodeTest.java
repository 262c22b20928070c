package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {
  @Test
  void isEqualByItsLetters() {
    EqualsVerifier.forClass(CurrencyCode.class)
        .withOnlyTheseFields("code")
        .withNonnullFields("code")
        .verify();
  }

  @Nested
  class Parse {
    @Test
    void givesOneInstancePerCode() {
      assertThat(CurrencyCode.parse("EUR"))
          .isSameAs(CurrencyCode.parse(new String("EUR")))
          .hasToString("EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XEU", "TJR", "XXX", "XTS", "XAU", "XDR", "SUR", "DDM", "UYW", "CHE"})
    void takesHistoricAndSpecialCodes(String code) {
      assertThat(CurrencyCode.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "$", "ABC", "DOLLAR", "12.5", "xxxxxxxxxxxxxxxxxxxxx"})
    void refusesWhatIsNone(String text) {
      assertThatThrownBy(() -> CurrencyCode.parse(text))
          .hasMessage("'" + text + "' is not a currency code: three upper-case letters of ISO 4217")
          .asInstanceOf(type(InvalidValueException.class))
          .satisfies(e -> {
            assertThat(e.code()).isEqualTo("money-currency-unknown");
            assertThat(e.found()).isEqualTo(text);
            assertThat(e.expected()).isEmpty();
          });
    }

    @ParameterizedTest
    @CsvSource({"eur,EUR", "EURO,EUR", "euros,EUR", "€,EUR", "' TJS ',TJS"})
    void saysWhatWasMeant(String text, String meant) {
      assertThatThrownBy(() -> CurrencyCode.parse(text))
          .hasMessage(
              "'%s' is not a currency code: three upper-case letters of ISO 4217; nearest is '%s'",
              text, meant)
          .asInstanceOf(type(InvalidValueException.class))
          .satisfies(e -> assertThat(e.expected()).hasValue(meant));
    }
  }

  @Nested
  class Months {
    @ParameterizedTest
    @CsvSource({
      "EUR, 1999-01,        , true",
      "TJS, 2000-10,        , true",
      "TJR, 1995-05, 2001-04, false",
      "XEU, 1979-03, 1999-01, false",
      "DEM,        , 2002-03, false",
      "BGN, 1999-07, 2026-01, false",
      "USD,        ,        , true",
      "XXX,        ,        , true",
      "ARY,        ,        , false"
    })
    void areGivenWhereKnown(
        String code, YearMonth introduced, YearMonth withdrawn, boolean current) {
      CurrencyCode currency = CurrencyCode.parse(code);
      assertThat(currency.introduced().orElse(null)).isEqualTo(introduced);
      assertThat(currency.withdrawn().orElse(null)).isEqualTo(withdrawn);
      assertThat(currency.isCurrent()).isEqualTo(current);
    }

    @Test
    void neverContradictEachOther() {
      assertThat(CurrencyCode.all()).allSatisfy(currency -> {
        YearMonth introduced = currency.introduced().orElse(YearMonth.of(1800, 1));
        assertThat(introduced).isBefore(currency.withdrawn().orElse(YearMonth.of(9999, 1)));
        assertThat(currency.isCurrent() && currency.withdrawn().isPresent()).isFalse();
      });
    }
  }

  @Nested
  class All {
    /** How many codes Java 17 had; no later Java has dropped one. */
    private static final int OF_JAVA_17 = 232;

    @Test
    void standsInAlphabeticalOrder() {
      assertThat(CurrencyCode.all())
          .isSortedAccordingTo(Comparator.comparing(CurrencyCode::toString))
          .hasSize(178 + 132)
          .allSatisfy(currency -> assertThat(currency.toString()).matches("[A-Z]{3}"))
          .allSatisfy(
              currency -> assertThat(CurrencyCode.parse(currency.toString())).isSameAs(currency));
    }

    /** A later Java may know a currency that came after this table, and so only the number is compared. */
    @Test
    void hasWhatJava17Knew() {
      Set<String> ours =
          CurrencyCode.all().stream().map(CurrencyCode::toString).collect(Collectors.toSet());
      assertThat(Currency.getAvailableCurrencies())
          .map(Currency::getCurrencyCode)
          .filteredOn(ours::contains)
          .hasSizeGreaterThanOrEqualTo(OF_JAVA_17);
    }
  }
}
