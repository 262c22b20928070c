package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.DialogueKind;
import org.hrdialogue.vocabulary.Periodicity;
import org.immutables.value.Value;

/** A standing format between parties; its rounds and seminars are events. */
@Value.Immutable
public sealed interface Dialogue extends Entry, Named permits DialogueBuilder.ImmutableDialogue {
  /** Returns what sort of dialogue it is. */
  List<DialogueKind> kinds();

  /** Returns who takes part. */
  List<Party> parties();

  /** Returns how often rounds are meant to be held. */
  Optional<Periodicity> periodicity();

  /** Returns when it was begun. */
  Optional<Edtf> initiated();

  /** Returns when it ended. */
  Optional<Edtf> ended();

  /** Returns the instruments and events that it rests on. */
  List<Ref<Entry>> bases();

  /** Returns what it is for. */
  Optional<LocalizedText> objectives();

  /** Returns whom or what it concerns. */
  List<Ref<Entry>> concerns();

  /** Returns the dialogue that it is part of. */
  Optional<Ref<Dialogue>> partOf();

  /** Returns the dialogues that it continues. */
  List<Ref<Dialogue>> predecessors();

  @Override
  default EntryType type() {
    return EntryType.DIALOGUE;
  }

  /** Returns a builder with no attribute set. */
  static DialogueBuilder builder() {
    return new DialogueBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<DialogueBuilder> permits DialogueBuilder {}
}
