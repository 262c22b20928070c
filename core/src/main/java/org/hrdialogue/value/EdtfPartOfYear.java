package org.hrdialogue.value;

import java.time.LocalDate;

/** The codes 21 to 41, which name a season or a part of the year in the place of a month. */
final class EdtfPartOfYear {
  private static final int FIRST_SEASON = 21;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_THIRD = 37;
  private static final int FIRST_HALF = 40;
  private static final int LAST_HALF = 41;

  private EdtfPartOfYear() {}

  static boolean isNamedBy(EdtfDigits code) {
    return code.isWhole() && code.given() >= FIRST_SEASON && code.given() <= LAST_HALF;
  }

  static EdtfSpan span(int year, int code) {
    if (code < FIRST_QUARTER) {
      // When a season begins depends on the hemisphere and on whom one asks.
      return months(year, 1, 12, Precision.SEASON, EdtfSpan.SOFT);
    }
    if (code < FIRST_THIRD) {
      return months(year, 1 + 3 * (code - FIRST_QUARTER), 3, Precision.QUARTER, 0);
    }
    if (code < FIRST_HALF) {
      return months(year, 1 + 4 * (code - FIRST_THIRD), 4, Precision.THIRD, 0);
    }
    return months(year, 1 + 6 * (code - FIRST_HALF), 6, Precision.HALF, 0);
  }

  private static EdtfSpan months(int year, int first, int count, Precision precision, int traits) {
    LocalDate start = LocalDate.of(year, first, 1);
    return new EdtfSpan(
        start.toEpochDay(), start.plusMonths(count).minusDays(1).toEpochDay(), precision, traits);
  }
}
