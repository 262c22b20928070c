package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hrdialogue.testing.ValueArbitraries;

class ValuesPropertyTest {
  @Provide
  Arbitrary<String> ids() {
    return ValueArbitraries.ids();
  }

  @Property(tries = 300)
  void idIsKept(@ForAll("ids") String id) {
    assertThat(Id.require(id)).isSameAs(id);
  }

  @Property(tries = 300)
  void pathIsReadAsWritten(@ForAll PropertyPath path) {
    assertThat(PropertyPath.parse(path.toString())).isEqualTo(path).hasToString(path.toString());
    assertThat(path.segments().stream()
            .map(segment -> segment.replace("~", "~0").replace("/", "~1"))
            .collect(Collectors.joining("/")))
        .isEqualTo(path.toString());
  }

  @Property(tries = 300)
  void openCodeIsReadAsWritten(@ForAll NameKind kind) {
    assertThat(NameKind.parse(kind.toString())).isEqualTo(kind);
  }

  @Property(tries = 300)
  void scaleOfAnAmountMeansNothing(@ForAll Money money, @ForAll @IntRange(max = 9) int zeros) {
    money.amount().ifPresent(amount -> {
      BigDecimal longer = amount.setScale(amount.scale() + zeros);
      assertThat(Money.builder().from(money).amount(longer).build()).isEqualTo(money);
      assertThat(amount.toPlainString()).doesNotMatch(".*\\.[0-9]*0");
      assertThat(amount.scale()).isNotNegative();
    });
  }

  @Property(tries = 300)
  void boundsOfACountEncloseItsNumberUnlessItExcludesIt(@ForAll Count count) {
    if (count.least().isPresent() && count.most().isPresent()) {
      assertThat(count.least().getAsLong()).isLessThanOrEqualTo(count.most().getAsLong());
    }
    assertThat(Count.builder().from(count).build()).isEqualTo(count).hasSameHashCodeAs(count);
  }

  @Property(tries = 300)
  void excerptIsShortAndOnOneLine(@ForAll String text) {
    assertThat(Excerpt.of(text)).hasSizeLessThanOrEqualTo(80).matches("\\P{Cntrl}*");
  }
}
