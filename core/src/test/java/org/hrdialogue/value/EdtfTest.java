package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  private static final LocalDate SEPTEMBER_17 = LocalDate.of(2013, 9, 17);
  private static final LocalDate SEPTEMBER_18 = LocalDate.of(2013, 9, 18);

  @Nested
  class Parse {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2013-06-31              | character 9: the month has no such day
            2013-02-3X              | character 9: the month has no such day
            XXX1-02-29              | character 9: the month has no such day
            2013-13                 | character 6: a month from 01 to 12 was expected
            2013-9-17               | character 6: a month from 01 to 12 was expected
            2013-09-32              | character 9: a day from 01 to 31 was expected
            17-18 September 2013    | character 1: a year of four digits was expected
            ""                      | character 1: a year of four digits was expected
            -0000                   | character 1: the year 0 has no sign
            2013-09-17x             | character 11: the end of the date was expected
            2013-36~                | character 6: a part of the year goes with a plain year, unqualified
            201X-33                 | character 6: a part of the year goes with a plain year, unqualified
            2013/2014-21            | character 11: a month from 01 to 12 was expected
            ..                      | character 3: '/' was expected
            .                       | character 1: '..' was expected
            /                       | character 2: a date or '..' was expected
            2004-01-01T10:10        | character 12: a time hh:mm:ss was expected
            2004-01-01T10:10:10+15  | character 20: a shift from UTC between -12:00 and +14:00 was expected
            Y2013                   | character 2: a year of more than four digits was expected
            Y017000                 | character 2: a year that does not begin with 0 was expected
            Y17E0                   | character 5: an exponent of at least 1 was expected
            1950S0                  | character 6: a number of significant digits was expected
            [2013;2014]             | character 6: ',', '..' or ']' was expected
            {2013..2014-06}         | character 8: a range goes from a year, month or day without signs to another of the same kind
            """)
    void saysWhatIsWrongAndWhere(String text, String problem) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Edtf.parse(text))
          .withMessage(Excerpt.quoted(text) + " is not an EDTF date: " + problem)
          .returns("date-malformed", InvalidValueException::code)
          .returns(text, InvalidValueException::found);
    }

    @Test
    void saysWhatThePlaceTakes() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Edtf.parse("2013-13"))
          .satisfies(e -> assertThat(e.expected()).contains("a month from 01 to 12"));
    }

    @ParameterizedTest
    @CsvSource({
      "2013/2011, 6",
      "2013-09-18/2013-09-17, 12",
      "2014/2013-12, 6",
      "2013~/2011~, 7",
      "202X/201X, 6"
    })
    void refusesAPeriodThatEndsBeforeItBegins(String text, int place) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Edtf.parse(text))
          .withMessage(
              "'%s' is not a period: character %d: the end lies before the start", text, place)
          .returns("period-reversed", InvalidValueException::code);
    }

    @Test
    void refusesAReversedRangeInASet() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Edtf.parse("[2013..2012]"))
          .withMessage(
              "'[2013..2012]' is not a period: character 8: the end lies before the start");
    }

    @Test
    void refusesMoreThan200Characters() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Edtf.parse("[" + "2013,".repeat(40) + "2013]"))
          .satisfies(e -> assertThat(e.problem())
              .isEqualTo("is not an EDTF date: character 201: the end of the date was expected"));
      assertThatNoException().isThrownBy(() -> Edtf.parse("Y" + "1".repeat(199)));
    }

    @Test
    void takesAnyCharSequence() {
      StringBuilder text = new StringBuilder("2013-09-17");
      Edtf date = Edtf.parse(text);
      text.setLength(0);

      assertThat(date).hasToString("2013-09-17").isEqualTo(Edtf.of(SEPTEMBER_17));
    }
  }

  @Nested
  class Factories {
    @Test
    void writeDatesAsTheSpecificationDoes() {
      assertThat(Edtf.of(SEPTEMBER_17)).hasToString("2013-09-17");
      assertThat(Edtf.of(LocalDate.of(-44, 3, 15))).hasToString("-0044-03-15");
      assertThat(Edtf.of(YearMonth.of(2007, 6))).hasToString("2007-06");
      assertThat(Edtf.of(Year.of(44))).hasToString("0044");
      assertThat(Edtf.of(Year.of(-44))).hasToString("-0044");
      assertThat(Edtf.of(Year.of(17_000))).hasToString("Y17000");
      assertThat(Edtf.of(Year.of(-17_000))).hasToString("Y-17000");
      assertThat(Edtf.between(SEPTEMBER_17, SEPTEMBER_18)).hasToString("2013-09-17/2013-09-18");
      assertThat(Edtf.since(SEPTEMBER_17)).hasToString("2013-09-17/..");
    }

    @Test
    void refuseWhatTheFormatCannotSay() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Edtf.of(LocalDate.of(12_013, 9, 17)))
          .returns("date-malformed", InvalidValueException::code);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Edtf.between(SEPTEMBER_18, SEPTEMBER_17))
          .returns("period-reversed", InvalidValueException::code);
    }
  }

  @Nested
  class Kinds {
    @ParameterizedTest
    @CsvSource({
      "2013-09-17,DAY",
      "2013-09-17T09:00:00Z,DAY",
      "2013-09-17~,DAY",
      "2013-09,MONTH",
      "2013-09-XX,MONTH",
      "2013-36,QUARTER",
      "2013-39,THIRD",
      "2013-41,HALF",
      "2011-23,SEASON",
      "2013,YEAR",
      "2013-XX,YEAR",
      "1985-XX-XX,YEAR",
      "2013-XX-17,YEAR",
      "201X,DECADE",
      "156X-12-25,DECADE",
      "20XX,CENTURY",
      "1950S2,CENTURY",
      "2XXX,MILLENNIUM",
      "XXXX-10-17,UNBOUNDED",
      "X013,UNBOUNDED",
      "Y17000,YEAR",
      "Y171010000S3,UNBOUNDED",
      "2013-09-17/2013-09-18,DAY",
      "2013-09-17/2014,YEAR",
      "1992/..,YEAR",
      "../..,UNBOUNDED",
      "'[1667,1760-12]',YEAR",
      "'{2013-09..}',MONTH"
    })
    void tellHowPreciseADateIs(String text, Precision precision) {
      assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @Test
    void tellIntervalsFromSets() {
      assertThat(Stream.of("2013/2014", "../..", "/2013", "2013-09-17/2013-09-18"))
          .allMatch(text -> Edtf.parse(text).isInterval())
          .noneMatch(text -> Edtf.parse(text).isSet());
      assertThat(Stream.of("[2013]", "{2013,2014}", "[..2013]"))
          .allMatch(text -> Edtf.parse(text).isSet())
          .noneMatch(text -> Edtf.parse(text).isInterval());
      assertThat(Stream.of("2013", "2013-36", "Y17000"))
          .noneMatch(text -> Edtf.parse(text).isInterval() || Edtf.parse(text).isSet());
    }

    @Test
    void tellQualifiersAnywhere() {
      assertThat(Stream.of("2013~", "2013-~09-17", "2012/2013%", "[2012,2013-~09]"))
          .allMatch(text -> Edtf.parse(text).isApproximate());
      assertThat(Stream.of("2013?", "2013?-09", "%2013", "2012?/.."))
          .allMatch(text -> Edtf.parse(text).isUncertain());
      assertThat(Edtf.parse("2013~").isUncertain()).isFalse();
      assertThat(Edtf.parse("2013?").isApproximate()).isFalse();
    }
  }

  @Nested
  class Order {
    @ParameterizedTest
    @CsvSource({
      "2012,2013",
      "2013-09-17,2013-09-18",
      "2013-33,2013-34",
      "/2012,2013/..",
      "201X,202X"
    })
    void isDefiniteIfAllOfOneComesFirst(String first, String second) {
      assertThat(Edtf.parse(first).definitelyBefore(Edtf.parse(second))).isTrue();
      assertThat(Edtf.parse(second).definitelyBefore(Edtf.parse(first))).isFalse();
      assertThat(Edtf.parse(second).possiblyBefore(Edtf.parse(first))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "2012~,2013", "2012,2013?", "2012-23,2013", "2012,2013-21", "2011/2012~,2013",
      "2012,2013-~09", "'[2011,2012-~12]',2013", "2012,XXXX-10-17", "2012/..,2013", "2012,../2014",
      "'[2012..]',2013", "2012,2012-12"
    })
    void isNotDefiniteOtherwise(String first, String second) {
      assertThat(Edtf.parse(first).definitelyBefore(Edtf.parse(second))).isFalse();
      assertThat(Edtf.parse(first).possiblyBefore(Edtf.parse(second))).isTrue();
    }

    @Test
    void isDefiniteAtTheEndThatIsNotQualified() {
      assertThat(Edtf.parse("2011~/2012").definitelyBefore(Edtf.parse("2013/2014~")))
          .isTrue();
      assertThat(Edtf.parse("[2011~..]").definitelyBefore(Edtf.parse("2013"))).isFalse();
    }

    @Test
    void byBoundsPutsWhatHasNoBoundLast() {
      List<String> sorted = Stream.of(
              "XXXX-10-17", "2013/..", "2013", "/2012", "2013-01", "2012~", "../2011")
          .map(Edtf::parse)
          .sorted(Edtf.byBounds())
          .map(Edtf::toString)
          .toList();

      assertThat(sorted)
          .containsExactly("2012~", "2013-01", "2013", "2013/..", "../2011", "/2012", "XXXX-10-17");
    }
  }

  @Nested
  class Equality {
    @Test
    void isOfTheText() {
      EqualsVerifier.forClass(Edtf.class)
          .withNonnullFields("text")
          .withOnlyTheseFields("text")
          .verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013~", "[2013]", "2013/2013", "1950S4"})
    void isNotOfTheMeaning(String text) {
      assertThat(Edtf.parse(text)).hasToString(text).isNotEqualTo(Edtf.parse("2013"));
    }
  }
}
