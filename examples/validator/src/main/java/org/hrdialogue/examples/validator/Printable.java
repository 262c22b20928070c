package org.hrdialogue.examples.validator;

/** Text for a terminal, always one line. */
final class Printable {
  private Printable() {}

  /** Returns a text with control characters, line ends among them, as question marks. */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? '?' : c)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }
}
