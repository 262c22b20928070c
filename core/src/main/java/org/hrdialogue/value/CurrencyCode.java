package org.hrdialogue.value;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A currency, by the three letters of ISO 4217, such as {@code EUR}.
 *
 * <p>Every code that is or ever was in list one (currencies and funds in use) or list three (historic
 * denominations) of the standard is one, because records speak of the past: {@code XEU} for the ECU,
 * {@code TJR} for the Tajik ruble. So are its codes for what is no country's money: metals, units of
 * account, {@code XTS} for tests and {@code XXX} where no currency is named.
 *
 * <p>There is one instance of each code. Two codes are equal if their letters are.
 */
public final class CurrencyCode {
  private final String code;
  private final @Nullable YearMonth introduced;
  private final @Nullable YearMonth withdrawn;
  private final boolean current;

  CurrencyCode(
      String code, @Nullable YearMonth introduced, @Nullable YearMonth withdrawn, boolean current) {
    this.code = code;
    this.introduced = introduced;
    this.withdrawn = withdrawn;
    this.current = current;
  }

  /**
   * Returns the currency of a code.
   *
   * @param text three upper-case letters
   * @throws InvalidValueException {@code money-currency-unknown} if ISO 4217 never had the code
   */
  public static CurrencyCode parse(String text) {
    CurrencyCode known = CurrencyTable.find(text);
    if (known != null) {
      return known;
    }
    throw InvalidValueException.near(
        "money-currency-unknown",
        text,
        "is not a currency code: three upper-case letters of ISO 4217",
        CurrencyTable.meant(text));
  }

  /** Returns every currency code in alphabetical order. */
  public static List<CurrencyCode> all() {
    return CurrencyTable.all();
  }

  /**
   * Returns the month in which the currency came into use; empty if the library does not know it.
   *
   * <p>ISO 4217 does not print these months. The library knows about fifty of them, where a country's
   * act leaves no doubt, such as 1999-01 for {@code EUR} (as money of account; coins and notes came
   * in 2002) and 2000-10 for {@code TJS}. Empty never means that the currency always existed.
   */
  public Optional<YearMonth> introduced() {
    return Optional.ofNullable(introduced);
  }

  /**
   * Returns the month in which the currency was withdrawn; empty if it is in use, or if the month is
   * not known.
   *
   * <p>It is the month of list three of ISO 4217: of several, that of the country that gave the
   * currency up last. The list speaks of the code; notes may have lost their value a few weeks
   * earlier or later.
   */
  public Optional<YearMonth> withdrawn() {
    return Optional.ofNullable(withdrawn);
  }

  /** Returns whether the currency is in use: in list one of ISO 4217 as of 2026. */
  public boolean isCurrent() {
    return current;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CurrencyCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the three letters. */
  @Override
  public String toString() {
    return code;
  }
}
