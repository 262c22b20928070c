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
    Input input = Input.of(text);
    int end = input.end();
    try (JsonParser parser = input.parser(offset, end)) {
      parser.nextToken();
      parser.skipChildren();
      parser.finishToken();
      end = offset + (int) parser.currentLocation().getByteOffset();
    } catch (JacksonException brokenOff) {
      return Arrays.copyOfRange(text, offset, end);
    }
    return Arrays.copyOfRange(text, offset, end);
  }
}
