package org.hrdialogue.validation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text: what stands between its spaces and signs. */
final class Words {
  private Words() {}

  /**
   * One word.
   *
   * @param written as the text has it
   * @param folded the same for all ways of writing it
   */
  record Word(String written, String folded) {}

  /** Returns the words of a text in order. */
  static List<Word> of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= normal.length(); i++) {
      boolean letter = i < normal.length() && isInWord(normal.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String written = normal.substring(start, i);
        words.add(new Word(written, written.toLowerCase(Locale.ROOT)));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
