package org.hrdialogue.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/** Escapes of half a surrogate pair in the names of members. */
final class HalfPairs {
  /** The escape of a character that no name or path can have, and as long as the others. */
  private static final byte[] SUBSTITUTE = "\\u0000".getBytes(StandardCharsets.US_ASCII);

  private HalfPairs() {}

  /**
   * Returns a copy of the bytes with a substitute in place of each such escape, and all else where it
   * was; empty, if there is none.
   */
  static Optional<byte[]> removedFromNames(byte[] bytes, int from, int to) {
    BitSet halves = new BitSet();
    int i = from;
    while (i < to) {
      if (bytes[i] == '"') {
        int closing = closing(bytes, i + 1, to);
        if (isBeforeColon(bytes, closing + 1, to)) {
          find(bytes, i + 1, closing, halves);
        }
        i = closing;
      }
      i++;
    }
    if (halves.isEmpty()) {
      return Optional.empty();
    }
    byte[] mended = bytes.clone();
    halves.stream().forEach(at -> System.arraycopy(SUBSTITUTE, 0, mended, at, SUBSTITUTE.length));
    return Optional.of(mended);
  }

  /** Returns the offset of the quotation mark that ends a string; {@code to}, if none does. */
  private static int closing(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return Math.min(i, to);
  }

  private static boolean isBeforeColon(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to
        && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n')) {
      i++;
    }
    return i < to && bytes[i] == ':';
  }

  /** Marks where such an escape begins, in one name. */
  private static void find(byte[] bytes, int from, int to, BitSet halves) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        int unit = unit(bytes, i, to);
        if (Character.isHighSurrogate((char) unit)
            && Character.isLowSurrogate((char) unit(bytes, i + SUBSTITUTE.length, to))) {
          i += SUBSTITUTE.length;
        } else if (Character.isSurrogate((char) unit)) {
          halves.set(i);
        }
        i++;
      }
    }
  }

  /** Returns the UTF-16 unit whose escape begins at an offset; 0 if none does. */
  private static int unit(byte[] bytes, int from, int to) {
    if (from + SUBSTITUTE.length > to || bytes[from] != '\\' || bytes[from + 1] != 'u') {
      return 0;
    }
    int unit = 0;
    for (int i = from + 2; i < from + SUBSTITUTE.length; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return 0;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }
}
