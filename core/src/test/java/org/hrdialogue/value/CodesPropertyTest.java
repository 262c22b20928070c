package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.testing.TextArbitraries;

class CodesPropertyTest {
  @Provide
  Arbitrary<CountryCode> countries() {
    return TextArbitraries.countryCode();
  }

  @Provide
  Arbitrary<CurrencyCode> currencies() {
    return TextArbitraries.currencyCode();
  }

  @Provide
  Arbitrary<SubdivisionCode> subdivisions() {
    return TextArbitraries.subdivisionCode();
  }

  @Property
  void countryIsReadAsWritten(@ForAll("countries") CountryCode country) {
    assertThat(CountryCode.parse(country.toString())).isSameAs(country);
  }

  @Property
  void currencyIsReadAsWritten(@ForAll("currencies") CurrencyCode currency) {
    assertThat(CurrencyCode.parse(currency.toString())).isSameAs(currency);
  }

  @Property
  void subdivisionIsReadAsWrittenAndKnowsItsCountry(
      @ForAll("subdivisions") SubdivisionCode subdivision) {
    assertThat(SubdivisionCode.parse(subdivision.toString())).isEqualTo(subdivision);
    assertThat(subdivision.country().orElseThrow())
        .hasToString(subdivision.toString().substring(0, 2));
  }
}
