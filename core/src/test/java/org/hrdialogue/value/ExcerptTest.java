package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  @Nested
  class Of {
    @Test
    void isAShortTextItself() {
      assertThat(Excerpt.of("Душанбе \"2013\" 😀")).isEqualTo("Душанбе \"2013\" 😀");
      assertThat(Excerpt.of("")).isEmpty();
      assertThat(Excerpt.quoted("it's")).isEqualTo("'it's'");
    }

    @Test
    void isAtMostEightyCharactersLong() {
      assertThat(Excerpt.of("x".repeat(80))).isEqualTo("x".repeat(80));
      assertThat(Excerpt.of("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void isAtMostEightyCharactersLongWithControlsToo() {
      assertThat(Excerpt.of("x".repeat(75) + "\u0000")).isEqualTo("x".repeat(75) + "…");
      assertThat(Excerpt.of("x".repeat(74) + "\n")).isEqualTo("x".repeat(74) + "\\u000A");
      assertThat(Excerpt.of("x".repeat(74) + "\n\n\n\n\n")).isEqualTo("x".repeat(74) + "…");
      assertThat(Excerpt.of("\u0000".repeat(13))).isEqualTo("\\u0000".repeat(13));
      assertThat(Excerpt.of("\u0000".repeat(14))).isEqualTo("\\u0000".repeat(13) + "…");
    }

    @Test
    void doesNotCutACharacterInTwo() {
      assertThat(Excerpt.of("x".repeat(78) + "😀")).isEqualTo("x".repeat(78) + "😀");
      assertThat(Excerpt.of("x".repeat(78) + "😀x")).isEqualTo("x".repeat(78) + "…");
      assertThat(Excerpt.of("x".repeat(79) + "😀")).isEqualTo("x".repeat(79) + "…");
    }

    @ParameterizedTest
    @CsvSource({"10,\\u000A", "127,\\u007F", "8206,\\u200E", "8232,\\u2028", "55357,\\uD83D"})
    void isOnOneLineAndShowsWhatCannotBeSeen(int character, String shown) {
      assertThat(Excerpt.of("a" + (char) character + "b")).isEqualTo("a" + shown + "b");
    }
  }

  @Nested
  class Shape {
    @Test
    void saysNothingButTheLength() {
      assertThat(Excerpt.shape("secret")).isEqualTo("a text of 6 characters");
      assertThat(Excerpt.shape("😀")).isEqualTo("a text of 1 character");
      assertThat(Excerpt.shape("")).isEqualTo("a text of 0 characters");
    }
  }
}
