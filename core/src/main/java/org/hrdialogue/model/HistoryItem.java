package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.HistoryKind;
import org.immutables.value.Value;

/** A dated step that has no property of its own. */
@Value.Immutable
public sealed interface HistoryItem extends Sourced
    permits HistoryItemBuilder.ImmutableHistoryItem {
  /** Returns what happened. */
  HistoryKind kind();

  /**
   * Returns when, or over what time, the step happened; of {@code planned} and {@code deadline} the
   * day planned; a step with a condition and no date has not happened.
   */
  Optional<Edtf> on();

  /** Returns who took the step. */
  List<Ref<Actor>> by();

  /** Returns what happened, in words. */
  Optional<LocalizedText> text();

  /** Returns on what condition it is to happen. */
  Optional<LocalizedText> condition();

  /** Returns how long what stands after the step is to last. */
  Optional<Count> term();

  /** Returns a history item with nothing but kind. */
  static HistoryItem of(HistoryKind kind) {
    return builder().kind(kind).build();
  }

  /** Returns a builder with no attribute set. */
  static HistoryItemBuilder builder() {
    return new HistoryItemBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<HistoryItemBuilder> permits HistoryItemBuilder {}
}
