package org.hrdialogue.value;

/**
 * A number of a date with its digits, any of which may be unspecified.
 *
 * @param given the number with 0 for each unspecified digit
 * @param masked which digits are unspecified, a bit each, the last digit being bit 0
 * @param width how many digits it has
 */
record EdtfDigits(int given, int masked, int width) {
  /** Two digits that may be anything: stands for a month or day that is left out. */
  static final EdtfDigits ANY = new EdtfDigits(0, 0b11, 2);

  static EdtfDigits read(EdtfCursor cursor, int width, String what) {
    int start = cursor.place();
    int given = 0;
    int masked = 0;
    for (int i = 0; i < width; i++) {
      char c = cursor.next();
      if (c != 'X' && (c < '0' || c > '9')) {
        throw cursor.expected(start, what);
      }
      given = given * 10 + (c == 'X' ? 0 : c - '0');
      masked = masked << 1 | (c == 'X' ? 1 : 0);
    }
    return new EdtfDigits(given, masked, width);
  }

  boolean isWhole() {
    return masked == 0;
  }

  /** Returns whether no digit at all is given. */
  boolean isBlank() {
    return masked == (1 << width) - 1;
  }

  /** Returns how many digits there are from the first unspecified one to the last. */
  int unknownDigits() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(masked);
  }

  /** Returns how many numbers fit. */
  int count() {
    int count = 1;
    for (int i = Integer.bitCount(masked); i > 0; i--) {
      count *= 10;
    }
    return count;
  }

  /** Returns one of the numbers that fit, which are in ascending order. */
  int number(int index) {
    int number = given;
    int left = index;
    for (int bit = 0, weight = 1; bit < width; bit++, weight *= 10) {
      if ((masked >> bit & 1) != 0) {
        number += left % 10 * weight;
        left /= 10;
      }
    }
    return number;
  }

  boolean fits(int number) {
    int left = number;
    int wanted = given;
    for (int bit = 0; bit < width; bit++, left /= 10, wanted /= 10) {
      if ((masked >> bit & 1) == 0 && left % 10 != wanted % 10) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number at which to begin a search that would otherwise begin at another. */
  int from(int first) {
    return isWhole() ? Math.max(first, given) : first;
  }

  /** Returns the number at which to end a search that would otherwise end at another. */
  int to(int last) {
    return isWhole() ? Math.min(last, given) : last;
  }

  /** Returns whether any number of a range fits. */
  boolean fitsAny(int first, int last) {
    for (int number = from(first); number <= to(last); number++) {
      if (fits(number)) {
        return true;
      }
    }
    return false;
  }
}
