package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.hrdialogue.vocabulary.AccreditationStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NhriAccreditationTest {
  @Nested
  class Status {
    @ParameterizedTest
    @CsvSource({
      "a-reserve, 2008-01-01, true", "a-reserve, 2013-02-28, true", "a-reserve, 2013-03-01, false",
      "c, 2013-03-01, true", "c, 2022-12-31, true", "c, 2023-01-01, false"
    })
    void mayHaveBeenGivenUntilItWasGivenUp(String status, LocalDate day, boolean inUse) {
      assertThat(NhriAccreditation.isStatusInUse(AccreditationStatus.parse(status), day))
          .isEqualTo(inUse);
    }

    @ParameterizedTest
    @EnumSource(names = {"A", "B", "NONE"})
    void ofTodayIsAlwaysInUse(AccreditationStatus status) {
      assertThat(NhriAccreditation.retiredBy(status)).isEmpty();
      assertThat(NhriAccreditation.isStatusInUse(status, LocalDate.MIN)).isTrue();
      assertThat(NhriAccreditation.isStatusInUse(status, LocalDate.MAX)).isTrue();
    }

    @Test
    void ofAIsReviewedEveryFiveYears() {
      assertThat(NhriAccreditation.REVIEW_PERIOD).isEqualTo(Period.ofYears(5));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-01, ICC",
    "2012-05-01, ICC",
    "2014-12-31, ICC",
    "2015-01-01, ICC or GANHRI",
    "2015-12-31, ICC or GANHRI",
    "2016-01-01, GANHRI",
    "2023-10-26, GANHRI"
  })
  void knowsWhoAccredited(LocalDate day, String accreditor) {
    assertThat(NhriAccreditation.accreditorOn(day)).isEqualTo(accreditor);
    assertThat(NhriAccreditation.accreditorsOn(day)).containsExactly(accreditor.split(" or ", -1));
  }
}
