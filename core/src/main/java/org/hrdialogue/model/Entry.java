package org.hrdialogue.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.vocabulary.DisclosureLevel;

/**
 * One record of a dossier: an actor, an event, a document, a recommendation and so on.
 *
 * <p>An instance holds what the source said, even where that is odd: only a missing required attribute
 * stops its builder. Whether it makes sense is for a validator to say. Absent means "not stated".
 */
public sealed interface Entry extends Sourced
    permits Actor,
        SourceDocument,
        PolicyInstrument,
        Dialogue,
        Event,
        IndividualCase,
        RecommendationSet,
        Recommendation,
        AssistanceProgramme {
  /** Returns what it is. */
  EntryType type();

  /** Returns its identifier in the dossier. */
  String id();

  /** Returns how others identify the same thing. */
  List<ExternalId> externalIds();

  /** Returns identifiers that it had before, by which it is still found. */
  List<String> formerIds();

  /**
   * Returns the entry of the same type that this one gives another party's or source's account of. An
   * account says only what that account says, and inherits nothing.
   */
  Optional<Ref<Entry>> accountOf();

  /** Returns remarks that have no property of their own. */
  List<Note> notes();

  /** Returns dated steps that have no property of their own, oldest first. */
  List<HistoryItem> history();

  /** Returns who may see the entry, where that differs from what its type has. */
  Optional<Disclosure> disclosure();

  /** Returns members whose names start with {@code x-}, which are not the library's own. */
  Map<String, JsonText> extras();

  /**
   * Returns who may see the entry: what it states, else restricted for a person, confidential for an
   * individual case, and public for anything else.
   */
  default DisclosureLevel effectiveDisclosure() {
    return disclosure()
        .map(Disclosure::level)
        .orElse(
            switch (type()) {
              case PERSON -> DisclosureLevel.RESTRICTED;
              case INDIVIDUAL_CASE -> DisclosureLevel.CONFIDENTIAL;
              default -> DisclosureLevel.PUBLIC;
            });
  }
}
