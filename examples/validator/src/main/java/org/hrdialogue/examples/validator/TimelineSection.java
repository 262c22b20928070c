package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.examples.validator.PublicEntries.ActorMention;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Party;

/**
 * The events of a dialogue, or those of none, in time order.
 *
 * @param isPublic false for those of a dialogue of which nothing may be printed
 * @param id the identifier of the dialogue
 * @param name its name
 * @param parties its parties
 * @param events its events that are public
 * @param leftOut how many events are not
 */
record TimelineSection(
    boolean isPublic,
    Optional<String> id,
    Optional<String> name,
    List<PartyMention> parties,
    List<DatedEvent> events,
    int leftOut) {

  /**
   * A party.
   *
   * @param actor who it is, if that may be printed
   */
  record PartyMention(Party party, Optional<ActorMention> actor) {}

  /** An event and what it fed into. */
  record DatedEvent(Event event, List<Feed> feeds) {}
}
