package org.hrdialogue.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.Protection;
import org.immutables.value.Value;

/** A person, restricted unless the entry says otherwise. */
@Value.Immutable
public sealed interface Person extends Actor, Named permits PersonBuilder.ImmutablePerson {
  /** Returns the person's names, the preferred one first. */
  @Override
  @Value.Redacted
  List<Name> names();

  /** Returns the form of address, such as Ms.. */
  @Value.Redacted
  Optional<String> honorific();

  /** Returns the positions that the person holds or held. */
  @Value.Redacted
  List<Position> positions();

  /** Returns how to reach the person. */
  @Value.Redacted
  List<Contact> contacts();

  /** Returns why the person needs protection. */
  @Value.Redacted
  List<Protection> protection();

  @Override
  default EntryType type() {
    return EntryType.PERSON;
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
  static PersonBuilder builder() {
    return new PersonBuilder();
  }

  /** What its builder shares with those of other entries. */
  sealed interface Builder extends EntryBuilder<PersonBuilder> permits PersonBuilder {}
}
