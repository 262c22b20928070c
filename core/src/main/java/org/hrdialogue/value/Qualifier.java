package org.hrdialogue.value;

import java.util.List;

/** How a number or a sum is meant. A closed list. */
public enum Qualifier {
  /** The number itself. */
  EXACTLY("exactly"),

  /** Near the number, on either side. */
  ABOUT("about"),

  /** A little below the number. */
  NEARLY("nearly"),

  /** The number or more. */
  AT_LEAST("at-least"),

  /** More than the number ("over 50"). */
  MORE_THAN("more-than"),

  /** The number or less. */
  AT_MOST("at-most"),

  /** Less than the number. */
  LESS_THAN("less-than"),

  /** From the number to an upper end, both included. */
  BETWEEN("between"),

  /** A number that the source speaks of without giving it ("a number of"). */
  UNSTATED("unstated"),

  /** Rounded to the last digit that is not zero; of money only. */
  ROUNDED("rounded");

  /** The list of its codes. */
  public static final Vocabulary<Qualifier> VOCABULARY =
      Vocabulary.closed("qualifier", List.of(values()), Qualifier::code);

  /** The list of those that a count takes: all but {@link #ROUNDED}. */
  public static final Vocabulary<Qualifier> OF_COUNTS = Vocabulary.closed(
      "qualifier of a count",
      List.of(values()).stream().filter(qualifier -> qualifier != ROUNDED).toList(),
      Qualifier::code);

  private final String code;

  Qualifier(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws InvalidValueException {@code code-unknown} if there is none
   */
  public static Qualifier parse(String code) {
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
