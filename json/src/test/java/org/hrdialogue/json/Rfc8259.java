package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether bytes are one JSON value in UTF-8, told from the grammar of RFC 8259 in the plainest way. It
 * has no limits, allows a byte order mark, and takes a zero among the first four bytes for what it is in
 * no UTF-8 text: the sign of another encoding.
 */
final class Rfc8259 {
  private static final String WHITE_SPACE = " \t\n\r";
  private static final int DIGITS_OF_ESCAPE = 4;
  private static final int SIGN_OF_ENCODING = 4;
  private static final int END = -1;

  private final String text;
  private final Deque<Character> open = new ArrayDeque<>();
  private int at;

  private Rfc8259(String text) {
    this.text = text;
  }

  /**
   * Returns where bytes cease to be JSON: the offset of the first character that cannot stand there, of
   * a word its beginning; their number, if they end too early; -1 if they are JSON.
   */
  static int firstFault(byte[] bytes) {
    int start = startsWithMark(bytes) ? 3 : 0;
    int end = start;
    while (end < bytes.length && (bytes[end] != 0 || end >= start + SIGN_OF_ENCODING)) {
      end++;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean isUtf8 = UTF_8.newDecoder().decode(in, out, true).isUnderflow() && !in.hasRemaining();
    Rfc8259 grammar = new Rfc8259(out.flip().toString());
    if (!grammar.isOneValue()) {
      return start + grammar.bytes(grammar.at);
    }
    return isUtf8 && end == bytes.length ? -1 : in.position();
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3 && new String(bytes, 0, 3, UTF_8).equals("\ufeff");
  }

  private int bytes(int index) {
    return text.substring(0, index).getBytes(UTF_8).length;
  }

  private boolean isOneValue() {
    space();
    while (value()) {
      space();
      while (!open.isEmpty() && take(open.element() == '{' ? '}' : ']')) {
        open.pop();
        space();
      }
      if (open.isEmpty()) {
        return at == text.length();
      } else if (!take(',')) {
        return false;
      }
      space();
      if (open.element() == '{' && !name()) {
        return false;
      }
    }
    return false;
  }

  /** Reads a scalar and all that opens before it, or up to where something empty ends. */
  private boolean value() {
    while (peek() == '[' || peek() == '{') {
      open.push((char) peek());
      at++;
      space();
      if (peek() == (open.element() == '{' ? '}' : ']')) {
        return true;
      } else if (open.element() == '{' && !name()) {
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
    String found = text.substring(at).split("\\W", 2)[0];
    boolean isWord = found.equals(word);
    if (isWord || (word.startsWith(found) && at + found.length() == text.length())) {
      at += found.length();
    }
    return isWord;
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
      if (peek() < ' ') {
        return false;
      } else if (peek() != '\\') {
        at++;
      } else if (!escape()) {
        return false;
      }
    }
    return true;
  }

  private boolean escape() {
    at++;
    int escaped = peek();
    if (escaped == END || "\"\\/bfnrtu".indexOf(escaped) < 0) {
      return false;
    }
    at++;
    for (int i = 0; escaped == 'u' && i < DIGITS_OF_ESCAPE; i++) {
      if (peek() == END || "0123456789abcdefABCDEF".indexOf(peek()) < 0) {
        return false;
      }
      at++;
    }
    return true;
  }

  private void space() {
    while (peek() != END && WHITE_SPACE.indexOf(peek()) >= 0) {
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

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }
}
