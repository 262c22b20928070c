package org.hrdialogue.value;

/**
 * One date of an expression, of one to three components; each may have unspecified digits and be
 * qualified on either side.
 *
 * @param plain whether it is a year, month or day with neither unspecified digits nor qualifiers
 */
record EdtfDate(EdtfSpan span, boolean plain) {
  private static final String A_YEAR = "a year of four digits";
  private static final String A_MONTH = "a month from 01 to 12";
  private static final String A_DAY = "a day from 01 to 31";

  /**
   * Reads a date.
   *
   * @param alone whether it is the whole expression: only then a part of the year may be named
   */
  static EdtfDate read(EdtfCursor cursor, boolean alone) {
    int traits = cursor.takeQualifier();
    int place = cursor.place();
    boolean negative = cursor.take('-');
    EdtfDigits year = EdtfDigits.read(cursor, 4, A_YEAR);
    if (negative && year.isWhole() && year.given() == 0) {
      throw cursor.fault(place, "the year 0 has no sign");
    }
    traits |= cursor.takeQualifier();
    if (!cursor.take('-')) {
      return of(
          new EdtfFit(negative, year, EdtfDigits.ANY, EdtfDigits.ANY), Precision.YEAR, traits);
    }

    traits |= cursor.takeQualifier();
    place = cursor.place();
    EdtfDigits month = EdtfDigits.read(cursor, 2, A_MONTH);
    traits |= cursor.takeQualifier();
    boolean hasDay = cursor.take('-');
    if (!month.fitsAny(1, 12)) {
      if (!alone || hasDay || !EdtfPartOfYear.isNamedBy(month)) {
        throw cursor.expected(place, A_MONTH);
      }
      if (traits != 0 || !year.isWhole()) {
        throw cursor.fault(place, "a part of the year goes with a plain year, unqualified");
      }
      int number = negative ? -year.given() : year.given();
      return new EdtfDate(EdtfPartOfYear.span(number, month.given()), false);
    }
    if (!hasDay) {
      return of(new EdtfFit(negative, year, month, EdtfDigits.ANY), Precision.MONTH, traits);
    }

    traits |= cursor.takeQualifier();
    place = cursor.place();
    EdtfDigits day = EdtfDigits.read(cursor, 2, A_DAY);
    traits |= cursor.takeQualifier();
    if (!day.fitsAny(1, 31)) {
      throw cursor.expected(place, A_DAY);
    }
    EdtfFit fit = new EdtfFit(negative, year, month, day);
    if (fit.first() == EdtfSpan.NO_DAY) {
      throw cursor.fault(place, "the month has no such day");
    }
    return of(fit, Precision.DAY, traits);
  }

  /** Returns whether both are plain and of one kind: two years, two months or two days. */
  boolean isOfOneKindWith(EdtfDate other) {
    return plain && other.plain && span.precision() == other.span.precision();
  }

  boolean isPlain(Precision kind) {
    return plain && span.precision() == kind;
  }

  private static EdtfDate of(EdtfFit fit, Precision written, int traits) {
    Precision known = fit.precision();
    EdtfSpan span = fit.year().isBlank()
        ? new EdtfSpan(EdtfSpan.NO_DAY, EdtfSpan.NO_DAY, known, traits)
        : new EdtfSpan(fit.first(), fit.last(), known, traits);
    return new EdtfDate(span, traits == 0 && known == written);
  }
}
