package org.hrdialogue.value;

import static org.hrdialogue.value.EdtfSpan.NO_DAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The forms that nearly all records use: a year, a month or a day, and an interval of two of these or
 * with an open end.
 *
 * <p>They are decided here without anything but the result being allocated. Whatever is not one of
 * them, valid or not, is left to {@link EdtfParser}.
 */
final class EdtfPlainForms {
  private static final int YEAR = "2013".length();
  private static final int MONTH = "2013-09".length();
  private static final int DAY = "2013-09-17".length();

  private static final int NONE = -1;

  private EdtfPlainForms() {}

  static @Nullable Edtf parse(CharSequence text) {
    int length = text.length();
    for (int end = YEAR; end <= DAY && end <= length; end += MONTH - YEAR) {
      if (end == length) {
        return date(text);
      }
      if (text.charAt(end) == '/') {
        return interval(text, end);
      }
    }
    return null;
  }

  private static @Nullable Edtf date(CharSequence text) {
    int date = date(text, 0, text.length());
    return date == NONE
        ? null
        : new Edtf(text.toString(), first(date), last(date), precision(date), 0);
  }

  private static @Nullable Edtf interval(CharSequence text, int slash) {
    int start = date(text, 0, slash);
    if (start == NONE) {
      return null;
    }
    long first = first(start);
    int rest = text.length() - slash - 1;
    if (rest == 2 && text.charAt(slash + 1) == '.' && text.charAt(slash + 2) == '.') {
      return new Edtf(text.toString(), first, NO_DAY, precision(start), EdtfSpan.INTERVAL);
    }
    int end = date(text, slash + 1, rest);
    if (end == NONE) {
      return null;
    }
    long last = last(end);
    Precision precision = precision(start).coarser(precision(end));
    return last < first
        ? null
        : new Edtf(text.toString(), first, last, precision, EdtfSpan.INTERVAL);
  }

  /** Returns the date at an index as one number, its fields beside each other and 0 if not given. */
  private static int date(CharSequence text, int at, int length) {
    int year = length == YEAR || length == MONTH || length == DAY ? number(text, at, 4) : NONE;
    if (year < 0) {
      return NONE;
    }
    int month = length > YEAR ? number(text, at + YEAR + 1, 2) : 0;
    int day = length > MONTH ? number(text, at + MONTH + 1, 2) : 0;
    boolean valid = (length == YEAR || (text.charAt(at + YEAR) == '-' && month >= 1 && month <= 12))
        && (length < DAY
            || (text.charAt(at + MONTH) == '-' && day >= 1 && day <= lengthOf(year, month)));
    return valid ? year << 9 | month << 5 | day : NONE;
  }

  private static long first(int date) {
    return LocalDate.of(year(date), Math.max(1, month(date)), Math.max(1, day(date)))
        .toEpochDay();
  }

  private static long last(int date) {
    if (day(date) > 0) {
      return first(date);
    }
    int length =
        month(date) > 0 ? lengthOf(year(date), month(date)) : Year.isLeap(year(date)) ? 366 : 365;
    return first(date) + length - 1;
  }

  private static Precision precision(int date) {
    return day(date) > 0 ? Precision.DAY : month(date) > 0 ? Precision.MONTH : Precision.YEAR;
  }

  private static int year(int date) {
    return date >> 9;
  }

  private static int month(int date) {
    return date >> 5 & 15;
  }

  private static int day(int date) {
    return date & 31;
  }

  private static int lengthOf(int year, int month) {
    return Month.of(month).length(Year.isLeap(year));
  }

  /** Returns the number of a few digits, or -1. */
  private static int number(CharSequence text, int at, int digits) {
    int number = 0;
    for (int i = at; i < at + digits; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
