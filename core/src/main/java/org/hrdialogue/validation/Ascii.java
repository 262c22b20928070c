package org.hrdialogue.validation;

/** The characters of ASCII by their kind, for forms that know no others. */
final class Ascii {
  private Ascii() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(int c) {
    return isUpper(c) || (c >= 'a' && c <= 'z');
  }

  static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }

  /** Returns whether a text has digits from one index to another, and at least one. */
  static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }
}
