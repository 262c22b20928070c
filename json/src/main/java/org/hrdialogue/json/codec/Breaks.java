package org.hrdialogue.json.codec;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Faults after which the rest of a text cannot be read. */
final class Breaks {
  private Breaks() {}

  /** Returns the fault of a text that has no value; {@code bad} as {@link #of} takes it. */
  static Fault empty(Input input, int bad) {
    if (input.isMarkedTwice()) {
      return Fault.clause("json-malformed", "", bad, "a byte order mark stands here");
    }
    return bad >= 0
        ? notUtf8("", bad)
        : Fault.clause("json-malformed", "", input.start(), "there is no JSON value here");
  }

  /** Reports what follows the only value that there may be. */
  static void requireEnd(Cursor cursor, int bad) {
    cursor.parser.finishToken();
    int end = bad >= 0 ? bad : cursor.input.end();
    int next = cursor.end();
    while (next < end && isSpace(cursor.input.bytes()[next])) {
      next++;
    }
    if (next < end) {
      cursor.faults.add(Fault.clause("json-malformed", "", next, "more follows the JSON value"));
    } else if (bad >= 0) {
      cursor.faults.add(notUtf8("", bad));
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /**
   * Returns the fault that the parser stopped at.
   *
   * @param bad the offset of the first byte that is not UTF-8, where the parser's text was made to end;
   *     -1 if there is none
   */
  static Fault of(JacksonException broken, Cursor cursor, int bad) {
    String pointer = cursor.pointer();
    if (broken instanceof StreamConstraintsException) {
      boolean deep = cursor.parser.streamReadContext().getNestingDepth() >= 10_000;
      return Fault.clause(
          deep ? "json-too-deep" : "json-too-long",
          pointer,
          deep ? cursor.end() : cursor.overlong(),
          deep
              ? "nests too deeply to be read on"
              : "a token is too long to be read; nothing after it is read");
    }
    int end = bad >= 0 ? bad : cursor.input.end();
    int offset = Grammar.firstFault(cursor.input.bytes(), cursor.input.start(), end);
    if (offset < 0) {
      offset = Math.min(end, cursor.end());
    }
    if (offset == end) {
      return bad >= 0
          ? notUtf8(pointer, bad)
          : Fault.clause("json-malformed", pointer, end, "the text ends before the value does");
    }
    return Fault.clause(
        "json-malformed", pointer, offset, "the text is not JSON here; nothing after it is read");
  }

  private static Fault notUtf8(String pointer, int bad) {
    return Fault.clause(
        "json-malformed", pointer, bad, "the text is not UTF-8 here; nothing after it is read");
  }
}
