package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Nested
  class Lines {
    private final List<String> first = List.of("abc", "", "one two three");
    private final List<String> second = List.of("a b c d\ne", "", "x");

    @Test
    void keepCellsInTheirColumns() {
      Columns columns = new Columns(List.of(first, second), List.of(5, 9), 15);
      assertThat(columns.lines(first)).isEqualTo(List.of("abc    one two", "       three"));
      assertThat(columns.lines(second)).isEqualTo(List.of("a b c  x", "d", "e"));
    }
  }

  @Nested
  class WrappedText {
    @Test
    void isCutWhereAWordIsTooLong() {
      assertThat(Wrapped.lines("ab 123456789 c", 4))
          .isEqualTo(List.of("ab", "1234", "5678", "9 c"));
    }

    @Test
    void countsCharactersNotTheirHalves() {
      String pair = "\uD83D\uDE00";
      assertThat(Wrapped.lines(pair.repeat(3), 2)).isEqualTo(List.of(pair.repeat(2), pair));
    }

    @Test
    void isOneParagraphWithoutControls() {
      assertThat(Wrapped.lines(" a\n\tb\u001B[0m ", 80)).isEqualTo(List.of("a b?[0m"));
      assertThat(Wrapped.lines("", 80)).isEqualTo(List.of(""));
    }
  }

  @Nested
  class Ordinals {
    @Test
    void endAsTheyAreSpoken() {
      assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 112).stream()
              .map(NumberWords::ordinal)
              .toList())
          .isEqualTo(List.of(
              "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "101st",
              "111th", "112th"));
    }
  }
}
