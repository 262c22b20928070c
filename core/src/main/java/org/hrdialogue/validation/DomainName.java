package org.hrdialogue.validation;

/** The form of domain names: labels between dots, in any script (RFC 5890). */
final class DomainName {
  private static final int LONGEST_LABEL = 63;

  private DomainName() {}

  /** Returns whether a text is a domain name; one final dot does not matter. */
  static boolean isOne(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        boolean finalDot = i == start && i == text.length() && i > 0;
        if (!finalDot && !isLabel(text, start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private static boolean isLabel(String text, int start, int end) {
    if (start == end || end - start > LONGEST_LABEL) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      // Hosts with an underscore exist, though RFC 1123 has none.
      boolean inner = c == '_' || (c == '-' && i > start && i < end - 1);
      if (!inner && !isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? Ascii.isLetterOrDigit(c)
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
