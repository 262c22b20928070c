package org.hrdialogue.value;

import java.time.LocalDate;

/**
 * A year of more than four digits ({@code Y17000}, {@code Y-17E7}), and any year of which only the
 * first digits are significant ({@code 1950S2}).
 */
final class EdtfYear {
  /** The longest year that {@link LocalDate} knows has nine digits. */
  private static final int MOST_DIGITS = 9;

  /** More digits than any text has; stands for greater numbers, and sums of it do not overflow. */
  private static final int MANY = 1_000_000;

  private EdtfYear() {}

  /** Reads what follows the letter Y. */
  static EdtfSpan readLong(EdtfCursor cursor) {
    boolean negative = cursor.take('-');
    int place = cursor.place();
    String written = cursor.takeDigits();
    String digits = withoutLeadingZeros(written);
    int zeros = 0;
    if (cursor.take('E')) {
      zeros = readPositive(cursor, "an exponent of at least 1");
    } else if (digits.length() < written.length()) {
      throw cursor.expected(place, "a year that does not begin with 0");
    }
    if (digits.isEmpty() || digits.length() + zeros <= 4) {
      throw cursor.expected(place, "a year of more than four digits");
    }
    return significant(cursor, negative, digits, zeros);
  }

  /** Reads what follows a year of four digits: how many of them are significant. */
  static EdtfSpan readSignificant(EdtfCursor cursor, boolean negative, String year) {
    String digits = withoutLeadingZeros(year);
    return significant(cursor, negative, digits.isEmpty() ? "0" : digits, 0);
  }

  private static EdtfSpan significant(
      EdtfCursor cursor, boolean negative, String digits, int zeros) {
    int length = digits.length() + zeros;
    int unknown = 0;
    if (cursor.take('S')) {
      if (cursor.peek() == '0') {
        throw cursor.expected(cursor.place(), "a number of significant digits");
      }
      unknown = Math.max(0, length - readPositive(cursor, "a number of significant digits"));
    }
    Precision precision = Precision.ofYear(unknown);
    if (length > MOST_DIGITS) {
      return new EdtfSpan(EdtfSpan.NO_DAY, EdtfSpan.NO_DAY, precision, 0);
    }
    int tail = powerOfTen(unknown);
    int least = Integer.parseInt(digits) * powerOfTen(zeros) / tail * tail;
    int greatest = least + tail - 1;
    return new EdtfSpan(
        LocalDate.of(negative ? -greatest : least, 1, 1).toEpochDay(),
        LocalDate.of(negative ? -least : greatest, 12, 31).toEpochDay(),
        precision,
        0);
  }

  /** Reads a number greater than 0, however long; a very great one comes out as {@link #MANY}. */
  private static int readPositive(EdtfCursor cursor, String what) {
    int place = cursor.place();
    String digits = withoutLeadingZeros(cursor.takeDigits());
    if (digits.isEmpty()) {
      throw cursor.expected(place, what);
    }
    return digits.length() > 6 ? MANY : Integer.parseInt(digits);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int powerOfTen(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
