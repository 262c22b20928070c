package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** On what a statement rests. A closed list. */
public enum Basis {
  /** The source says so. */
  STATED("stated"),

  /** An editor concludes it from what the source says. */
  INFERRED("inferred"),

  /** It is computed from other records. */
  DERIVED("derived"),

  /** An editor adds it without a source. */
  EDITORIAL("editorial");

  /** The list of its codes. */
  public static final Vocabulary<Basis> VOCABULARY =
      Vocabulary.closed("basis", List.of(values()), Basis::code);

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static Basis parse(String code) {
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
