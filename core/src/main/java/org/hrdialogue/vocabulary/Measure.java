package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What a sum of assistance measures. A closed list. */
public enum Measure {
  /** An indicative amount for several years. */
  ENVELOPE("envelope"),

  /** An amount promised. */
  PLEDGE("pledge"),

  /** The budget of a programme or phase. */
  BUDGET("budget"),

  /** An amount bound by a decision or contract. */
  COMMITMENT("commitment"),

  /** An amount paid out. */
  DISBURSEMENT("disbursement"),

  /** An amount spent on goods and services. */
  EXPENDITURE("expenditure"),

  /** The source does not say which. */
  UNSPECIFIED("unspecified");

  /** The list of its codes. */
  public static final Vocabulary<Measure> VOCABULARY =
      Vocabulary.closed("measure", List.of(values()), Measure::code);

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static Measure parse(String code) {
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
