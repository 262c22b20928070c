package org.hrdialogue.value;

import java.util.List;

/**
 * A country, by the two letters of ISO 3166-1 alpha-2, such as {@code TJ}.
 *
 * <p>Every code that is or ever was in the standard is one, because records speak of the past: also
 * those that ISO 3166-3 lists as withdrawn, such as {@code SU}, {@code YU} and {@code ZR}. {@code XK}
 * is one too: ISO 3166-1 leaves it to users, and the European Union and others write Kosovo so. Two
 * letters that were given to another country later ({@code GE}, {@code BY}, {@code SK} …) mean the
 * country that has them now.
 *
 * <p>There is one instance of each code. Two codes are equal if their letters are.
 */
public final class CountryCode {
  private final String code;
  private final boolean withdrawn;

  CountryCode(String code, boolean withdrawn) {
    this.code = code;
    this.withdrawn = withdrawn;
  }

  /**
   * Returns the country of a code.
   *
   * @param text two upper-case letters
   * @throws InvalidValueException {@code country-code-unknown} if they never stood for a country, or
   *     are not two upper-case letters
   */
  public static CountryCode parse(String text) {
    CountryCode known = CountryTable.find(text);
    if (known != null) {
      return known;
    }
    throw InvalidValueException.near(
        "country-code-unknown",
        text,
        "is not a country code: two upper-case letters of ISO 3166-1",
        CountryTable.meant(text));
  }

  /** Returns every country code in alphabetical order. */
  public static List<CountryCode> all() {
    return CountryTable.all();
  }

  /**
   * Returns whether ISO 3166 has taken the code out of use. {@code XK}, which was never in it, is
   * not withdrawn.
   */
  public boolean isWithdrawn() {
    return withdrawn;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountryCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the two letters. */
  @Override
  public String toString() {
    return code;
  }
}
