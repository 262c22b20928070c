package org.hrdialogue.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Walks once over a text that should be one JSON value, and leaves out the white space. */
final class JsonScanner {
  private static final int DEEPEST = 31;
  private static final int LONGEST_STRING = 1_000_000;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int DIGITS_OF_ESCAPE = 4;

  /** What is read where the text has ended; no token has it. */
  private static final char END = '\0';

  /** An open array or object; an array has no names. */
  private record Container(char end, Set<String> names) {
    static Container startingWith(char c) {
      return c == '{' ? new Container('}', new HashSet<>()) : new Container(']', Set.of());
    }

    boolean isObject() {
      return end == '}';
    }
  }

  private final String text;
  private final StringBuilder compact = new StringBuilder(0);
  private final Deque<Container> open = new ArrayDeque<>();
  private int at;
  private int copied;

  JsonScanner(String text) {
    this.text = text;
  }

  /**
   * Returns the text without white space between its tokens.
   *
   * @throws InvalidValueException as {@link JsonText#parse} does
   */
  String compact() {
    skipSpace();
    do {
      value();
      skipSpace();
      while (!open.isEmpty() && !goesOn(open.element())) {
        skipSpace();
      }
    } while (!open.isEmpty());
    if (at < text.length()) {
      throw expected("the end");
    }
    return copied == 0 ? text : compact.append(text, copied, at).toString();
  }

  /** Reads up to the end of a scalar, or up to where an empty container ends. */
  private void value() {
    while (peek() == '[' || peek() == '{') {
      if (open.size() == DEEPEST) {
        throw fault("json-too-deep", "is nested deeper than 31 levels", at);
      }
      Container container = Container.startingWith(peek());
      open.push(container);
      at++;
      skipSpace();
      if (peek() == container.end()) {
        return;
      }
      if (container.isObject()) {
        name(container);
      }
    }
    switch (peek()) {
      case '"' -> string();
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> number();
    }
  }

  /** Returns whether another value follows in the container; if not, it is closed. */
  private boolean goesOn(Container container) {
    if (peek() == container.end()) {
      open.pop();
      at++;
      return false;
    }
    require(',', "',' or '" + container.end() + "'");
    skipSpace();
    if (container.isObject()) {
      name(container);
    }
    return true;
  }

  private void name(Container object) {
    int start = at;
    if (peek() != '"') {
      throw expected("a member's name in quotation marks");
    }
    string();
    if (!object.names().add(unescape(start + 1, at - 1))) {
      throw fault("json-duplicate-key", "names a member twice, again", start);
    }
    skipSpace();
    require(':', "':'");
    skipSpace();
  }

  private void literal(String word) {
    if (!text.startsWith(word, at)) {
      throw expected("a value");
    }
    at += word.length();
  }

  private void number() {
    int start = at;
    if (peek() == '-') {
      at++;
    } else if (!isDigit(peek())) {
      throw expected("a value");
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (peek() == '.') {
      at++;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    if (at - start > LONGEST_NUMBER) {
      throw fault("json-too-long", "has a number of more than 1,000 characters", start);
    }
  }

  private void digits() {
    if (!isDigit(peek())) {
      throw expected("a digit");
    }
    while (isDigit(peek())) {
      at++;
    }
  }

  private void string() {
    int start = at;
    int escaped = 0;
    at++;
    while (peek() != '"') {
      char c = peek();
      if (at == text.length()) {
        throw expected("a closing quotation mark");
      }
      if (c < ' ') {
        throw fault("json-malformed", "is not JSON: a control character stands unescaped", at);
      }
      int first = at;
      if (c == '\\') {
        escape();
        escaped += at - first - 1;
      } else {
        character(c);
      }
      if (at - start - 1 - escaped > LONGEST_STRING) {
        throw fault("json-too-long", "has a string of more than 1,000,000 characters", start);
      }
    }
    at++;
  }

  private void character(char c) {
    if (Character.isSurrogate(c)) {
      boolean pair = at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1));
      if (!pair) {
        throw fault("text-malformed", "contains half of a surrogate pair", at);
      }
      at++;
    }
    at++;
  }

  private void escape() {
    at++;
    char c = peek();
    if ("\"\\/bfnrtu".indexOf(c) < 0) {
      throw expected("one of \" \\ / b f n r t u");
    }
    at++;
    for (int i = 0; c == 'u' && i < DIGITS_OF_ESCAPE; i++) {
      boolean digit = isDigit(peek()) || (peek() >= 'a' && peek() <= 'f');
      if (!digit && !(peek() >= 'A' && peek() <= 'F')) {
        throw expected("a hexadecimal digit");
      }
      at++;
    }
  }

  private String unescape(int start, int end) {
    StringBuilder plain = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        c = text.charAt(++i);
        if (c == 'u') {
          c = (char) Integer.parseInt(text, i + 1, i + 1 + DIGITS_OF_ESCAPE, 16);
          i += DIGITS_OF_ESCAPE;
        } else {
          int control = "bfnrt".indexOf(c);
          c = control < 0 ? c : "\b\f\n\r\t".charAt(control);
        }
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private void require(char c, String name) {
    if (peek() != c) {
      throw expected(name);
    }
    at++;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private void skipSpace() {
    int start = at;
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      at++;
    }
    if (at > start) {
      compact.append(text, copied, start);
      copied = at;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private InvalidValueException expected(String what) {
    return fault("json-malformed", "is not JSON: " + what + " was expected", at);
  }

  private InvalidValueException fault(String code, String problem, int index) {
    return new InvalidValueException(code, text, problem + " at character " + (index + 1));
  }
}
