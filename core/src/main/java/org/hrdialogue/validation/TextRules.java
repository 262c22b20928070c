package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.LocalizedText;

/** Rules on the wording of texts and codes, wherever they stand. */
final class TextRules {
  static final Rule TEXT_MARKUP_RESIDUE = Rule.onValues(
          "text-markup-residue",
          WARNING,
          type -> type instanceof ValueType.Localized
              || (type instanceof ValueType.Text<?> text && text.form() == ValueType.Form.PLAIN),
          (at, type, value, found) -> {
            if (value instanceof String text) {
              report(at.pointer(), text, found);
            } else {
              ((LocalizedText) value)
                  .asMap()
                  .forEach((language, text) -> report(at + "/" + language, text, found));
            }
          })
      .holds(
          "A text has no HTML entities or tags, no Markdown escapes or links, and no control characters, but for the printed words of a citation.")
      .why(
          "They are left over from the page that the text was taken from, and are no part of what it says.")
      .example("`\"&#40;Unknown&#41;\"`");

  static final Rule MULTI_VALUE_PACKED = Rule.onUnknownCodes(
          "multi-value-packed", WARNING, (at, vocabulary, code, found) -> {
            int colon = code.indexOf(':');
            if (colon >= 0 && packs(code, colon)) {
              found.at(at.pointer()).of(code).says("packs several codes into one");
            }
          })
      .holds("A code of another list is one code.")
      .why("Each code is looked up and counted by itself; a list has a place for each of several.")
      .example("`\"themes\":[\"upr:Justice,Detention\"]`");

  static final List<Rule> ALL = List.of(TEXT_MARKUP_RESIDUE, MULTI_VALUE_PACKED);

  private static final char[] SEPARATORS = {'|', '\n', ';', ','};

  private TextRules() {}

  private static void report(String pointer, String text, Findings found) {
    String residue = Residue.in(text);
    // Printed words are kept as they are printed.
    if (residue != null && !pointer.endsWith("/printed")) {
      boolean control = Residue.isControl(residue.charAt(0));
      found
          .at(pointer)
          .of(residue)
          .says(control ? "is a control character" : "is left over from mark-up");
    }
  }

  /** Returns whether a code of another list has a character that would join several of them. */
  static boolean mayPack(String code) {
    return StringUtils.containsAny(code, SEPARATORS);
  }

  /**
   * Returns whether a code of another list is several of them. Names in such lists have commas
   * themselves, but then white space follows.
   */
  private static boolean packs(String code, int colon) {
    for (int i = colon + 1; i < code.length() - 1; i++) {
      char c = code.charAt(i);
      if (c == '|' || c == '\n' || (c == ';' && Residue.in(code.substring(0, i + 1)) == null)) {
        return true;
      }
      if (c == ',') {
        boolean joined = !isSpace(code.charAt(i - 1)) && !isSpace(code.charAt(i + 1));
        if (joined || startsAgain(code, colon, i + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether the name of the list is repeated after a comma. */
  private static boolean startsAgain(String code, int colon, int from) {
    int start = from;
    while (start < code.length() && isSpace(code.charAt(start))) {
      start++;
    }
    return code.regionMatches(start, code, 0, colon + 1);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
