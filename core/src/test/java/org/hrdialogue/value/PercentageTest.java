package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {
  @Test
  void isEqualByItsNumber() {
    EqualsVerifier.forClass(Percentage.class)
        .withNonnullFields("value")
        .suppress(Warning.BIGDECIMAL_EQUALITY) // there is one scale to each number
        .verify();
    assertThat(Percentage.parse("12.5")).isEqualTo(Percentage.of(new BigDecimal("12.50")));
  }

  @Test
  void comparesByItsNumber() {
    assertThat(Percentage.of(9))
        .isLessThan(Percentage.of(10))
        .isEqualByComparingTo(Percentage.parse("9.0"));
  }

  @Nested
  class Of {
    @ParameterizedTest
    @CsvSource({
      "0,0",
      "0.0000,0",
      "1E+2,100",
      "1E+1,10",
      "100.000000,100",
      "0.0001,0.0001",
      "12.500,12.5"
    })
    void writesTheNumberPlainly(BigDecimal number, String plain) {
      Percentage percentage = Percentage.of(number);
      assertThat(percentage).hasToString(plain);
      assertThat(percentage.value()).isEqualTo(new BigDecimal(plain));
    }

    @Test
    void takesWholeNumbers() {
      assertThat(Percentage.of(100).value()).isEqualTo(BigDecimal.valueOf(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.0001", "100.0001", "0.00001", "1E+999999999", "1E-999999999"})
    void refusesWhatIsOutOfRange(String number) {
      refused(() -> Percentage.of(new BigDecimal(number)), number);
    }

    @Test
    void refusesWholeNumbersOutOfRange() {
      refused(() -> Percentage.of(101), "101");
      refused(() -> Percentage.of(-1), "-1");
    }
  }

  @Nested
  class Parse {
    @ParameterizedTest
    @CsvSource({"0,0", "100,100", "12.50,12.5", "0.0001,0.0001", "99.99990,99.9999", "10,10"})
    void takesPlainDecimals(String text, String plain) {
      assertThat(Percentage.parse(text)).hasToString(plain);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "", ".", "5.", ".5", "-1", "+1", "-0", "05", "00", "1e1", "1E1", "12,5", "50%", " 5",
          "1.2.3", "101", "0.00001", "100.1", "٥", "1/2", "1:2", "NaN"
        })
    void refusesEverythingElse(String text) {
      refused(() -> Percentage.parse(text), text);
    }

    @Test
    void takesNoMoreThanAThousandCharacters() {
      assertThat(Percentage.parse("1." + "0".repeat(998))).hasToString("1");
      assertThatThrownBy(() -> Percentage.parse("1." + "0".repeat(999)))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  private static void refused(ThrowingCallable call, String found) {
    assertThatThrownBy(call)
        .hasMessage(
            "'" + found + "' is not a percentage: a number from 0 to 100 with at most 4 decimals")
        .asInstanceOf(type(InvalidValueException.class))
        .satisfies(e -> {
          assertThat(e.code()).isEqualTo("number-out-of-range");
          assertThat(e.found()).isEqualTo(found);
          assertThat(e.expected()).isEmpty();
        });
  }
}
