package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * How often rounds are meant to be held. An open list: a code that it does not know is kept as
 * written.
 */
public record Periodicity(String code) {
  /** Twice a year. */
  public static final Periodicity TWICE_A_YEAR = new Periodicity("twice-a-year");

  /** Once a year. */
  public static final Periodicity ANNUAL = new Periodicity("annual");

  /** Once in two years. */
  public static final Periodicity EVERY_TWO_YEARS = new Periodicity("every-two-years");

  /** At no fixed interval. */
  public static final Periodicity IRREGULAR = new Periodicity("irregular");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<Periodicity> VOCABULARY = Vocabulary.open(
      "periodicity",
      List.of(TWICE_A_YEAR, ANNUAL, EVERY_TWO_YEARS, IRREGULAR),
      Periodicity::code,
      Periodicity::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public Periodicity {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static Periodicity parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
