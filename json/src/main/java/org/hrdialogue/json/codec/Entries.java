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
    try (JsonParser parser = input.parser(offset, input.end())) {
      parser.nextToken();
      parser.skipChildren();
      parser.finishToken();
      return offset + (int) parser.currentLocation().getByteOffset();
    } catch (JacksonException brokenOff) {
      return input.mendNames() ? end(input, offset) : input.end();
    }
  }
}
