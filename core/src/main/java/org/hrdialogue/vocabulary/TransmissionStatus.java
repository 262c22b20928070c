package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** Whether something was sent. A closed list. */
public enum TransmissionStatus {
  /** It is to be sent. */
  PLANNED("planned"),

  /** It was sent. */
  MADE("made"),

  /** It was not sent. */
  NOT_MADE("not-made"),

  /** The source leaves it open. */
  UNKNOWN("unknown");

  /** The list of its codes. */
  public static final Vocabulary<TransmissionStatus> VOCABULARY =
      Vocabulary.closed("transmission status", List.of(values()), TransmissionStatus::code);

  private final String code;

  TransmissionStatus(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static TransmissionStatus parse(String code) {
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
