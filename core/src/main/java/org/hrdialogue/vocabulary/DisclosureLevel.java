package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** Who may see an entry. A closed list. */
public enum DisclosureLevel {
  /** Everybody. */
  PUBLIC("public"),

  /** Those who work with the records. */
  RESTRICTED("restricted"),

  /** Those who were told. */
  CONFIDENTIAL("confidential");

  /** The list of its codes. */
  public static final Vocabulary<DisclosureLevel> VOCABULARY =
      Vocabulary.closed("disclosure level", List.of(values()), DisclosureLevel::code);

  private final String code;

  DisclosureLevel(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static DisclosureLevel parse(String code) {
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
