package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.NoteKind;
import org.immutables.value.Value;

/** A remark that has no property of its own. */
@Value.Immutable
public sealed interface Note extends Sourced permits NoteBuilder.ImmutableNote {
  /** Returns what is remarked. */
  LocalizedText text();

  /** Returns what sort of remark it is. */
  Optional<NoteKind> kind();

  /** Returns for what time it is meant. */
  Optional<Edtf> asOf();

  /** Returns a note with nothing but text. */
  static Note of(LocalizedText text) {
    return builder().text(text).build();
  }

  /** Returns a builder with no attribute set. */
  static NoteBuilder builder() {
    return new NoteBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<NoteBuilder> permits NoteBuilder {}
}
