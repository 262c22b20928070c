package org.hrdialogue.value;

/**
 * The form of the identifiers that entries carry and by which they point at each other.
 *
 * <p>1 to 200 letters, digits, {@code .}, {@code _}, {@code -} and {@code :} of ASCII, the first of
 * them a letter or a digit. Case matters.
 */
public final class Id {
  private static final int LONGEST = 200;

  private Id() {}

  /**
   * Returns the identifier as it is.
   *
   * @throws InvalidValueException {@code id-malformed} if it is not of this form
   */
  public static String require(String id) {
    int length = id.length();
    if (length == 0 || length > LONGEST) {
      throw malformed(id, "1 to 200 characters were expected");
    }
    for (int i = 0; i < length; i++) {
      char c = id.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
      if (!letterOrDigit && (i == 0 || (c != '-' && c != '.' && c != '_' && c != ':'))) {
        throw malformed(
            id,
            i == 0
                ? "a letter or a digit was expected first"
                : "a letter, a digit or one of . _ - : was expected at character " + (i + 1));
      }
    }
    return id;
  }

  private static InvalidValueException malformed(String id, String reason) {
    return new InvalidValueException("id-malformed", id, "is not an id: " + reason);
  }
}
