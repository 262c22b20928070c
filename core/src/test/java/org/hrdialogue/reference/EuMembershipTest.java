package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import org.hrdialogue.value.CountryCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuMembershipTest {
  private static final CountryCode CROATIA = CountryCode.parse("HR");
  private static final CountryCode KINGDOM = CountryCode.parse("GB");
  private static final CountryCode TAJIKISTAN = CountryCode.parse("TJ");

  @Nested
  class Members {
    @ParameterizedTest
    @CsvSource({
      "1957-12-31, 0", "1958-01-01, 6", "1972-12-31, 6", "1973-01-01, 9",
      "1980-12-31, 9", "1981-01-01, 10", "1985-12-31, 10", "1986-01-01, 12",
      "1994-12-31, 12", "1995-01-01, 15", "2004-04-30, 15", "2004-05-01, 25",
      "2006-12-31, 25", "2007-01-01, 27", "2013-06-30, 27", "2013-07-01, 28",
      "2013-09-19, 28", "2020-01-31, 28", "2020-02-01, 27", "2026-01-01, 27"
    })
    void areCountedByTheDay(LocalDate day, int number) {
      assertThat(EuMembership.on(day)).hasSize(number);
    }

    @Test
    void standInAlphabeticalOrder() {
      assertThat(EuMembership.on(LocalDate.of(1973, 1, 1)))
          .hasToString("[BE, DE, DK, FR, GB, IE, IT, LU, NL]");
      assertThat(EuMembership.on(LocalDate.of(2013, 9, 19)))
          .isSortedAccordingTo(Comparator.comparing(CountryCode::toString))
          .hasToString(
              "[AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GB, GR, HR, HU, IE, IT, LT, LU,"
                  + " LV, MT, NL, PL, PT, RO, SE, SI, SK]");
    }
  }

  @Nested
  class OneState {
    @Test
    void isAMemberFromItsFirstDayOn() {
      assertThat(EuMembership.isMember(CROATIA, LocalDate.of(2013, 6, 30))).isFalse();
      assertThat(EuMembership.isMember(CROATIA, LocalDate.of(2013, 7, 1))).isTrue();
      assertThat(EuMembership.joined(CROATIA)).hasValue(LocalDate.of(2013, 7, 1));
      assertThat(EuMembership.left(CROATIA)).isEmpty();
    }

    @Test
    void isAMemberUntilItsLastDay() {
      assertThat(EuMembership.left(KINGDOM)).hasValue(LocalDate.of(2020, 1, 31));
      assertThat(EuMembership.isMember(KINGDOM, LocalDate.of(2020, 1, 31))).isTrue();
      assertThat(EuMembership.isMember(KINGDOM, LocalDate.of(2020, 2, 1))).isFalse();
      assertThat(EuMembership.wasEverMember(KINGDOM)).isTrue();
    }

    @Test
    void thatNeverJoinedHasNoDays() {
      assertThat(EuMembership.isMember(TAJIKISTAN, LocalDate.of(2013, 9, 19))).isFalse();
      assertThat(EuMembership.wasEverMember(TAJIKISTAN)).isFalse();
      assertThat(EuMembership.joined(TAJIKISTAN)).isEmpty();
      assertThat(EuMembership.left(TAJIKISTAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "FI", "GB", "HR"})
    void hasBeenAMemberOnTheDayThatItJoinedButNotBefore(String code) {
      CountryCode country = CountryCode.parse(code);
      LocalDate joined = EuMembership.joined(country).orElseThrow();
      assertThat(EuMembership.on(joined)).contains(country);
      assertThat(EuMembership.on(joined.minusDays(1))).doesNotContain(country);
    }
  }

  @Test
  void ofTheUnionBeginsWithMaastricht() {
    assertThat(EuMembership.UNION_SINCE).isEqualTo("1993-11-01");
  }
}
