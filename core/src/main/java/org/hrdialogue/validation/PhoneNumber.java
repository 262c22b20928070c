package org.hrdialogue.validation;

/**
 * The forms of telephone numbers (ITU-T E.164): up to fifteen digits that begin with the code of a
 * country.
 */
final class PhoneNumber {
  /** Separators between the digits of a printed number. */
  private static final String SEPARATORS = "()[]-./ \u00A0\u2010\u2011\u2012\u2013\u2009\u202F";

  private static final int MOST_DIGITS = 15;

  /** Fewer than any country code and number have together. */
  private static final int FEWEST_DIGITS = 7;

  /** Numbers as short as this one, such as 112, are called within a country and have no other form. */
  private static final int SHORT = 4;

  private PhoneNumber() {}

  /** Returns whether a text is a number in the form of E.164, such as +992372217407. */
  static boolean isE164(String text) {
    return text.length() > FEWEST_DIGITS
        && text.length() <= MOST_DIGITS + 1
        && text.charAt(0) == '+'
        && text.charAt(1) != '0'
        && Ascii.areDigits(text, 1, text.length());
  }

  /**
   * Returns whether a printed number can be written so: with what stands before its digits, such as
   * {@code Tel.:}, and an extension after them, but with the code of its country.
   */
  static boolean isInternational(String printed) {
    int start = 0;
    while (start < printed.length() && !Ascii.isDigit(printed.charAt(start))) {
      start++;
    }
    boolean plus = printed.lastIndexOf('+', start) >= 0;
    boolean zeros = !plus && printed.startsWith("00", start);
    int digits = digits(printed, zeros ? start + 2 : start);
    boolean international = plus || zeros;
    return international
        ? digits >= FEWEST_DIGITS && digits <= MOST_DIGITS
        : digits > 0 && digits <= SHORT;
  }

  /** Counts the digits up to a sign with which an extension begins; too many if it is none. */
  private static int digits(String printed, int from) {
    int digits = 0;
    for (int i = from; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Ascii.isDigit(c)) {
        digits++;
      } else if (SEPARATORS.indexOf(c) < 0) {
        return digits >= FEWEST_DIGITS && isExtension(printed, i) ? digits : MOST_DIGITS + 1;
      }
    }
    return digits;
  }

  /** Returns whether what follows is an extension, and not another number. */
  private static boolean isExtension(String printed, int from) {
    char c = printed.charAt(from);
    return (Character.isLetter(c) || ",#;".indexOf(c) >= 0)
        && printed.chars().skip(from).filter(Ascii::isDigit).count() < FEWEST_DIGITS;
  }
}
