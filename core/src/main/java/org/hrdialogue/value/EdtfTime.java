package org.hrdialogue.value;

/** The time of day and the shift from UTC that may follow a day. They are checked, and no more. */
final class EdtfTime {
  private static final String A_SHIFT = "a shift from UTC between -12:00 and +14:00";

  private EdtfTime() {}

  /** Reads what follows the letter T. */
  static void read(EdtfCursor cursor) {
    int place = cursor.place();
    int hour = twoDigits(cursor);
    int minute = cursor.take(':') ? twoDigits(cursor) : -1;
    int second = cursor.take(':') ? twoDigits(cursor) : -1;
    boolean withinDay = hour >= 0 && hour <= 23 && isSixtieth(minute) && isSixtieth(second);
    boolean endOfDay = hour == 24 && minute == 0 && second == 0;
    if (!withinDay && !endOfDay) {
      throw cursor.expected(place, "a time hh:mm:ss");
    }
    if (!cursor.take('Z') && (cursor.peek() == '+' || cursor.peek() == '-')) {
      readShift(cursor);
    }
  }

  private static void readShift(EdtfCursor cursor) {
    int place = cursor.place();
    boolean behind = cursor.next() == '-';
    int hours = twoDigits(cursor);
    int minutes = cursor.take(':') ? twoDigits(cursor) : 0;
    int shift = hours * 60 + minutes;
    // Nothing is behind UTC by nothing: ISO 8601-1 has no -00.
    boolean known = behind ? shift > 0 && shift <= 12 * 60 : shift <= 14 * 60;
    if (hours < 0 || !isSixtieth(minutes) || !known) {
      throw cursor.expected(place, A_SHIFT);
    }
  }

  private static boolean isSixtieth(int number) {
    return number >= 0 && number <= 59;
  }

  /** Reads a number of two digits, or gives -1. */
  private static int twoDigits(EdtfCursor cursor) {
    int tens = cursor.next() - '0';
    int ones = cursor.next() - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }
}
