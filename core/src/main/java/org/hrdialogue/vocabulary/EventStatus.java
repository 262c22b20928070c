package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What the cited source says of an event. A closed list. */
public enum EventStatus {
  /** Somebody suggests it. */
  PROPOSED("proposed"),

  /** It is announced without a date. */
  ANNOUNCED("announced"),

  /** It has a date, however imprecise. */
  SCHEDULED("scheduled"),

  /** It took place. */
  HELD("held"),

  /** It was put off. */
  POSTPONED("postponed"),

  /** It was called off. */
  CANCELLED("cancelled"),

  /** It did not take place, for whatever reason. */
  NOT_HELD("not-held"),

  /** The source leaves it open. */
  UNKNOWN("unknown");

  /** The list of its codes. */
  public static final Vocabulary<EventStatus> VOCABULARY =
      Vocabulary.closed("event status", List.of(values()), EventStatus::code);

  private final String code;

  EventStatus(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static EventStatus parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  public String code() {
    return code;
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
