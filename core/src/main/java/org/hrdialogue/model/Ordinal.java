package org.hrdialogue.model;

import java.util.Optional;
import org.immutables.value.Value;

/** The number of an event in a count. */
@Value.Immutable
public sealed interface Ordinal permits OrdinalBuilder.ImmutableOrdinal {
  /** Returns the number, from 1. */
  long number();

  /** Returns what is counted, where more than one count is in use. */
  Optional<String> within();

  /** Returns the source's own word for it. */
  Optional<String> asStated();

  /** Returns an ordinal with nothing but number. */
  static Ordinal of(long number) {
    return builder().number(number).build();
  }

  /** Returns a builder with no attribute set. */
  static OrdinalBuilder builder() {
    return new OrdinalBuilder();
  }
}
