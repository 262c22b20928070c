package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.immutables.value.Value;

/** The handing over of recommendations or of a document. */
@Value.Immutable
public sealed interface Transmission extends Sourced
    permits TransmissionBuilder.ImmutableTransmission {
  /** Returns who sends. */
  Optional<Ref<Actor>> sender();

  /** Returns who is to receive. */
  Optional<Ref<Actor>> recipient();

  /** Returns when it was to be sent. */
  Optional<Edtf> planned();

  /** Returns when it was sent. */
  Optional<Edtf> made();

  /** Returns the event at which it is to be discussed. */
  Optional<Ref<Event>> forDiscussionAt();

  /** Returns whether it was sent. */
  TransmissionStatus status();

  /** Returns whether the source calls it regular practice; false unless it says so. */
  @Value.Default
  default boolean customary() {
    return false;
  }

  /** Returns a builder with no attribute set. */
  static TransmissionBuilder builder() {
    return new TransmissionBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<TransmissionBuilder>
      permits TransmissionBuilder {}
}
