package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * What assistance is for: a sector of the OECD DAC ({@code dac3:160} with three digits, {@code
 * dac5:15135} with five), or a code of the editor's own. An open list: a code that it does not know
 * is kept as written.
 */
public record Sector(String code) {
  /** The list of the codes that the library knows. */
  public static final Vocabulary<Sector> VOCABULARY =
      Vocabulary.open("sector", List.of(), Sector::code, Sector::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public Sector {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static Sector parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the DAC sector with a code of three or five digits. */
  public static Sector dac(int code) {
    return parse((code < 1000 ? "dac3:" : "dac5:") + code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
