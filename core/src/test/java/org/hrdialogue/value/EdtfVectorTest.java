package org.hrdialogue.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of expressions, valid and not, that was compared with another implementation. */
class EdtfVectorTest {
  private static final String TABLE = "edtf-vectors.tsv";

  @TestFactory
  Stream<DynamicTest> isJudgedAsTheTableSays() {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(Excerpt.quoted(row.text()), row::check));
  }

  @Test
  void hasHundredsOfRowsEachOfAnotherText() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(rows()).extracting(Row::text).doesNotHaveDuplicates();
    assertThat(rows()).extracting(Row::verdict).contains("valid", "invalid");
  }

  private static List<Row> rows() {
    try (InputStream table = EdtfVectorTest.class.getResourceAsStream(TABLE)) {
      return new String(Objects.requireNonNull(table).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Row::of)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Row(String text, String verdict, String earliest, String latest) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      boolean bounded = cells.length > 3;
      return new Row(cells[0], cells[1], bounded ? cells[2] : "", bounded ? cells[3] : "");
    }

    void check() {
      if (verdict.equals("valid")) {
        Edtf date = Edtf.parse(text);
        assertThat(List.of(date.toString(), cell(date.earliest()), cell(date.latest())))
            .containsExactly(text, earliest, latest);
      } else {
        assertThat(verdict).isEqualTo("invalid");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Edtf.parse(text));
      }
    }

    private static String cell(Optional<LocalDate> day) {
      return day.map(LocalDate::toString).orElse("-");
    }
  }
}
