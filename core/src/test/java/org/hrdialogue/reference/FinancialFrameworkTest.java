package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancialFrameworkTest {
  @Test
  void followsTheOneBeforeWithoutAGap() {
    List<FinancialFramework> all = FinancialFramework.all();
    assertThat(all).hasToString("[2000/2006, 2007/2013, 2014/2020, 2021/2027]");
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).first()).isEqualTo(all.get(i - 1).last() + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31, ", "2000-01-01, 2000/2006", "2006-12-31, 2000/2006", "2007-01-01, 2007/2013",
    "2013-09-19, 2007/2013", "2014-01-01, 2014/2020", "2027-12-31, 2021/2027", "2028-01-01, "
  })
  void isFoundByADay(LocalDate day, String years) {
    assertThat(FinancialFramework.on(day).map(FinancialFramework::toString).orElse(null))
        .isEqualTo(years);
  }
}
