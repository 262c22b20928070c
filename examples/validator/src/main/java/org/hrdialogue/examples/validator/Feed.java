package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.examples.validator.PublicEntries.ActorMention;
import org.hrdialogue.examples.validator.PublicEntries.EventMention;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Transmission;

/** Something that an event fed into, or is tied to. */
sealed interface Feed {
  /** How an event is tied to another one. */
  enum Relation {
    /** It feeds into the other one. */
    INPUT_TO("input-to"),
    /** It is part of the other one. */
    PART_OF("part-of"),
    /** It follows the other one up. */
    FOLLOWS_UP("follows-up");

    private final String code;

    Relation(String code) {
      this.code = code;
    }

    /** Returns the code as it is written. */
    String code() {
      return code;
    }
  }

  /** A tie to another event. */
  record Tie(Relation relation, EventMention event) implements Feed {}

  /**
   * A set of recommendations, or a recommendation by itself, that was made or adopted at the event.
   *
   * @param entry the set or the recommendation
   * @param recommendations the recommendations of the set that travelled with it
   */
  record Adopted(
      Entry entry,
      List<String> recommendations,
      List<Sending> transmissions,
      List<Talk> discussions)
      implements Feed {}

  /**
   * A transmission.
   *
   * @param sender who sends, if that may be printed
   * @param recipient who is to receive, if that may be printed
   * @param at where it is to be discussed, if that may be printed
   */
  record Sending(
      Transmission transmission,
      Optional<ActorMention> sender,
      Optional<ActorMention> recipient,
      Optional<EventMention> at) {}

  /** A discussion and where it took place, or is to. */
  record Talk(Discussion discussion, EventMention at) {}
}
