package org.hrdialogue.json.codec;

import tools.jackson.core.JsonParser;

/**
 * The characters of the token that a parser is at, where the parser has them: what stands for a value
 * that there is already, such as a code, never becomes a string. They are gone when the parser goes on.
 */
final class Chars implements CharSequence {
  private char[] buffer = {};
  private int offset;
  private int length;

  /** Takes the characters of a parser's token. */
  Chars of(JsonParser parser) {
    buffer = parser.getStringCharacters();
    offset = parser.getStringOffset();
    length = parser.getStringLength();
    return this;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return buffer[offset + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(buffer, offset + start, end - start);
  }

  @Override
  public String toString() {
    return new String(buffer, offset, length);
  }
}
