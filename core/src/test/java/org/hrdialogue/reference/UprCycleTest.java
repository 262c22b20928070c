package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprCycleTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1", "12, 1", "13, 2", "25, 2", "26, 2", "27, 3", "40, 3", "41, 4", "60, 4",
  })
  void isFoundByASession(long session, long cycle) {
    assertThat(UprCycle.ofSession(session)).map(UprCycle::number).hasValue(cycle);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "-9223372036854775808"})
  void isNoneBelowTheFirstSession(long session) {
    assertThat(UprCycle.ofSession(session)).isEmpty();
  }

  @Test
  void isVerifiedUpToTheThird() {
    assertThat(UprCycle.all()).map(UprCycle::isVerified).containsExactly(true, true, true, false);
  }

  @Test
  void followsTheOneBeforeWithoutAGap() {
    List<UprCycle> all = UprCycle.all();
    assertThat(all)
        .hasToString("[cycle 1 of the UPR, cycle 2 of the UPR, cycle 3 of the UPR, cycle 4 of the"
            + " UPR]");
    assertThat(all.get(0).firstSession()).isEqualTo(1);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i - 1).lastSession())
          .isEqualTo(OptionalLong.of(all.get(i).firstSession() - 1));
    }
    assertThat(all.get(all.size() - 1).lastSession()).isEmpty();
  }
}
