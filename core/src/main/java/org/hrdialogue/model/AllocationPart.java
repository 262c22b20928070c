package org.hrdialogue.model;

import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Money;
import org.immutables.value.Value;

/** A sum that a source gives for a part of an allocation. */
@Value.Immutable
public sealed interface AllocationPart permits AllocationPartBuilder.ImmutableAllocationPart {
  /** Returns what the part is. */
  LocalizedText label();

  /** Returns the sum. */
  Money amount();

  /** Returns an allocation part with nothing but label and amount. */
  static AllocationPart of(LocalizedText label, Money amount) {
    return builder().label(label).amount(amount).build();
  }

  /** Returns a builder with no attribute set. */
  static AllocationPartBuilder builder() {
    return new AllocationPartBuilder();
  }
}
