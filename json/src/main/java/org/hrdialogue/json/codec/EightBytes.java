package org.hrdialogue.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of a text at a time: what one would find in them one by one, found at once. */
final class EightBytes {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long LINE_FEEDS = '\n' * ONES;
  private static final long CARRIAGE_RETURNS = '\r' * ONES;

  private EightBytes() {}

  /** Returns the eight bytes at an index, the first of them lowest. */
  static long at(byte[] bytes, int index) {
    return (long) WORD.get(bytes, index);
  }

  /** Returns the fewer than eight bytes at an index, and zeros for the others. */
  static long at(byte[] bytes, int index, int length) {
    if (index + Long.BYTES <= bytes.length) {
      return length == 0 ? 0 : at(bytes, index) & (-1L >>> (Long.SIZE - Byte.SIZE * length));
    }
    long word = 0;
    for (int i = length - 1; i >= 0; i--) {
      word = word << Byte.SIZE | (bytes[index + i] & 0xFF);
    }
    return word;
  }

  /** Marks the bytes that are not ASCII, each by its highest bit. */
  static long notAscii(long word) {
    return word & HIGH;
  }

  /**
   * Marks the bytes that end a plain part of a JSON string: a quotation mark, a backslash, a control
   * character, one that is not ASCII. The lowest mark is right; above it, there may be others.
   */
  static long notPlain(long word) {
    long quote = word ^ QUOTES;
    long backslash = word ^ BACKSLASHES;
    return (((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) | (word - SPACES) | word)
        & HIGH;
  }

  /** Returns whether a byte is a line feed or a carriage return. */
  static boolean hasLineEnd(long word) {
    long feed = word ^ LINE_FEEDS;
    long carriage = word ^ CARRIAGE_RETURNS;
    return ((((feed - ONES) & ~feed) | ((carriage - ONES) & ~carriage)) & HIGH) != 0;
  }

  /** Returns how many UTF-16 units begin with the bytes: none inside a character, two for a long one. */
  static int units(long word) {
    long inside = word & ~(word << 1) & HIGH;
    long beginsLong = word & (word << 1) & (word << 2) & (word << 3) & ~(word << 4) & HIGH;
    return Long.BYTES - Long.bitCount(inside) + Long.bitCount(beginsLong);
  }

  /** Returns how many bytes are below the lowest mark. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }
}
