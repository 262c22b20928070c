package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.Standing;
import org.immutables.value.Value;

/** A position that a person holds or held. */
@Value.Immutable
public sealed interface Position extends Sourced permits PositionBuilder.ImmutablePosition {
  /** Returns where. */
  Optional<Ref<Organisation>> organisation();

  /** Returns what it is called. */
  Optional<LocalizedText> title();

  /** Returns from when until when. */
  Optional<Edtf> period();

  /** Returns when the source gave it. */
  Optional<Edtf> asOf();

  /** Returns whether it is held, was held or is to be held. */
  Optional<Standing> standing();

  /** Returns a builder with no attribute set. */
  static PositionBuilder builder() {
    return new PositionBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<PositionBuilder> permits PositionBuilder {}
}
