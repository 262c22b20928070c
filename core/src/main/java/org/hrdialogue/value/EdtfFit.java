package org.hrdialogue.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * The first and the last day whose year, month and day have the given digits.
 *
 * <p>The days of a year depend on nothing but whether it is a leap year. So each of the two kinds
 * is searched once, and of the years only as many are tried as it takes to meet one of a kind that
 * has a day. At worst a thousand are, when a mask asks for 29 February in odd years.
 *
 * @param month {@link EdtfDigits#ANY} if it is left out
 * @param day {@link EdtfDigits#ANY} if it is left out
 */
record EdtfFit(boolean negative, EdtfDigits year, EdtfDigits month, EdtfDigits day) {
  private static final int NONE = 0;

  /** Returns the unit down to which every digit is given. */
  Precision precision() {
    if (!year.isWhole()) {
      return Precision.ofYear(year.unknownDigits());
    }
    if (!month.isWhole()) {
      return Precision.YEAR;
    }
    return day.isWhole() ? Precision.DAY : Precision.MONTH;
  }

  /** Returns the epoch day of the first day that fits, or {@link EdtfSpan#NO_DAY}. */
  long first() {
    return nearest(true);
  }

  /** Returns the epoch day of the last day that fits, or {@link EdtfSpan#NO_DAY}. */
  long last() {
    return nearest(false);
  }

  private long nearest(boolean first) {
    int inCommonYear = first ? firstInYear(false) : lastInYear(false);
    int inLeapYear = first ? firstInYear(true) : lastInYear(true);
    // Negative years rise as their digits fall.
    boolean digitsRise = first != negative;
    int count = year.count();
    for (int i = 0; i < count; i++) {
      int digits = year.number(digitsRise ? i : count - 1 - i);
      int monthAndDay = Year.isLeap(digits) ? inLeapYear : inCommonYear;
      // The year 0 has no sign.
      if (monthAndDay != NONE && !(negative && digits == 0)) {
        return LocalDate.of(negative ? -digits : digits, monthAndDay / 100, monthAndDay % 100)
            .toEpochDay();
      }
    }
    return EdtfSpan.NO_DAY;
  }

  private int firstInYear(boolean leap) {
    for (int m = month.from(1); m <= month.to(12); m++) {
      if (month.fits(m)) {
        int last = day.to(Month.of(m).length(leap));
        for (int d = day.from(1); d <= last; d++) {
          if (day.fits(d)) {
            return m * 100 + d;
          }
        }
      }
    }
    return NONE;
  }

  private int lastInYear(boolean leap) {
    for (int m = month.to(12); m >= month.from(1); m--) {
      if (month.fits(m)) {
        int first = day.from(1);
        for (int d = day.to(Month.of(m).length(leap)); d >= first; d--) {
          if (day.fits(d)) {
            return m * 100 + d;
          }
        }
      }
    }
    return NONE;
  }
}
