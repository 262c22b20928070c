package org.hrdialogue.validation;

import java.text.Normalizer;

/** A name without what its spellings differ in: case, accents, punctuation and spacing. */
final class FoldedName {
  private FoldedName() {}

  /** Returns the letters and digits of a name in lower case, its words apart by one space. */
  static String of(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    boolean between = false;
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (between && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
        between = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        between = true;
      }
    }
    return folded.toString();
  }
}
