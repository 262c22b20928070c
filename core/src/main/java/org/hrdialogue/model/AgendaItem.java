package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.AffectedGroup;
import org.hrdialogue.vocabulary.AgendaItemKind;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.Stance;
import org.hrdialogue.vocabulary.Theme;
import org.immutables.value.Value;

/** A subject of an event. */
@Value.Immutable
public sealed interface AgendaItem extends Sourced permits AgendaItemBuilder.ImmutableAgendaItem {
  /** Returns what sort of item it is. */
  AgendaItemKind kind();

  /** Returns the subject. */
  LocalizedText text();

  /** Returns what it is about. */
  List<Theme> themes();

  /** Returns whose rights are at stake. */
  List<AffectedGroup> affectedGroups();

  /** Returns whom or what it concerns. */
  List<Ref<Entry>> concerns();

  /** Returns which side raised it. */
  Optional<Side> raisedBy();

  /** Returns how that side took it. */
  Optional<Stance> stance();

  /** Returns which places it is about. */
  List<Place> places();

  /** Returns which time it is about. */
  Optional<Edtf> period();

  /** Returns by when something is to be done, in words. */
  Optional<LocalizedText> timeframe();

  /** Returns an agenda item with nothing but kind and text. */
  static AgendaItem of(AgendaItemKind kind, LocalizedText text) {
    return builder().kind(kind).text(text).build();
  }

  /** Returns a builder with no attribute set. */
  static AgendaItemBuilder builder() {
    return new AgendaItemBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<AgendaItemBuilder> permits AgendaItemBuilder {}
}
