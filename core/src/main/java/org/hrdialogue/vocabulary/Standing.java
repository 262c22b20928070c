package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** In what standing somebody holds a position. A closed list. */
public enum Standing {
  /** In office. */
  CURRENT("current"),

  /** No longer in office. */
  FORMER("former"),

  /** In office for the time being. */
  ACTING("acting"),

  /** Chosen and not yet in office. */
  DESIGNATE("designate");

  /** The list of its codes. */
  public static final Vocabulary<Standing> VOCABULARY =
      Vocabulary.closed("standing", List.of(values()), Standing::code);

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static Standing parse(String code) {
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
