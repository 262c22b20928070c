package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.Origin;
import org.immutables.value.Value;

/** Recommendations that were made together, whether or not they are recorded one by one. */
@Value.Immutable
public sealed interface RecommendationSet extends Entry
    permits RecommendationSetBuilder.ImmutableRecommendationSet {
  /** Returns its title. */
  Optional<LocalizedText> title();

  /** Returns the mechanism that it comes from. */
  Optional<Origin> origin();

  /** Returns the session of the Universal Periodic Review. */
  OptionalLong session();

  /** Returns the cycle of the Universal Periodic Review. */
  OptionalLong cycle();

  /** Returns the event at which they were made or adopted. */
  Optional<Ref<Event>> adoptedAt();

  /** Returns who adopted them. */
  List<Ref<Actor>> adoptedBy();

  /** Returns when they were adopted. */
  Optional<Edtf> adopted();

  /** Returns who makes them. */
  List<Ref<Actor>> issuers();

  /** Returns who is asked to act. */
  List<Ref<Actor>> addressees();

  /** Returns how many they are. */
  Optional<Count> size();

  /** Returns whom or what they concern. */
  List<Ref<Entry>> concerns();

  /** Returns what they are for. */
  Optional<LocalizedText> purpose();

  /** Returns the set that it is part of. */
  Optional<Ref<RecommendationSet>> partOf();

  /** Returns to whom they were handed over. */
  List<Transmission> transmissions();

  /** Returns where they were discussed. */
  List<Discussion> discussions();

  /** Returns what was answered. */
  List<Response> responses();

  @Override
  default EntryType type() {
    return EntryType.RECOMMENDATION_SET;
  }

  /** Returns a builder with no attribute set. */
  static RecommendationSetBuilder builder() {
    return new RecommendationSetBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<RecommendationSetBuilder>
      permits RecommendationSetBuilder {}
}
