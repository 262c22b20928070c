package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.SubdivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubdivisionTest {
  @Test
  void isListedForTajikistan() {
    assertThat(Subdivision.of(CountryCode.parse("TJ")))
        .hasToString("[TJ-DU, TJ-GB, TJ-KT, TJ-RA, TJ-SU]");
    assertThat(Subdivision.of(CountryCode.parse("KG"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TJ-DU, Dushanbe, 2014-11-03",
    "TJ-GB, Gorno-Badakhshan, ",
    "TJ-KT, Khatlon, ",
    "TJ-RA, Districts of Republican Subordination, ",
    "TJ-SU, Sughd, ",
    "KG-B, , ",
    "QQ-1, , "
  })
  void hasANameAndADayWhereKnown(String text, String name, LocalDate validFrom) {
    SubdivisionCode code = SubdivisionCode.parse(text);
    assertThat(Subdivision.name(code).orElse(null)).isEqualTo(name);
    assertThat(Subdivision.validFrom(code).orElse(null)).isEqualTo(validFrom);
  }
}
