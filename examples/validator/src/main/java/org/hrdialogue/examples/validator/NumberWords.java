package org.hrdialogue.examples.validator;

/** Numbers as people write them. */
final class NumberWords {
  private NumberWords() {}

  /** Returns a number of a series: 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st. */
  static String ordinal(long number) {
    boolean teen = number / 10 % 10 == 1;
    return number
        + switch (teen ? 0 : (int) (number % 10)) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** Returns how many there are of something. */
  static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
