package org.hrdialogue.validation;

/** The form of e-mail addresses that are in use: RFC 5322 without quotation, RFC 6531 for letters. */
final class MailAddress {
  private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~.";

  private static final int LONGEST_LOCAL_PART = 64;

  private MailAddress() {}

  /** Returns whether a text is an e-mail address. */
  static boolean isOne(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at <= LONGEST_LOCAL_PART
        && isLocalPart(text, at)
        && text.indexOf('.', at) > 0
        && !text.endsWith(".")
        && DomainName.isOne(text.substring(at + 1));
  }

  private static boolean isLocalPart(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c < 0x80
          ? Ascii.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0
          : !Character.isSpaceChar(c) && !Character.isISOControl(c);
      boolean strayDot = c == '.' && (i == 0 || i == end - 1 || text.charAt(i - 1) == '.');
      if (!letter || strayDot) {
        return false;
      }
    }
    return true;
  }
}
