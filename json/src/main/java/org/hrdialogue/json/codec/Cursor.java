package org.hrdialogue.json.codec;

import org.hrdialogue.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Where a reading has got to in a text, and what it has found wrong so far. */
class Cursor {
  static final int LONGEST_TEXT = 1_000_000;

  final Input input;
  final JsonParser parser;
  final Faults faults;
  private final int start;
  private int overlong = -1;

  /** How many objects and lists lie around what may be only so deep: an entry, or a value by itself. */
  int outside;

  /** How many objects and lists have been entered in it. */
  int depth;

  /** Whether the parser is on its way from one member or element to the next. */
  boolean between;

  /** Creates a cursor for a parser whose first byte is at {@code start}. */
  Cursor(Input input, JsonParser parser, int start, Faults faults) {
    this.input = input;
    this.parser = parser;
    this.start = start;
    this.faults = faults;
  }

  /** Creates a cursor for a value that another one has come to. */
  Cursor(Cursor outer, Faults faults) {
    this.input = outer.input;
    this.parser = outer.parser;
    this.start = outer.start;
    this.outside = outer.outside + outer.depth;
    this.faults = faults;
  }

  /**
   * Returns the JSON Pointer of the value or member that is being read; of the object or list, on the way
   * from one to the next. The parser keeps track of it, so that the reader need not.
   */
  final String pointer() {
    int inside = outside + depth;
    TokenStreamContext context = parser.streamReadContext();
    while (context.getNestingDepth() > inside) {
      context = context.getParent();
    }
    if (between && context.getNestingDepth() == inside) {
      context = context.getParent();
    }
    return context.pathAsPointer().toString();
  }

  static String hint(@Nullable String nearest) {
    return nearest == null ? "" : "; nearest is '" + nearest + "'";
  }

  /** Returns whether a name is the first of its kind; if it is not, says so and skips the member. */
  final boolean isFirst(String name, Names names) {
    if (names.add(name)) {
      return true;
    }
    duplicate(name);
    return false;
  }

  final void duplicate(String name) {
    faults.add(new Fault(
        "json-duplicate-key",
        pointer(),
        offset(),
        name,
        "stands more than once in this object; the first is kept",
        null,
        false));
    skipMember();
  }

  final void skipMember() {
    parser.nextToken();
    parser.skipChildren();
  }

  /** Goes to the next member of an object; returns whether there is one. */
  final boolean nextMember() {
    between = true;
    boolean more = parser.nextToken() == JsonToken.PROPERTY_NAME;
    between = false;
    return more;
  }

  /** Goes to the next element of a list; returns whether there is one. */
  final boolean nextElement() {
    between = true;
    boolean more = parser.nextToken() != JsonToken.END_ARRAY;
    between = false;
    return more;
  }

  /** Returns whether an object or a list begins here; if not, says so and skips what does. */
  final boolean opens(JsonToken token, String words) {
    if (parser.currentToken() != token) {
      wrongType(words);
      return false;
    }
    if (depth >= input.maxDepth()) {
      tooDeep(offset());
      parser.skipChildren();
      return false;
    }
    return true;
  }

  final void tooDeep(int offset) {
    String clause = "reaches deeper than level " + input.maxDepth() + " of its entry";
    faults.add(Fault.clause("json-too-deep", pointer(), offset, clause));
  }

  final boolean isTooLong(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return false;
    }
    faults.add(Fault.clause(
        "json-too-long",
        pointer(),
        offset(),
        "a string of " + text.length() + " characters is longer than 1000000"));
    return true;
  }

  /** Returns the string that stands here; null, and a fault, if there is none. */
  final @Nullable String string() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType("a string");
      return null;
    }
    try {
      return parser.getString();
    } catch (StreamConstraintsException tooLong) {
      overlong = offset();
      throw tooLong;
    }
  }

  /** Returns the offset of the token that the parser could not read for its length. */
  final int overlong() {
    return overlong < 0 ? end() : overlong;
  }

  /** Says that something else was expected here, and skips what stands here. */
  final void wrongType(String words) {
    String clause = wrongType(words, parser.currentToken());
    faults.add(Fault.clause("field-type", pointer(), offset(), clause).expecting(words));
    parser.skipChildren();
  }

  /** Returns a clause that says that something else was expected than what begins with a token. */
  static String wrongType(String words, JsonToken token) {
    String found = switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT -> "a whole number";
      case VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_NULL -> "null";
      default -> "true or false";
    };
    return words + " was expected, and " + found + " found";
  }

  final void refuse(InvalidValueException refused, boolean versioned) {
    faults.add(Fault.of(refused, pointer(), offset(), versioned));
  }

  /** Returns the offset of the token that the parser is at. */
  final int offset() {
    return start + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** Returns the offset of the parser's first byte. */
  final int start() {
    return start;
  }

  /** Returns the offset after the token that the parser is at, which it has finished. */
  final int end() {
    return start + (int) parser.currentLocation().getByteOffset();
  }
}
