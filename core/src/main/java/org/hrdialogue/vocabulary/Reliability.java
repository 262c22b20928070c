package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** How far an editor trusts a document. A closed list. */
public enum Reliability {
  /** It can be relied on. */
  HIGH("high"),

  /** It is probably right. */
  LIKELY("likely"),

  /** It may be right or wrong. */
  UNSURE("unsure"),

  /** It is probably wrong. */
  UNLIKELY("unlikely"),

  /** Nobody has judged it. */
  UNKNOWN("unknown");

  /** The list of its codes. */
  public static final Vocabulary<Reliability> VOCABULARY =
      Vocabulary.closed("reliability", List.of(values()), Reliability::code);

  private final String code;

  Reliability(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static Reliability parse(String code) {
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
