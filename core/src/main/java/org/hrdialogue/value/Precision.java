package org.hrdialogue.value;

/**
 * How precisely a date is known: the smallest stretch of the calendar that surely holds it, finest
 * first.
 *
 * <p>Digits count from the left up to the first unspecified one, so that {@code 1985-XX-XX} is
 * known to the year and {@code 201X} to the decade. Qualifiers change nothing: {@code 2013-09-17~}
 * speaks of a day. Of several dates in one expression the coarsest decides.
 */
public enum Precision {
  /** A day, also with a time. */
  DAY,
  /** A month. */
  MONTH,
  /** Three months: {@code 2013-33} to {@code 2013-36}. */
  QUARTER,
  /** Four months: {@code 2013-37} to {@code 2013-39}. */
  THIRD,
  /** Six months: {@code 2013-40} and {@code 2013-41}. */
  HALF,
  /** A season, which no calendar bounds: {@code 2013-21} to {@code 2013-32}. */
  SEASON,
  /** A year. */
  YEAR,
  /** Ten years with the same leading digits: {@code 201X}. */
  DECADE,
  /** A hundred years with the same leading digits: {@code 20XX}. */
  CENTURY,
  /** A thousand years with the same leading digit: {@code 2XXX}. */
  MILLENNIUM,
  /** More than a thousand years, or no year at all: {@code XXXX-10-17}, {@code ../..}. */
  UNBOUNDED;

  /** Returns the precision of a year whose last digits are not known. */
  static Precision ofYear(int unknownDigits) {
    return switch (unknownDigits) {
      case 0 -> YEAR;
      case 1 -> DECADE;
      case 2 -> CENTURY;
      case 3 -> MILLENNIUM;
      default -> UNBOUNDED;
    };
  }

  boolean isPartOfYear() {
    return compareTo(MONTH) > 0 && compareTo(YEAR) < 0;
  }

  Precision coarser(Precision other) {
    return compareTo(other) < 0 ? other : this;
  }
}
