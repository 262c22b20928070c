package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hrdialogue.value.Refusals.assertRefused;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Vocabulary<String> CLOSED =
      Vocabulary.closed("status", List.of("planned", "held", "not-held"), Function.identity());

  private static final Vocabulary<String> OPEN = Vocabulary.open(
      "kind", List.of("nhri", "ngo", "ngo-coalition"), Function.identity(), Function.identity());

  @Nested
  class Closed {
    @Test
    void readsWhatItKnows() {
      assertThat(CLOSED.parse("held")).isEqualTo("held");
      assertThat(CLOSED.find("held")).hasValue("held");
      assertThat(CLOSED.isOpen()).isFalse();
    }

    @Test
    void refusesTheRestAndNamesTheNearest() {
      assertRefused(
          () -> CLOSED.parse("nothold"),
          "code-unknown",
          "'nothold' is not in the list; nearest is 'not-held'");
      assertThat(catchThrowableOfType(InvalidValueException.class, () -> CLOSED.parse("heldd"))
              .expected())
          .hasValue("held");
    }

    @Test
    void namesNothingWhereNothingIsNear() {
      assertRefused(
          () -> CLOSED.parse("something"), "code-unknown", "'something' is not in the list");
      assertThat(catchThrowableOfType(InvalidValueException.class, () -> CLOSED.parse("something"))
              .expected())
          .isEmpty();
    }
  }

  @Nested
  class Open {
    @ParameterizedTest
    @ValueSource(
        strings = {"nhri", "a", "0", "a-b-9", "upr:Freedom of the press", "x-1:a:b", "p: x", "p:é"})
    void keepsBothFormsAsWritten(String code) {
      assertThat(OPEN.parse(code)).isEqualTo(code);
      assertThat(OPEN.isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "NHRI",
          "ngo_coalition",
          "a--b",
          "-a",
          "a-",
          "ngo coalition",
          "é",
          ":x",
          "Upr:x",
          "-:x"
        })
    void refusesOtherForms(String code) {
      assertRefused(
          () -> OPEN.parse(code),
          "code-malformed",
          "'" + code + "' is not a code: lower-case letters and digits joined by single hyphens,"
              + " or another list's name, a colon and its code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upr:", "upr: "})
    void refusesAPrefixAlone(String code) {
      assertRefused(
          () -> OPEN.parse(code),
          "code-malformed",
          "'" + code + "' is not a code: 1 to 200 characters follow the colon");
    }

    @Test
    void keepsTwoHundredCharactersAfterTheColon() {
      assertThat(OPEN.parse("upr:" + "x".repeat(200))).hasSize(204);
      assertRefused(
          () -> OPEN.parse("upr:" + "x".repeat(201)),
          "code-malformed",
          "'upr:" + "x".repeat(75) + "…' is not a code: 1 to 200 characters follow the colon");
    }

    @Test
    void refusesWhatIsNoText() {
      assertRefused(
          () -> OPEN.parse("upr:\ud800"),
          "text-malformed",
          "'upr:\\uD800' contains half of a surrogate pair");
    }

    @Test
    void knowsWhatItDoesNotKnow() {
      assertThat(OPEN.isKnown("ngo")).isTrue();
      assertThat(OPEN.isKnown("ngos")).isFalse();
      assertThat(OPEN.find("ngos")).isEmpty();
    }

    @Test
    void withoutOwnCodesKnowsNone() {
      Vocabulary<String> empty =
          Vocabulary.open("sector", List.of(), Function.identity(), Function.identity());
      assertThat(empty.isKnown("anything")).isFalse();
      assertThat(empty.nearest("anything")).isEmpty();
    }
  }

  @Nested
  class Nearest {
    @ParameterizedTest
    @CsvSource({
      "ngo-colition,ngo-coalition",
      "nrhi,nhri",
      "NHRI,",
      "xyz,",
      "ngo-coalitions-of-all-kinds,",
      "nho,ngo"
    })
    void isOneThatAThirdOfTheLettersTellApart(String text, String nearest) {
      assertThat(OPEN.nearest(text).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void isTheFirstOfSeveralThatAreAsNear() {
      assertThat(Vocabulary.nearest("b", List.of("bc", "bd"))).hasValue("bc");
    }

    @Test
    void isNotSoughtForLongTexts() {
      assertThat(Vocabulary.nearest("x".repeat(201), List.of("x".repeat(200)))).isEmpty();
    }
  }

  @Test
  void listsItsCodesInOrder() {
    assertThat(OPEN.codes()).isEqualTo(List.of("nhri", "ngo", "ngo-coalition"));
    assertThat(OPEN.values()).isEqualTo(OPEN.codes());
    assertThat(OPEN.code("ngo")).isEqualTo("ngo");
    assertThat(OPEN).hasToString("kind [nhri, ngo, ngo-coalition]");
    assertThat(OPEN.name()).isEqualTo("kind");
  }
}
