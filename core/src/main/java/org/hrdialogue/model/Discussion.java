package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.immutables.value.Value;

/** The discussion of recommendations at an event. */
@Value.Immutable
public sealed interface Discussion extends Sourced permits DiscussionBuilder.ImmutableDiscussion {
  /** Returns where it took place, or is to. */
  Ref<Event> event();

  /** Returns when. */
  Optional<Edtf> on();

  /** Returns what came of it. */
  Optional<LocalizedText> outcome();

  /** Returns a discussion with nothing but event. */
  static Discussion of(Ref<Event> event) {
    return builder().event(event).build();
  }

  /** Returns a builder with no attribute set. */
  static DiscussionBuilder builder() {
    return new DiscussionBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<DiscussionBuilder> permits DiscussionBuilder {}
}
