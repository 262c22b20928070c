package org.hrdialogue.value;

/**
 * One JSON value of any kind, kept as its text.
 *
 * <p>White space between tokens is removed, as it means nothing. The tokens are kept as they were
 * written: members in their order, numbers and escapes in their spelling. Two of them are equal if
 * these texts are, so that {@code 1} and {@code 1.0} are not.
 *
 * <p>The limits are those of a record: 31 arrays and objects inside each other (the record that holds
 * the value is the first of its 32 levels), 1,000,000 characters in a string or a member's name after
 * unescaping, 1,000 characters in a number.
 */
public final class JsonText {
  private final String text;

  private JsonText(String text) {
    this.text = text;
  }

  /**
   * Returns the JSON value of a text.
   *
   * <p>Of several faults the first is reported. The message counts characters in UTF-16 units from 1.
   *
   * @param text JSON as RFC 8259 has it, without a byte order mark
   * @throws InvalidValueException {@code json-malformed} if it is not one JSON value, {@code
   *     json-duplicate-key} if an object names a member twice, {@code json-too-deep} or {@code
   *     json-too-long} beyond the limits, {@code text-malformed} if half of a surrogate pair stands in
   *     it unescaped (an escaped half is kept)
   */
  public static JsonText parse(String text) {
    return new JsonText(new JsonScanner(text).compact());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the JSON text on one line. */
  @Override
  public String toString() {
    return text;
  }
}
