package org.hrdialogue.value;

import java.util.Optional;

/**
 * A province, region or city of a country, by its code of ISO 3166-2, such as {@code TJ-SU}.
 *
 * <p>Only the form is checked: two upper-case letters, a hyphen, and one to three upper-case letters
 * or digits. Which codes a country has changes too often, and in 2013 there was none for Dushanbe.
 * Two codes are equal if their texts are.
 */
public final class SubdivisionCode {
  private static final int HYPHEN = 2;
  private static final int LONGEST = HYPHEN + 1 + 3;

  private final String code;

  private SubdivisionCode(String code) {
    this.code = code;
  }

  /**
   * Returns the subdivision of a code.
   *
   * @throws InvalidValueException {@code subdivision-malformed} if the text does not have the form
   */
  public static SubdivisionCode parse(String text) {
    if (!hasForm(text)) {
      throw new InvalidValueException(
          "subdivision-malformed",
          text,
          "is not a subdivision code of ISO 3166-2: two upper-case letters, a hyphen and one to"
              + " three upper-case letters or digits");
    }
    return new SubdivisionCode(text);
  }

  private static boolean hasForm(String text) {
    if (text.length() <= HYPHEN + 1 || text.length() > LONGEST || text.charAt(HYPHEN) != '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9' && i > HYPHEN;
      if (!letter && !digit && i != HYPHEN) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the country that it is part of; empty if the letters before the hyphen never stood for
   * one.
   */
  public Optional<CountryCode> country() {
    return Optional.ofNullable(CountryTable.find(code.substring(0, HYPHEN)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SubdivisionCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
