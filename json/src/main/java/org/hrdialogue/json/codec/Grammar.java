package org.hrdialogue.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * The grammar of RFC 8259, to tell where bytes cease to be JSON. A parser tells it too, but is past the
 * place by a sign, a word or part of a character, depending on what it was about to read.
 */
final class Grammar {
  private static final int DIGITS_OF_ESCAPE = 4;
  private static final int END = -1;

  private final byte[] bytes;
  private final int to;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;

  private Grammar(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  /**
   * Returns the offset of the first character that cannot stand where it does, of a word its beginning;
   * {@code to}, if the value does not end before; -1 if the bytes are one JSON value.
   */
  static int firstFault(byte[] bytes, int from, int to) {
    Grammar grammar = new Grammar(bytes, from, to);
    return grammar.isOneValue() ? -1 : grammar.at;
  }

  private boolean isOneValue() {
    space();
    while (value()) {
      space();
      while (depth > 0 && take(isInObject() ? '}' : ']')) {
        depth--;
        space();
      }
      if (depth == 0) {
        return at == to;
      } else if (!take(',')) {
        return false;
      }
      space();
      if (isInObject() && !name()) {
        return false;
      }
    }
    return false;
  }

  private boolean isInObject() {
    return objects.get(depth);
  }

  /** Passes a scalar and all that opens before it, or what opens up to where something empty ends. */
  private boolean value() {
    while (peek() == '[' || peek() == '{') {
      objects.set(++depth, peek() == '{');
      at++;
      space();
      if (peek() == (isInObject() ? '}' : ']')) {
        return true;
      } else if (isInObject() && !name()) {
        return false;
      }
    }
    return switch (peek()) {
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private boolean name() {
    if (!string()) {
      return false;
    }
    space();
    boolean colon = take(':');
    space();
    return colon;
  }

  private boolean word(String word) {
    int end = at;
    while (end < to && isOfWords(bytes[end])) {
      end++;
    }
    String found = new String(bytes, at, end - at, StandardCharsets.US_ASCII);
    boolean isBeginning = end == to && word.startsWith(found);
    if (isBeginning || found.equals(word)) {
      at = end;
    }
    return found.equals(word);
  }

  private static boolean isOfWords(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_';
  }

  private boolean number() {
    take('-');
    if (!take('0') && !digits()) {
      return false;
    }
    if (take('.') && !digits()) {
      return false;
    }
    if (!take('e') && !take('E')) {
      return true;
    }
    if (!take('+')) {
      take('-');
    }
    return digits();
  }

  private boolean digits() {
    int first = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > first;
  }

  private boolean string() {
    if (!take('"')) {
      return false;
    }
    while (!take('"')) {
      int c = peek();
      if (c < ' ' || (c == '\\' && !escape())) {
        return false;
      } else if (c != '\\') {
        at++;
      }
    }
    return true;
  }

  private boolean escape() {
    at++;
    int c = peek();
    if (c == END || "\"\\/bfnrtu".indexOf(c) < 0) {
      return false;
    }
    at++;
    for (int i = 0; c == 'u' && i < DIGITS_OF_ESCAPE; i++) {
      if (Character.digit(peek(), 16) < 0) {
        return false;
      }
      at++;
    }
    return true;
  }

  private void space() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
      at++;
    }
  }

  private boolean take(int c) {
    boolean taken = peek() == c;
    if (taken) {
      at++;
    }
    return taken;
  }

  /** Returns the byte here, 0 to 255; -1 at the end. */
  private int peek() {
    return at < to ? bytes[at] & 0xFF : END;
  }
}
