package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** How people come together. A closed list. */
public enum AttendanceMode {
  /** In one place. */
  IN_PERSON("in-person"),

  /** By video or telephone. */
  ONLINE("online"),

  /** Both. */
  HYBRID("hybrid");

  /** The list of its codes. */
  public static final Vocabulary<AttendanceMode> VOCABULARY =
      Vocabulary.closed("attendance mode", List.of(values()), AttendanceMode::code);

  private final String code;

  AttendanceMode(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static AttendanceMode parse(String code) {
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
