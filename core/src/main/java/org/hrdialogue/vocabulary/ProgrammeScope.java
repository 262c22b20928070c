package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** How far a programme reaches. A closed list. */
public enum ProgrammeScope {
  /** One partner country. */
  BILATERAL("bilateral"),

  /** A region. */
  REGIONAL("regional"),

  /** A subject, across countries. */
  THEMATIC("thematic"),

  /** The world. */
  GLOBAL("global"),

  /** The source does not say. */
  UNSPECIFIED("unspecified");

  /** The list of its codes. */
  public static final Vocabulary<ProgrammeScope> VOCABULARY =
      Vocabulary.closed("programme scope", List.of(values()), ProgrammeScope::code);

  private final String code;

  ProgrammeScope(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static ProgrammeScope parse(String code) {
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
