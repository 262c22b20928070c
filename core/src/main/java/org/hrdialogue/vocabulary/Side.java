package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** On which side of a dialogue somebody stands. A closed list. */
public enum Side {
  /** The European Union. */
  EU("eu"),

  /** The partner country or region. */
  PARTNER("partner"),

  /** Civil society. */
  CIVIL_SOCIETY("civil-society"),

  /** International organisations and missions. */
  INTERNATIONAL("international"),

  /** A Member State of the European Union in its own name. */
  MEMBER_STATE("member-state");

  /** The list of its codes. */
  public static final Vocabulary<Side> VOCABULARY =
      Vocabulary.closed("side", List.of(values()), Side::code);

  private final String code;

  Side(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static Side parse(String code) {
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
