package org.hrdialogue.value;

/**
 * Reads an expression of any form, from left to right and each character once.
 *
 * <p>The grammar is that of the Library of Congress, levels 0 to 2. What it says of dates and their
 * components holds for years, months and days only: a part of the year, a year with a letter or
 * significant digits, and a date with a time are expressions of their own, never qualified and
 * never inside an interval or a set.
 */
final class EdtfParser {
  private static final int LONGEST = 200;

  private EdtfParser() {}

  static Edtf parse(String text) {
    EdtfCursor cursor = new EdtfCursor(text);
    if (text.length() > LONGEST) {
      throw cursor.expected(LONGEST, "the end of the date");
    }
    EdtfSpan span = read(cursor);
    cursor.requireEnd();
    return new Edtf(text, span.earliest(), span.latest(), span.precision(), span.traits());
  }

  private static EdtfSpan read(EdtfCursor cursor) {
    if (cursor.take('[')) {
      return EdtfSet.read(cursor, ']');
    }
    if (cursor.take('{')) {
      return EdtfSet.read(cursor, '}');
    }
    if (cursor.take('Y')) {
      return EdtfYear.readLong(cursor);
    }
    if (cursor.peek() == '/' || cursor.peek() == '.') {
      return intervalWithoutStart(cursor);
    }
    EdtfDate date = EdtfDate.read(cursor, true);
    if (cursor.peek() == '/' && !date.span().precision().isPartOfYear()) {
      return intervalFrom(cursor, date.span());
    }
    if (date.isPlain(Precision.YEAR) && cursor.peek() == 'S') {
      boolean negative = cursor.text().charAt(0) == '-';
      return EdtfYear.readSignificant(
          cursor, negative, cursor.text().substring(negative ? 1 : 0, negative ? 5 : 4));
    }
    if (date.isPlain(Precision.DAY) && cursor.take('T')) {
      EdtfTime.read(cursor);
    }
    return date.span();
  }

  private static EdtfSpan intervalWithoutStart(EdtfCursor cursor) {
    boolean open = cursor.takeDots();
    if (cursor.peek() != '/') {
      throw cursor.expected(cursor.place(), open ? "'/'" : "'..'");
    }
    if (!open && cursor.text().length() == 1) {
      throw cursor.expected(1, "a date or '..'");
    }
    return intervalFrom(cursor, EdtfSpan.NOTHING);
  }

  private static EdtfSpan intervalFrom(EdtfCursor cursor, EdtfSpan start) {
    cursor.take('/');
    int place = cursor.place();
    if (place == cursor.text().length() || cursor.takeDots()) {
      return start.to(EdtfSpan.NOTHING);
    }
    EdtfSpan end = EdtfDate.read(cursor, false).span();
    if (end.endsBefore(start)) {
      throw cursor.reversed(place);
    }
    return start.to(end);
  }
}
