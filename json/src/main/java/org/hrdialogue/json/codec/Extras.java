package org.hrdialogue.json.codec;

import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Members whose names start with {@code x-}: kept as they are, whatever they hold. */
final class Extras {
  private static final int LONGEST_NAME = 64;

  private Extras() {}

  /** Returns whether a member's name is one of these: {@code x-} and 1 to 64 of a–z 0–9 . _ -. */
  static boolean isName(String name) {
    if (!name.startsWith("x-") || name.length() < 3 || name.length() > LONGEST_NAME + 2) {
      return false;
    }
    for (int i = 2; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Reads the value of the member whose name the cursor is at; null if it cannot be kept. */
  static @Nullable JsonText read(Cursor cursor) {
    cursor.parser.nextToken();
    int from = cursor.offset();
    if (deepest(cursor.parser) + cursor.depth > cursor.input.maxDepth()) {
      cursor.tooDeep(from);
      return null;
    }
    cursor.parser.finishToken();
    try {
      return JsonText.parse(cursor.input.text(from, cursor.end()));
    } catch (InvalidValueException refused) {
      cursor.faults.add(new Fault(
          refused.code(),
          cursor.pointer(),
          from,
          null,
          "the value " + refused.problem(),
          refused.expected().orElse(null),
          false));
      return null;
    }
  }

  /** Skips a value, and returns how many objects and lists lie in one another in it. */
  private static int deepest(JsonParser parser) {
    int deepest = 0;
    int depth = 0;
    JsonToken token = parser.currentToken();
    do {
      if (token.isStructStart()) {
        deepest = Math.max(deepest, ++depth);
      } else if (token.isStructEnd()) {
        depth--;
      }
    } while (depth > 0 && (token = parser.nextToken()) != null);
    return deepest;
  }
}
