package org.hrdialogue.json.codec;

import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** The entries of a dossier as they stand in its text. */
public final class Entries {
  private Entries() {}

  /**
   * Returns a copy of the bytes of the value that begins at an offset; to the end of the text if it
   * breaks off.
   */
  public static byte[] bytes(byte[] text, int offset) {
    return Arrays.copyOfRange(text, offset, end(Input.of(text), offset));
  }

  private static int end(Input input, int offset) {
    if (isOfNumber(input.bytes()[offset])) {
      return endOfNumber(input, offset); // the parser has no number with a comma after it
    }
    try (JsonParser parser = input.parser(offset, input.end())) {
      parser.nextToken();
      parser.skipChildren();
      parser.finishToken();
      return offset + (int) parser.currentLocation().getByteOffset();
    } catch (JacksonException brokenOff) {
      return input.mendNames() ? end(input, offset) : input.end();
    }
  }

  private static int endOfNumber(Input input, int offset) {
    int end = offset;
    while (end < input.end() && isOfNumber(input.bytes()[end])) {
      end++;
    }
    return end;
  }

  private static boolean isOfNumber(byte b) {
    return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
  }
}
