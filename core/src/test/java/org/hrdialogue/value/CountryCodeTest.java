package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Comparator;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {
  @Test
  void isEqualByItsLetters() {
    EqualsVerifier.forClass(CountryCode.class)
        .withOnlyTheseFields("code")
        .withNonnullFields("code")
        .verify();
  }

  @Nested
  class Parse {
    @Test
    void givesOneInstancePerCode() {
      assertThat(CountryCode.parse("TJ"))
          .isSameAs(CountryCode.parse(new String("TJ")))
          .hasToString("TJ");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "AN", "BU", "CS", "CT", "DD", "DY", "FQ", "FX", "HV", "JT", "MI", "NH", "NQ", "NT", "PC",
          "PU", "PZ", "RH", "SU", "TP", "VD", "WK", "YD", "YU", "ZR"
        })
    void takesWithdrawnCodes(String code) {
      assertThat(CountryCode.parse(code).isWithdrawn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TJ", "XK", "GE", "SK", "AD", "ZW"})
    void takesCodesInUse(String code) {
      assertThat(CountryCode.parse(code).isWithdrawn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "T",
          "TJK",
          "XX",
          "EU",
          "ZZ",
          "AB",
          "T1",
          "1T",
          "[J",
          "T[",
          "@J",
          "ТJ",
          "tjk",
          "TJ-SU",
          "xxxxxxxxxxxxxxxxxxxxx"
        })
    void refusesWhatIsNone(String text) {
      assertThatThrownBy(() -> CountryCode.parse(text))
          .hasMessage("'" + text + "' is not a country code: two upper-case letters of ISO 3166-1")
          .asInstanceOf(type(InvalidValueException.class))
          .satisfies(e -> {
            assertThat(e.code()).isEqualTo("country-code-unknown");
            assertThat(e.found()).isEqualTo(text);
            assertThat(e.expected()).isEmpty();
          });
    }

    @ParameterizedTest
    @CsvSource({"tj,TJ", "Tj,TJ", "' TJ',TJ", "UK,GB", "el,GR", "su,SU"})
    void saysWhatWasMeant(String text, String meant) {
      assertThatThrownBy(() -> CountryCode.parse(text))
          .hasMessage(
              "'%s' is not a country code: two upper-case letters of ISO 3166-1; nearest is '%s'",
              text, meant)
          .asInstanceOf(type(InvalidValueException.class))
          .satisfies(e -> assertThat(e.expected()).hasValue(meant));
    }
  }

  @Nested
  class All {
    private static final Set<String> LETTERS =
        CountryCode.all().stream().map(CountryCode::toString).collect(Collectors.toSet());

    @Test
    void standsInAlphabeticalOrder() {
      assertThat(CountryCode.all())
          .isSortedAccordingTo(Comparator.comparing(CountryCode::toString))
          .hasSize(249 + 25 + 1)
          .allSatisfy(
              country -> assertThat(CountryCode.parse(country.toString())).isSameAs(country));
    }

    /** A country may come or go in a later Java, but its letters stay known to one of the two lists. */
    @Test
    void hasNothingThatJavaNeverKnew() {
      Set<String> java = Locale.getISOCountries(IsoCountryCode.PART3).stream()
          .map(code -> code.substring(0, 2))
          .collect(Collectors.toSet());
      java.addAll(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
      java.add("XK");
      assertThat(java).containsAll(LETTERS);
    }
  }
}
