package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.immutables.value.Value;

/** An occasion on which a case was raised. */
@Value.Immutable
public sealed interface Raising extends Sourced permits RaisingBuilder.ImmutableRaising {
  /** Returns who raised it. */
  List<Ref<Actor>> by();

  /** Returns at which event or in which dialogue. */
  Optional<Ref<Entry>> at();

  /** Returns in which document or instrument. */
  Optional<Ref<Entry>> in();

  /** Returns when. */
  Optional<Edtf> on();

  /** Returns what was asked for. */
  List<LocalizedText> requests();

  /** Returns how many cases were raised. */
  Optional<Count> count();

  /** Returns a builder with no attribute set. */
  static RaisingBuilder builder() {
    return new RaisingBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<RaisingBuilder> permits RaisingBuilder {}
}
