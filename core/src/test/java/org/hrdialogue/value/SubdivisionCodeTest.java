package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubdivisionCodeTest {
  @Test
  void isEqualByItsText() {
    EqualsVerifier.forClass(SubdivisionCode.class).withNonnullFields("code").verify();
  }

  @Nested
  class Parse {
    @ParameterizedTest
    @ValueSource(strings = {"TJ-SU", "KG-B", "FR-75", "GB-ENG", "AZ-A0Z", "TJ-Z9"})
    void takesOneToThreeLettersOrDigits(String text) {
      assertThat(SubdivisionCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "", "TJ", "TJ-", "TJ-SUGD", "tj-SU", "TJ-su", "TJSU", "TJ_SU", "T1-SU", "1J-SU", "TJ--S",
          "TJ-S-", "TJ-S ", "TJ-@", "TJ-[", "TJ-/", "TJ-:", "[J-SU", "TJK-SU", "ТJ-SU"
        })
    void refusesEveryOtherForm(String text) {
      assertThatThrownBy(() -> SubdivisionCode.parse(text))
          .hasMessage("'" + text
              + "' is not a subdivision code of ISO 3166-2: two upper-case letters, a hyphen"
              + " and one to three upper-case letters or digits")
          .asInstanceOf(type(InvalidValueException.class))
          .satisfies(e -> {
            assertThat(e.code()).isEqualTo("subdivision-malformed");
            assertThat(e.found()).isEqualTo(text);
            assertThat(e.expected()).isEmpty();
          });
    }
  }

  @Nested
  class Country {
    @Test
    void isTheLettersBeforeTheHyphen() {
      assertThat(SubdivisionCode.parse("TJ-SU").country()).hasValue(CountryCode.parse("TJ"));
    }

    @Test
    void isEmptyWhereTheLettersAreNoCountry() {
      assertThat(SubdivisionCode.parse("QQ-1").country()).isEmpty();
    }
  }
}
