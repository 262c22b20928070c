package org.hrdialogue.value;

import java.math.BigDecimal;

/**
 * A share of a whole in per cent: 0 to 100, with at most 4 decimals.
 *
 * <p>Trailing zeros mean nothing: 12.5 and 12.50 are equal, and both are written {@code 12.5}.
 */
public final class Percentage implements Comparable<Percentage> {
  private static final int DECIMALS = 4;
  private static final int LONGEST_TEXT = 1_000;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final BigDecimal value;

  private Percentage(BigDecimal value) {
    this.value = value;
  }

  /**
   * Returns the percentage of a number.
   *
   * @param value in per cent, not as a fraction of 1
   * @throws InvalidValueException {@code number-out-of-range} if it is less than 0, more than 100, or
   *     has more than 4 decimals that are not zeros at the end
   */
  public static Percentage of(BigDecimal value) {
    return of(value, value.toString());
  }

  /**
   * Returns the percentage of a whole number.
   *
   * @param value in per cent
   * @throws InvalidValueException {@code number-out-of-range} if it is less than 0 or more than 100
   */
  public static Percentage of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /**
   * Returns the percentage of a plain decimal number such as {@code 12.5}.
   *
   * @param text digits, and a point and more digits if needed; no sign, exponent or per cent sign, no
   *     zeros in front, at most 1,000 characters
   * @throws InvalidValueException {@code number-out-of-range} if it is not one from 0 to 100 with at
   *     most 4 decimals
   */
  public static Percentage parse(String text) {
    if (!isPlainDecimal(text)) {
      throw outOfRange(text);
    }
    return of(new BigDecimal(text), text);
  }

  private static Percentage of(BigDecimal value, String found) {
    if (value.signum() < 0 || value.compareTo(WHOLE) > 0) {
      throw outOfRange(found);
    }
    BigDecimal shortest = value.stripTrailingZeros();
    if (shortest.scale() > DECIMALS) {
      throw outOfRange(found);
    }
    return new Percentage(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
  }

  private static boolean isPlainDecimal(String text) {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    return text.length() <= LONGEST_TEXT
        && isDigits(text, 0, whole)
        && (whole == 1 || text.charAt(0) != '0')
        && (point < 0 || isDigits(text, point + 1, text.length()));
  }

  private static boolean isDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return start < end;
  }

  private static InvalidValueException outOfRange(String found) {
    return new InvalidValueException(
        "number-out-of-range",
        found,
        "is not a percentage: a number from 0 to 100 with at most 4 decimals");
  }

  /** Returns the number, in per cent, without trailing zeros and without exponent. */
  public BigDecimal value() {
    return value;
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Percentage that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the number as a plain decimal. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
