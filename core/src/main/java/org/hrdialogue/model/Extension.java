package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.immutables.value.Value;

/** A prolongation of a programme. */
@Value.Immutable
public sealed interface Extension extends Sourced permits ExtensionBuilder.ImmutableExtension {
  /** Returns the new end. */
  Edtf to();

  /** Returns the sum added; absent where nothing was added. */
  Optional<Money> added();

  /** Returns an extension with nothing but to. */
  static Extension of(Edtf to) {
    return builder().to(to).build();
  }

  /** Returns a builder with no attribute set. */
  static ExtensionBuilder builder() {
    return new ExtensionBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<ExtensionBuilder> permits ExtensionBuilder {}
}
