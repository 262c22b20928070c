package org.hrdialogue.value;

import org.immutables.value.Value;

/** A number that a source gives for a part of a whole, such as "25 from the regions". */
@Value.Immutable
public sealed interface CountPart permits CountPartBuilder.ImmutableCountPart {
  /** Returns what the part is. */
  LocalizedText label();

  /** Returns how many of the whole it is. */
  Count count();

  /** Returns a part. */
  static CountPart of(LocalizedText label, Count count) {
    return builder().label(label).count(count).build();
  }

  /** Returns a builder with no attribute set. */
  static CountPartBuilder builder() {
    return new CountPartBuilder();
  }
}
