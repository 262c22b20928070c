package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.MemberKind;
import org.immutables.value.Value;

/** A collective without a roster, such as the experts at a seminar. */
@Value.Immutable
public sealed interface Group extends Actor permits GroupBuilder.ImmutableGroup {
  /** Returns who belongs to it. */
  LocalizedText description();

  /** Returns what its members are. */
  Optional<MemberKind> memberKind();

  /** Returns how many they are. */
  Optional<Count> size();

  /** Returns where or among whom they come from. */
  Optional<LocalizedText> coverage();

  /** Returns the places that they come from. */
  List<Place> places();

  /** Returns the organisation that they are units or members of. */
  Optional<Ref<Organisation>> parent();

  /** Returns members that the source names. */
  List<Ref<Actor>> examples();

  @Override
  default EntryType type() {
    return EntryType.GROUP;
  }

  /** Returns a builder with no attribute set. */
  static GroupBuilder builder() {
    return new GroupBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<GroupBuilder> permits GroupBuilder {}
}
