package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.AffectedGroup;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.Theme;
import org.immutables.value.Value;

/** One ask that one party put to another, and what came of it. */
@Value.Immutable
public sealed interface Recommendation extends Entry
    permits RecommendationBuilder.ImmutableRecommendation {
  /** Returns the set that it belongs to. */
  Optional<Ref<RecommendationSet>> set();

  /** Returns its number in the document that has it. */
  Optional<String> reference();

  /** Returns the source's own words; a citation of basis editorial for it marks a paraphrase. */
  Optional<LocalizedText> text();

  /** Returns the mechanism that it comes from. */
  Origin origin();

  /** Returns who makes it. */
  List<Ref<Actor>> issuers();

  /** Returns who is asked to act. */
  List<Ref<Actor>> addressees();

  /** Returns whom or what it concerns. */
  List<Ref<Entry>> concerns();

  /** Returns what it is about. */
  List<Theme> themes();

  /** Returns whose rights are at stake. */
  List<AffectedGroup> affectedGroups();

  /** Returns the instruments that it is about. */
  List<Ref<PolicyInstrument>> instruments();

  /** Returns the category of action that its wording asks for, 1 to 5 on UPR Info's scale. */
  OptionalLong actionCategory();

  /** Returns by when it is to be carried out, in words. */
  Optional<LocalizedText> timeframe();

  /** Returns the earlier recommendations that it repeats. */
  List<Ref<Recommendation>> repeats();

  /** Returns the event at which it was made or adopted. */
  Optional<Ref<Event>> adoptedAt();

  /** Returns when it was adopted. */
  Optional<Edtf> adopted();

  /** Returns to whom it was handed over. */
  List<Transmission> transmissions();

  /** Returns where it was discussed. */
  List<Discussion> discussions();

  /** Returns what was answered. */
  List<Response> responses();

  /** Returns how far it has been carried out, in whose judgement. */
  List<Assessment> assessments();

  /** Returns when its follow-up was closed. */
  Optional<Edtf> closed();

  @Override
  default EntryType type() {
    return EntryType.RECOMMENDATION;
  }

  /** Returns a builder with no attribute set. */
  static RecommendationBuilder builder() {
    return new RecommendationBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<RecommendationBuilder>
      permits RecommendationBuilder {}
}
