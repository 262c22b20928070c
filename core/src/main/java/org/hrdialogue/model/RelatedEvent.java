package org.hrdialogue.model;

import org.hrdialogue.vocabulary.EventRelation;
import org.immutables.value.Value;

/** Another event, and how the two go together. */
@Value.Immutable
public sealed interface RelatedEvent permits RelatedEventBuilder.ImmutableRelatedEvent {
  /** Returns the other event. */
  Ref<Event> event();

  /** Returns how the two go together. */
  EventRelation relation();

  /** Returns a related event with nothing but event and relation. */
  static RelatedEvent of(Ref<Event> event, EventRelation relation) {
    return builder().event(event).relation(relation).build();
  }

  /** Returns a builder with no attribute set. */
  static RelatedEventBuilder builder() {
    return new RelatedEventBuilder();
  }
}
