package org.hrdialogue.value;

/** A list of dates in brackets: one of them is meant in {@code []}, all of them in {@code {}}. */
final class EdtfSet {
  private EdtfSet() {}

  /** Reads what follows the opening bracket, and the closing one. */
  static EdtfSpan read(EdtfCursor cursor, char close) {
    boolean openBelow = cursor.takeDots();
    boolean openAbove;
    EdtfSpan all = null;
    do {
      EdtfDate member = EdtfDate.read(cursor, false);
      EdtfSpan span = member.span();
      openAbove = cursor.takeDots();
      if (openAbove && cursor.peek() != close) {
        span = range(cursor, member);
        openAbove = cursor.takeDots();
      }
      all = all == null ? span : all.and(span);
    } while (!openAbove && cursor.take(','));
    if (!cursor.take(close)) {
      throw cursor.expected(cursor.place(), "',', '..' or '" + close + "'");
    }
    return all.asSet(openBelow, openAbove);
  }

  /** Reads the last date of a range: all that lie between, which need plain dates of one kind. */
  private static EdtfSpan range(EdtfCursor cursor, EdtfDate first) {
    int place = cursor.place();
    EdtfDate last = EdtfDate.read(cursor, false);
    if (!first.isOfOneKindWith(last)) {
      throw cursor.fault(
          place,
          "a range goes from a year, month or day without signs to another of the same kind");
    }
    if (last.span().endsBefore(first.span())) {
      throw cursor.reversed(place);
    }
    return new EdtfSpan(
        first.span().earliest(), last.span().latest(), first.span().precision(), 0);
  }
}
