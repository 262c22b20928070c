package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** For what unit a sum is given. A closed list. */
public enum AmountPer {
  /** For the whole. */
  TOTAL("total"),

  /** For each year. */
  YEAR("year"),

  /** For each grant. */
  GRANT("grant"),

  /** For each tranche. */
  TRANCHE("tranche");

  /** The list of its codes. */
  public static final Vocabulary<AmountPer> VOCABULARY =
      Vocabulary.closed("amount per", List.of(values()), AmountPer::code);

  private final String code;

  AmountPer(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static AmountPer parse(String code) {
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
