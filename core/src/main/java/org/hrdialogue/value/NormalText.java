package org.hrdialogue.value;

import java.text.Normalizer;

/** The form in which texts in a language are kept: NFC, without white space at the edges. */
final class NormalText {
  private NormalText() {}

  /**
   * Returns the text in that form.
   *
   * @throws InvalidValueException as {@link PlainText#require} does
   */
  static String of(String text) {
    String trimmed = PlainText.require(text).strip();
    for (int i = 0; i < trimmed.length(); i++) {
      if (!isInert(trimmed.charAt(i))) {
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
      }
    }
    return trimmed;
  }

  /**
   * Returns whether a character is its own normal form and stays it beside any other such character:
   * all before the combining marks, the letters of Cyrillic, and the usual dashes and quotation
   * marks. For most texts that spares the normaliser, which is several times slower.
   */
  static boolean isInert(char c) {
    return c < '\u0300'
        || (c >= '\u0400' && c <= '\u0482')
        || (c >= '\u048A' && c <= '\u052F')
        || (c >= '\u2010' && c <= '\u2027');
  }
}
