package org.hrdialogue.json;

import org.hrdialogue.json.codec.Input;

/**
 * How much a reader takes.
 *
 * @param line the most bytes of a line of a stream
 * @param document the most bytes of a dossier, or of an entry by itself
 * @param depth how deep objects and lists may lie in one another in an entry
 */
record Limits(int line, int document, int depth) {
  private static final int MEBIBYTE = 1 << 20;

  static final Limits STANDARD = new Limits(MEBIBYTE, 256 * MEBIBYTE, Input.DEEPEST);

  Limits maxLine(int bytes) {
    return new Limits(positive(bytes), document, depth);
  }

  Limits maxDocument(int bytes) {
    return new Limits(line, positive(bytes), depth);
  }

  Limits maxDepth(int levels) {
    if (levels < 1 || levels > Input.DEEPEST) {
      throw new IllegalArgumentException(
          "a limit of " + levels + " levels is not from 1 to " + Input.DEEPEST);
    }
    return new Limits(line, document, levels);
  }

  private static int positive(int bytes) {
    if (bytes <= 0) {
      throw new IllegalArgumentException("a limit of " + bytes + " bytes leaves nothing to read");
    }
    return bytes;
  }
}
