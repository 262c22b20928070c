package org.hrdialogue.value;

import org.apache.commons.lang3.StringUtils;

/** What a plain string of a record must be: not blank, and text that can be written. */
public final class PlainText {
  private PlainText() {}

  /**
   * Returns the text as it is.
   *
   * @throws InvalidValueException {@code text-blank} if it has nothing but white space, {@code
   *     text-malformed} if it has a lone surrogate or U+0000
   */
  public static String require(String text) {
    requireWritable(text);
    return requireNotBlank(text);
  }

  static String requireNotBlank(String text) {
    if (StringUtils.isBlank(text)) {
      throw new InvalidValueException("text-blank", text, "is blank");
    }
    return text;
  }

  static void requireWritable(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new InvalidValueException("text-malformed", text, "contains the character U+0000");
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == length
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new InvalidValueException(
              "text-malformed", text, "contains half of a surrogate pair");
        }
        i++;
      }
    }
  }
}
