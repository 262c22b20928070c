package org.hrdialogue.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text of ASCII characters and what it stands for. Nearly all identifiers and codes are known for
 * certain by their first and last eight bytes and their length.
 */
final class Key<V> {
  private final byte[] text;
  private final long first;
  private final long last;
  final V value;

  Key(String text, V value) {
    this.text = text.getBytes(StandardCharsets.US_ASCII);
    this.first = first(this.text, 0, this.text.length);
    this.last = last(this.text, 0, this.text.length);
    this.value = value;
  }

  static long first(byte[] bytes, int from, int length) {
    return length < Long.BYTES ? EightBytes.at(bytes, from, length) : EightBytes.at(bytes, from);
  }

  static long last(byte[] bytes, int from, int length) {
    return length < Long.BYTES ? 0 : EightBytes.at(bytes, from + length - Long.BYTES);
  }

  /** Returns a number that few texts have in common, from what {@link #first} and {@link #last} return. */
  static int hash(long first, long last, int length) {
    long mixed = (first ^ Long.rotateLeft(last, 29) + length) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 40);
  }

  int hash() {
    return hash(first, last, text.length);
  }

  boolean is(byte[] bytes, int from, int length, long itsFirst, long itsLast) {
    return length == text.length
        && itsFirst == first
        && itsLast == last
        && (length <= 2 * Long.BYTES || Arrays.equals(bytes, from, from + length, text, 0, length));
  }
}
