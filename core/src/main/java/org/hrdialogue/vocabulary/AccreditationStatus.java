package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** How far an institution complies with the Paris Principles. A closed list. */
public enum AccreditationStatus {
  /** Fully compliant. */
  A("a"),

  /** Partly compliant. */
  B("b"),

  /** No status. */
  NONE("none"),

  /** Accredited with reserve; no longer given. */
  A_RESERVE("a-reserve"),

  /** Not compliant; no longer given. */
  C("c");

  /** The list of its codes. */
  public static final Vocabulary<AccreditationStatus> VOCABULARY =
      Vocabulary.closed("accreditation status", List.of(values()), AccreditationStatus::code);

  private final String code;

  AccreditationStatus(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static AccreditationStatus parse(String code) {
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
