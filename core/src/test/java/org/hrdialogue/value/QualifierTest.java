package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.value.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class QualifierTest {
  @Test
  void readsItsCodes() {
    assertThat(Qualifier.parse("more-than")).isEqualTo(Qualifier.MORE_THAN);
    assertRefused(
        () -> Qualifier.parse("morethan"),
        "code-unknown",
        "'morethan' is not in the list; nearest is 'more-than'");
  }

  @Test
  void roundsMoneyOnly() {
    assertThat(Qualifier.VOCABULARY.values()).contains(Qualifier.ROUNDED).hasSize(10);
    assertThat(Qualifier.OF_COUNTS.values()).doesNotContain(Qualifier.ROUNDED).hasSize(9);
    assertRefused(
        () -> Qualifier.OF_COUNTS.parse("rounded"), "code-unknown", "'rounded' is not in the list");
  }
}
