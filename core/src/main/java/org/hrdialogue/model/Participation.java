package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.AttendanceMode;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.Side;
import org.immutables.value.Value;

/** Somebody's part in an event. */
@Value.Immutable
public sealed interface Participation extends Sourced
    permits ParticipationBuilder.ImmutableParticipation {
  /** Returns who took part. */
  Optional<Ref<Actor>> actor();

  /** Returns in which roles. */
  List<Role> roles();

  /** Returns on which side. */
  Optional<Side> side();

  /** Returns for whom. */
  Optional<Ref<Actor>> onBehalfOf();

  /** Returns in what capacity, such as a position. */
  Optional<LocalizedText> capacity();

  /** Returns whether in person or online. */
  Optional<AttendanceMode> mode();

  /** Returns from where, or where. */
  Optional<Place> place();

  /** Returns how many came. */
  Optional<Count> count();

  /** Returns the source's own words for the role. */
  Optional<String> asStated();

  /** Returns the participation of an actor in one or more roles. */
  static Participation of(Ref<Actor> actor, Role... roles) {
    return builder().actor(actor).addRoles(roles).build();
  }

  /** Returns a builder with no attribute set. */
  static ParticipationBuilder builder() {
    return new ParticipationBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<ParticipationBuilder>
      permits ParticipationBuilder {}
}
