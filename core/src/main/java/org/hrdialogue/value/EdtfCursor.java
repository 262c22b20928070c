package org.hrdialogue.value;

/** A place in the text that is being read, and the words for what is wrong there. */
final class EdtfCursor {
  /** What {@link #peek()} gives at the end; no form has this character, so it matches nothing. */
  private static final char END = '\0';

  private final String text;
  private int place;

  EdtfCursor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Returns how many characters were read. */
  int place() {
    return place;
  }

  char peek() {
    return place < text.length() ? text.charAt(place) : END;
  }

  char next() {
    char found = peek();
    place++;
    return found;
  }

  boolean take(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    place++;
    return true;
  }

  boolean takeDots() {
    if (!text.startsWith("..", place)) {
      return false;
    }
    place += 2;
    return true;
  }

  /** Reads as many digits as there are. */
  String takeDigits() {
    int start = place;
    while (peek() >= '0' && peek() <= '9') {
      place++;
    }
    return text.substring(start, place);
  }

  /** Reads qualifiers of a component, at most one, into the bits of {@link EdtfSpan}. */
  int takeQualifier() {
    return switch (peek()) {
      case '?' -> taken(EdtfSpan.SOFT | EdtfSpan.UNCERTAIN);
      case '~' -> taken(EdtfSpan.SOFT | EdtfSpan.APPROXIMATE);
      case '%' -> taken(EdtfSpan.SOFT | EdtfSpan.UNCERTAIN | EdtfSpan.APPROXIMATE);
      default -> 0;
    };
  }

  private int taken(int traits) {
    place++;
    return traits;
  }

  void requireEnd() {
    if (place < text.length()) {
      throw expected(place, "the end of the date");
    }
  }

  /** Returns the exception that says what should stand at a place, counted from 0. */
  InvalidValueException expected(int at, String what) {
    return new InvalidValueException(
        "date-malformed", text, at("is not an EDTF date", at) + what + " was expected", what);
  }

  /** Returns the exception that says what is wrong at a place, counted from 0. */
  InvalidValueException fault(int at, String clause) {
    return new InvalidValueException(
        "date-malformed", text, at("is not an EDTF date", at) + clause);
  }

  /** Returns the exception that says that what stands at a place comes too early. */
  InvalidValueException reversed(int at) {
    return new InvalidValueException(
        "period-reversed", text, at("is not a period", at) + "the end lies before the start");
  }

  private static String at(String problem, int place) {
    return problem + ": character " + (place + 1) + ": ";
  }
}
