package org.hrdialogue.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.CaseKind;
import org.immutables.value.Value;

/** A case of one person, group or organisation, confidential unless the entry says otherwise. */
@Value.Immutable
public sealed interface IndividualCase extends Entry
    permits IndividualCaseBuilder.ImmutableIndividualCase {
  /** Returns whose case it is. */
  @Value.Redacted
  Optional<Ref<Actor>> subject();

  /** Returns the name under which it is kept. */
  @Value.Redacted
  Optional<String> pseudonym();

  /** Returns what it is about. */
  @Value.Redacted
  Optional<CaseKind> kind();

  /** Returns what happened. */
  @Value.Redacted
  Optional<LocalizedText> summary();

  /** Returns the occasions on which it was raised. */
  @Value.Redacted
  List<Raising> raised();

  @Override
  default EntryType type() {
    return EntryType.INDIVIDUAL_CASE;
  }

  @Override
  @Value.Redacted
  List<ExternalId> externalIds();

  @Override
  @Value.Redacted
  List<Citation> sources();

  @Override
  @Value.Redacted
  List<Note> notes();

  @Override
  @Value.Redacted
  List<HistoryItem> history();

  @Override
  @Value.Redacted
  Map<String, JsonText> extras();

  /** Returns a builder with no attribute set. */
  static IndividualCaseBuilder builder() {
    return new IndividualCaseBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<IndividualCaseBuilder>
      permits IndividualCaseBuilder {}
}
