package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.value.Refusals.assertRefused;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CountTest {
  private static final long GREATEST = 999_999_999_999_999L;

  @Nested
  class Shortcuts {
    @Test
    void sayWhatTheWordsSay() {
      assertThat(Count.exactly(28))
          .isEqualTo(Count.builder().value(28).build())
          .isEqualTo(Count.of(Qualifier.EXACTLY, 28));
      assertThat(Count.moreThan(50)).isEqualTo(Count.of(Qualifier.MORE_THAN, 50));
      assertThat(Count.atLeast(50)).isEqualTo(Count.of(Qualifier.AT_LEAST, 50));
      assertThat(Count.about(130)).isEqualTo(Count.of(Qualifier.ABOUT, 130));
      assertThat(Count.between(3, 5))
          .isEqualTo(
              Count.builder().qualifier(Qualifier.BETWEEN).value(3).upTo(5).build());
      assertThat(Count.unstated())
          .isEqualTo(Count.builder().qualifier(Qualifier.UNSTATED).build());
    }

    @Test
    void leaveOutTheUnit() {
      assertThat(Count.exactly(28).unit()).isEmpty();
      assertThat(Count.moreThan(50).in(CountUnit.PERSON))
          .isEqualTo(Count.builder()
              .qualifier(Qualifier.MORE_THAN)
              .value(50)
              .unit(CountUnit.PERSON)
              .build());
    }

    @Test
    void keepPartsInOrder() {
      CountPart north = CountPart.of(LocalizedText.of("en", "north"), Count.exactly(2));
      CountPart south = CountPart.of(LocalizedText.of("en", "south"), Count.exactly(1));
      Count count = Count.builder().value(3).addParts(south, north).build();
      assertThat(count.parts()).isEqualTo(List.of(south, north));
      assertThat(count.in(CountUnit.STATE).parts()).isEqualTo(List.of(south, north));
    }
  }

  @Nested
  class Bounds {
    @ParameterizedTest
    @CsvSource({
      "EXACTLY,5,5,5",
      "AT_LEAST,5,5,",
      "MORE_THAN,5,6,",
      "AT_MOST,5,,5",
      "LESS_THAN,5,,4",
      "NEARLY,5,,4",
      "NEARLY,0,,0",
      "ABOUT,5,,"
    })
    void areTheLeastAndTheMostThatTheWordsAllow(
        Qualifier qualifier, long value, Long least, Long most) {
      Count count = Count.of(qualifier, value);
      assertThat(count.least()).isEqualTo(optional(least));
      assertThat(count.most()).isEqualTo(optional(most));
    }

    private static OptionalLong optional(Long value) {
      return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    @Test
    void ofARangeAreItsEnds() {
      assertThat(Count.between(3, 5).least()).hasValue(3);
      assertThat(Count.between(3, 5).most()).hasValue(5);
    }

    @Test
    void areNotGivenWhereNoNumberIs() {
      assertThat(Count.unstated().least()).isEmpty();
      assertThat(Count.unstated().most()).isEmpty();
    }
  }

  @Nested
  class Build {
    @Test
    void takesNumbersOfFifteenDigits() {
      assertThat(Count.exactly(0).value()).hasValue(0);
      assertThat(Count.between(GREATEST, GREATEST).upTo()).hasValue(GREATEST);
    }

    @Test
    void refusesNumbersOutOfRange() {
      assertRefused(
          () -> Count.exactly(-1),
          "number-out-of-range",
          "'-1' is not a whole number from 0 to 999999999999999");
      assertRefused(
          () -> Count.between(1, GREATEST + 1),
          "number-out-of-range",
          "'1000000000000000' is not a whole number from 0 to 999999999999999");
    }

    @ParameterizedTest
    @EnumSource(
        mode = Mode.EXCLUDE,
        names = {"UNSTATED", "ROUNDED"})
    void refusesQualifiersWithoutANumber(Qualifier qualifier) {
      assertRefused(
          () -> Count.builder().qualifier(qualifier).build(),
          "count-bounds-invalid",
          "'" + qualifier + "' needs a value exactly where the qualifier is not 'unstated'");
    }

    @Test
    void refusesANumberThatIsUnstated() {
      assertRefused(
          () -> Count.of(Qualifier.UNSTATED, 4),
          "count-bounds-invalid",
          "'unstated 4' needs a value exactly where the qualifier is not 'unstated'");
    }

    @Test
    void refusesARangeWithoutUpperEndAndAnUpperEndWithoutRange() {
      assertRefused(
          () -> Count.of(Qualifier.BETWEEN, 4),
          "count-bounds-invalid",
          "'between 4' needs an upper end exactly where the qualifier is 'between'");
      assertRefused(
          () -> Count.builder().value(4).upTo(5).build(),
          "count-bounds-invalid",
          "'exactly 4 to 5' needs an upper end exactly where the qualifier is 'between'");
    }

    @Test
    void refusesARangeThatRunsBackwards() {
      assertThat(Count.between(4, 4).upTo()).hasValue(4);
      assertRefused(
          () -> Count.between(5, 4),
          "count-bounds-invalid",
          "'between 5 to 4' has an upper end below its lower end");
    }

    @Test
    void refusesLessThanNothing() {
      assertThat(Count.of(Qualifier.LESS_THAN, 1).most()).hasValue(0);
      assertRefused(
          () -> Count.of(Qualifier.LESS_THAN, 0),
          "count-bounds-invalid",
          "'less-than 0' leaves no number that it could be");
    }

    @Test
    void refusesToRound() {
      assertRefused(
          () -> Count.of(Qualifier.ROUNDED, 60),
          "count-bounds-invalid",
          "'rounded 60' has a qualifier that only money takes");
    }
  }
}
