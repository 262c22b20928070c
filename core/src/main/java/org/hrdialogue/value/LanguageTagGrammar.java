package org.hrdialogue.value;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Reads the subtags of one language tag from left to right, by the grammar of RFC 5646, 2.1. */
final class LanguageTagGrammar {
  /** The registered tags that the grammar does not produce. */
  private static final Set<String> IRREGULAR = Set.of(
      "en-gb-oed",
      "i-ami",
      "i-bnn",
      "i-default",
      "i-enochian",
      "i-hak",
      "i-klingon",
      "i-lux",
      "i-mingo",
      "i-navajo",
      "i-pwn",
      "i-tao",
      "i-tay",
      "i-tsu",
      "sgn-be-fr",
      "sgn-be-nl",
      "sgn-ch-de");

  private static final int LONGEST_SUBTAG = 8;
  private static final int MOST_EXTENDED_LANGUAGES = 3;

  private final String[] subtags;
  private int next;

  private LanguageTagGrammar(String lowerCase) {
    this.subtags = StringUtils.splitPreserveAllTokens(lowerCase, '-');
  }

  /** Returns why the text is not a language tag, or null if it is one. */
  static @Nullable String fault(String text) {
    int misfit = misfit(text);
    if (misfit > 0) {
      return "a letter, a digit or a hyphen was expected at character " + misfit;
    }
    String lowerCase = text.toLowerCase(Locale.ROOT);
    return IRREGULAR.contains(lowerCase) ? null : new LanguageTagGrammar(lowerCase).fault();
  }

  /** Returns the well-formed tag with its subtags in the case that RFC 5646, 2.1.1 asks for. */
  static String canonical(String text) {
    StringBuilder canonical = new StringBuilder(text.toLowerCase(Locale.ROOT));
    int start = 0;
    while (start < text.length()) {
      int hyphen = text.indexOf('-', start);
      int length = (hyphen < 0 ? text.length() : hyphen) - start;
      if (length == 1) {
        break; // what follows a singleton is in lower case
      }
      if (start > 0 && (length == 2 || length == 4)) {
        int capitals = length == 2 ? 2 : 1;
        for (int i = start; i < start + capitals; i++) {
          canonical.setCharAt(i, Character.toUpperCase(canonical.charAt(i)));
        }
      }
      start += length + 1;
    }
    return canonical.toString();
  }

  private @Nullable String fault() {
    if (!has(2, 3) || !StringUtils.isAlpha(subtags[0])) {
      return isPrivateUse() ? restOfPrivateUse() : "a language of two or three letters comes first";
    }
    next++;
    for (int i = 0; i < MOST_EXTENDED_LANGUAGES && has(3, 3) && isAlpha(); i++) {
      next++;
    }
    if (has(4, 4) && isAlpha()) {
      next++;
    }
    if ((has(2, 2) && isAlpha()) || (has(3, 3) && StringUtils.isNumeric(subtags[next]))) {
      next++;
    }
    Set<String> seen = new HashSet<>();
    while (has(5, LONGEST_SUBTAG) || (has(4, 4) && !Character.isLetter(subtags[next].charAt(0)))) {
      if (!seen.add(subtags[next++])) {
        return "part " + next + " repeats a variant";
      }
    }
    while (has(1, 1) && !isPrivateUse()) {
      if (!seen.add(subtags[next++])) {
        return "part " + next + " repeats an extension";
      }
      if (!has(2, LONGEST_SUBTAG)) {
        return misplaced();
      }
      while (has(2, LONGEST_SUBTAG)) {
        next++;
      }
    }
    if (next == subtags.length) {
      return null;
    }
    return isPrivateUse() ? restOfPrivateUse() : misplaced();
  }

  private @Nullable String restOfPrivateUse() {
    next++;
    if (!has(1, LONGEST_SUBTAG)) {
      return misplaced();
    }
    while (has(1, LONGEST_SUBTAG)) {
      next++;
    }
    return next == subtags.length ? null : misplaced();
  }

  private String misplaced() {
    return "part " + (next + 1) + (next == subtags.length ? " is missing" : " does not fit");
  }

  private boolean has(int shortest, int longest) {
    if (next == subtags.length) {
      return false;
    }
    int length = subtags[next].length();
    return length >= shortest && length <= longest;
  }

  private boolean isAlpha() {
    return StringUtils.isAlpha(subtags[next]);
  }

  private boolean isPrivateUse() {
    return next < subtags.length && subtags[next].equals("x");
  }

  /** Returns the position of the first character that no tag contains, from 1; 0 if there is none. */
  private static int misfit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '-') {
        return i + 1;
      }
    }
    return 0;
  }
}
