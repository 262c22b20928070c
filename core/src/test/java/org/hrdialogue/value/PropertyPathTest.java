package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.value.Refusals.assertRefused;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyPathTest {
  @Test
  void isEqualByItsText() {
    EqualsVerifier.forClass(PropertyPath.class).withNonnullFields("text").verify();
  }

  @Nested
  class Parse {
    @ParameterizedTest
    @ValueSource(strings = {"held", "names/1", "places/0/locality", "x-a~1b", "a~0"})
    void keepsTheText(String text) {
      assertThat(PropertyPath.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"'',1", "/held,1", "names/,7", "names//0,7"})
    void refusesEmptySegments(String text, int character) {
      assertRefused(
          () -> PropertyPath.parse(text),
          "path-malformed",
          "'" + text + "' is not a path: a name or an index was expected at character "
              + character);
    }

    @ParameterizedTest
    @CsvSource({"a~,2", "a~2,2", "~/b,1"})
    void refusesTildesThatStandForNothing(String text, int character) {
      assertRefused(
          () -> PropertyPath.parse(text),
          "path-malformed",
          "'" + text + "' is not a path: 0 or 1 was expected after the tilde at character "
              + character);
    }

    @Test
    void refusesWhatIsNoText() {
      assertRefused(
          () -> PropertyPath.parse("a\u0000"),
          "text-malformed",
          "'a\\u0000' contains the character U+0000");
    }
  }

  @Nested
  class Segments {
    @Test
    void areTheNamesAndIndexes() {
      assertThat(PropertyPath.parse("places/0/locality").segments())
          .isEqualTo(List.of("places", "0", "locality"));
    }

    @Test
    void areUnescaped() {
      assertThat(PropertyPath.parse("x-a~1b/~01/~0~1").segments())
          .isEqualTo(List.of("x-a/b", "~1", "~/"));
    }
  }
}
