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
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!isInert(text.charAt(i))) {
        return Normalizer.normalize(PlainText.require(text).strip(), Normalizer.Form.NFC);
      }
    }
    return hasBareEdges(text) ? text : PlainText.requireNotBlank(text).strip();
  }

  /** Returns whether an inert text has no white space at its edges. */
  private static boolean hasBareEdges(String text) {
    int last = text.length() - 1;
    return last >= 0 && text.charAt(0) > ' ' && text.charAt(last) > ' ';
  }

  /**
   * Returns whether a character can be written, is its own normal form and stays it beside any other
   * such character: all before the combining marks but U+0000, the letters of Cyrillic, and the usual
   * dashes and quotation marks. For most texts that spares the normaliser, which is several times
   * slower.
   */
  static boolean isInert(char c) {
    return (c > 0 && c < '\u0300')
        || (c >= '\u0400' && c <= '\u0482')
        || (c >= '\u048A' && c <= '\u052F')
        || (c >= '\u2010' && c <= '\u2027');
  }
}
