package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What a sector is to a programme. A closed list. */
public enum SectorRole {
  /** What the programme concentrates on. */
  FOCAL("focal"),

  /** What underpins it. */
  SUPPORTING("supporting"),

  /** What it also covers. */
  OTHER("other");

  /** The list of its codes. */
  public static final Vocabulary<SectorRole> VOCABULARY =
      Vocabulary.closed("sector role", List.of(values()), SectorRole::code);

  private final String code;

  SectorRole(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static SectorRole parse(String code) {
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
