package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hrdialogue.value.CountryCode;
import org.junit.jupiter.api.Test;

class StateExistenceTest {
  @Test
  void isDatedForTajikistan() {
    assertThat(StateExistence.existsFrom(CountryCode.parse("TJ")))
        .hasValue(LocalDate.of(1991, 12, 25));
  }

  @Test
  void isNotInventedForOthers() {
    assertThat(CountryCode.all())
        .filteredOn(country -> StateExistence.existsFrom(country).isPresent())
        .hasToString("[TJ]");
  }
}
