package org.hrdialogue.value;

import java.util.List;

/** What a count counts. An open list: a code that it does not know is kept as written. */
public record CountUnit(String code) {
  /** People. */
  public static final CountUnit PERSON = new CountUnit("person");

  /** Organisations. */
  public static final CountUnit ORGANISATION = new CountUnit("organisation");

  /** States. */
  public static final CountUnit STATE = new CountUnit("state");

  /** Recommendations. */
  public static final CountUnit RECOMMENDATION = new CountUnit("recommendation");

  /** Years. */
  public static final CountUnit YEAR = new CountUnit("year");

  /** Months. */
  public static final CountUnit MONTH = new CountUnit("month");

  /** Days. */
  public static final CountUnit DAY = new CountUnit("day");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<CountUnit> VOCABULARY = Vocabulary.open(
      "unit",
      List.of(PERSON, ORGANISATION, STATE, RECOMMENDATION, YEAR, MONTH, DAY),
      CountUnit::code,
      CountUnit::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws InvalidValueException {@code code-malformed} if it is of neither form
   */
  public CountUnit {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static CountUnit parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
