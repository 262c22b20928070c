package org.hrdialogue.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The forms that nearly all records use: a year, a month, a day, and a day to a day.
 *
 * <p>They are decided here without anything but the result being allocated. Whatever is not one of
 * them, valid or not, is left to {@link EdtfParser}.
 */
final class EdtfPlainForms {
  private EdtfPlainForms() {}

  static @Nullable Edtf parse(CharSequence text) {
    return switch (text.length()) {
      case 4 -> year(text);
      case 7 -> month(text);
      case 10 -> day(text);
      case 21 -> text.charAt(10) == '/' ? days(text) : null;
      default -> null;
    };
  }

  private static @Nullable Edtf year(CharSequence text) {
    int year = number(text, 0, 4);
    if (year < 0) {
      return null;
    }
    long first = LocalDate.of(year, 1, 1).toEpochDay();
    return new Edtf(
        text.toString(), first, first + (Year.isLeap(year) ? 365 : 364), Precision.YEAR, 0);
  }

  private static @Nullable Edtf month(CharSequence text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    if (year < 0 || text.charAt(4) != '-' || month < 1 || month > 12) {
      return null;
    }
    long first = LocalDate.of(year, month, 1).toEpochDay();
    long last = first + lengthOf(year, month) - 1;
    return new Edtf(text.toString(), first, last, Precision.MONTH, 0);
  }

  private static @Nullable Edtf day(CharSequence text) {
    long day = dayAt(text, 0);
    return day == EdtfSpan.NO_DAY ? null : new Edtf(text.toString(), day, day, Precision.DAY, 0);
  }

  private static @Nullable Edtf days(CharSequence text) {
    long first = dayAt(text, 0);
    long last = dayAt(text, 11);
    return first == EdtfSpan.NO_DAY || last == EdtfSpan.NO_DAY || last < first
        ? null
        : new Edtf(text.toString(), first, last, Precision.DAY, EdtfSpan.INTERVAL);
  }

  private static long dayAt(CharSequence text, int at) {
    int year = number(text, at, 4);
    int month = number(text, at + 5, 2);
    int day = number(text, at + 8, 2);
    if (year < 0 || text.charAt(at + 4) != '-' || text.charAt(at + 7) != '-') {
      return EdtfSpan.NO_DAY;
    }
    if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) {
      return EdtfSpan.NO_DAY;
    }
    return LocalDate.of(year, month, day).toEpochDay();
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
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
