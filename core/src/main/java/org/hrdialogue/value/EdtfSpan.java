package org.hrdialogue.value;

/**
 * What an expression, or a part of it, says: bounds as epoch days, precision and traits.
 *
 * @param earliest the first day that it may mean, or {@link #NO_DAY}
 * @param latest the last day that it may mean, or {@link #NO_DAY}
 * @param traits bits, those below
 */
record EdtfSpan(long earliest, long latest, Precision precision, int traits) {
  /** Stands for an absent bound; greater than any day, so that absent bounds are ordered last. */
  static final long NO_DAY = Long.MAX_VALUE;

  /** The earliest day comes from a qualified or seasonal date: no order follows from it. */
  static final int SOFT_EARLIEST = 1;

  /** The latest day comes from a qualified or seasonal date: no order follows from it. */
  static final int SOFT_LATEST = 2;

  static final int SOFT = SOFT_EARLIEST | SOFT_LATEST;
  static final int UNCERTAIN = 4;
  static final int APPROXIMATE = 8;
  static final int INTERVAL = 16;
  static final int SET = 32;

  private static final int QUALIFIED = UNCERTAIN | APPROXIMATE;

  /** The end of an interval that is open or unknown. Being the finest, it changes no precision. */
  static final EdtfSpan NOTHING = new EdtfSpan(NO_DAY, NO_DAY, Precision.DAY, 0);

  /** Returns whether both spans have days and all of this one's come before the other's. */
  boolean endsBefore(EdtfSpan other) {
    return latest != NO_DAY && other.earliest != NO_DAY && latest < other.earliest;
  }

  /** Returns the interval from this span to another, which may each be {@link #NOTHING}. */
  EdtfSpan to(EdtfSpan end) {
    Precision coarser = precision.coarser(end.precision);
    return new EdtfSpan(
        earliest,
        end.latest,
        equals(NOTHING) && end.equals(NOTHING) ? Precision.UNBOUNDED : coarser,
        INTERVAL
            | (traits & SOFT_EARLIEST)
            | (end.traits & SOFT_LATEST)
            | ((traits | end.traits) & QUALIFIED));
  }

  /** Returns the span from the least day of both to the greatest; a missing bound stays missing. */
  EdtfSpan and(EdtfSpan other) {
    boolean unboundedBelow = earliest == NO_DAY || other.earliest == NO_DAY;
    int least = traitsAt(SOFT_EARLIEST, Long.compare(earliest, other.earliest), other);
    int greatest = traitsAt(SOFT_LATEST, Long.compare(other.latest, latest), other);
    return new EdtfSpan(
        unboundedBelow ? NO_DAY : Math.min(earliest, other.earliest),
        // The absent bound is the greatest of all, so it wins here by itself.
        Math.max(latest, other.latest),
        precision.coarser(other.precision),
        least | greatest | ((traits | other.traits) & QUALIFIED));
  }

  /** Returns the same with other traits added and, where asked for, without a bound. */
  EdtfSpan asSet(boolean openBelow, boolean openAbove) {
    return new EdtfSpan(
        openBelow ? NO_DAY : earliest, openAbove ? NO_DAY : latest, precision, traits | SET);
  }

  /** Whichever span gives the bound decides whether it is soft; if both give it, either does. */
  private int traitsAt(int soft, int order, EdtfSpan other) {
    int deciding = order < 0 ? traits : order > 0 ? other.traits : traits | other.traits;
    return deciding & soft;
  }
}
