package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.AttendanceMode;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.immutables.value.Value;

/** Something that takes place: a dialogue round, a civil society seminar, a meeting. */
@Value.Immutable
public sealed interface Event extends Entry permits EventBuilder.ImmutableEvent {
  /** Returns what it is. */
  EventKind kind();

  /** Returns its title. */
  Optional<LocalizedText> title();

  /** Returns what else it is called. */
  List<LocalizedText> alsoCalled();

  /** Returns the dialogue that it belongs to. */
  Optional<Ref<Dialogue>> dialogue();

  /** Returns the event that it is part of. */
  Optional<Ref<Event>> partOf();

  /** Returns the event that it feeds into. */
  Optional<Ref<Event>> inputTo();

  /** Returns the event that it follows up. */
  Optional<Ref<Event>> followsUp();

  /** Returns events that go together with it. */
  List<RelatedEvent> related();

  /** Returns its numbers. */
  List<Ordinal> ordinals();

  /** Returns what the cited source says of it. */
  EventStatus status();

  /** Returns the dates planned, oldest plan first. */
  List<Edtf> planned();

  /** Returns when it was held. */
  Optional<Edtf> held();

  /** Returns how many days it lasted. */
  OptionalLong durationDays();

  /** Returns where it was held; if it was not held, where it was to be. */
  List<Place> places();

  /** Returns whether people met in one place. */
  Optional<AttendanceMode> mode();

  /** Returns its theme. */
  Optional<LocalizedText> theme();

  /** Returns whom or what it concerns. */
  List<Ref<Entry>> concerns();

  /** Returns the programmes that paid for it. */
  List<Ref<AssistanceProgramme>> fundedBy();

  /** Returns its documents. */
  List<Ref<SourceDocument>> documents();

  /** Returns who took part, or is to. */
  List<Participation> participations();

  /** Returns how many took part. */
  Optional<Count> attendance();

  /** Returns what it treated. */
  List<AgendaItem> agenda();

  @Override
  default EntryType type() {
    return EntryType.EVENT;
  }

  /** Returns a builder with no attribute set. */
  static EventBuilder builder() {
    return new EventBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<EventBuilder> permits EventBuilder {}
}
