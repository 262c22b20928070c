package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.vocabulary.ImplementerRole;
import org.immutables.value.Value;

/** Somebody who carries out a programme. */
@Value.Immutable
public sealed interface Implementer extends Sourced
    permits ImplementerBuilder.ImmutableImplementer {
  /** Returns who it is. */
  Ref<Actor> actor();

  /** Returns what it does. */
  Optional<ImplementerRole> role();

  /** Returns an implementer with nothing but actor. */
  static Implementer of(Ref<Actor> actor) {
    return builder().actor(actor).build();
  }

  /** Returns a builder with no attribute set. */
  static ImplementerBuilder builder() {
    return new ImplementerBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<ImplementerBuilder> permits ImplementerBuilder {}
}
