package org.hrdialogue.json.codec;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Faults after which the rest of a text cannot be read. */
final class Breaks {
  private Breaks() {}

  /** Returns the fault of a text that has no value; {@code bad} as {@link #of} takes it. */
  static Fault empty(Input input, int bad) {
    return bad >= 0
        ? notUtf8("", bad)
        : Fault.clause("json-malformed", "", input.start(), "there is no JSON value here");
  }

  /** Reports what follows the only value that there may be. */
  static void requireEnd(Cursor cursor, int bad) {
    if (cursor.parser.nextToken() != null) {
      cursor.faults.add(
          Fault.clause("json-malformed", "", cursor.offset(), "more follows the JSON value"));
    } else if (bad >= 0) {
      cursor.faults.add(notUtf8("", bad));
    }
  }

  /**
   * Returns the fault that the parser stopped at.
   *
   * @param bad the offset of the first byte that is not UTF-8, where the parser's text was made to end;
   *     -1 if there is none
   */
  static Fault of(JacksonException broken, Cursor cursor, int bad) {
    String pointer = cursor.at.pointer();
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
    int offset = broken.getLocation() == null
        ? cursor.end()
        : Math.min(end, cursor.start() + (int) broken.getLocation().getByteOffset());
    if (offset >= end) {
      return bad >= 0
          ? notUtf8(pointer, bad)
          : Fault.clause("json-malformed", pointer, end, "the text ends before the value does");
    }
    return Fault.clause(
        "json-malformed",
        pointer,
        beginning(cursor.input.bytes(), offset),
        "the text is not JSON here; nothing after it is read");
  }

  private static Fault notUtf8(String pointer, int bad) {
    return Fault.clause(
        "json-malformed", pointer, bad, "the text is not UTF-8 here; nothing after it is read");
  }

  /** Returns where a word such as NaN begins, which the parser refuses only at its end. */
  private static int beginning(byte[] bytes, int offset) {
    int i = offset;
    if (bytes[i] == ',' || bytes[i] == ']' || bytes[i] == '}') {
      while (i > 0 && Character.isLetter(bytes[i - 1])) {
        i--;
      }
    }
    return i;
  }
}
