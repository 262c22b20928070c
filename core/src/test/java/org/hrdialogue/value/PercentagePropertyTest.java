package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.testing.TextArbitraries;

class PercentagePropertyTest {
  @Provide
  Arbitrary<Percentage> percentages() {
    return TextArbitraries.percentage();
  }

  @Property
  void isReadAsWritten(@ForAll("percentages") Percentage percentage) {
    assertThat(Percentage.parse(percentage.toString())).isEqualTo(percentage);
  }

  @Property
  void isEqualWhereItComparesAsEqual(
      @ForAll("percentages") Percentage a, @ForAll("percentages") Percentage b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Percentage.of(a.value().setScale(9))).isEqualTo(a).hasSameHashCodeAs(a);
  }
}
