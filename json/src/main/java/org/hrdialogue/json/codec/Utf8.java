package org.hrdialogue.json.codec;

/**
 * Whether bytes are UTF-8 as RFC 3629 has it. The parser lets overlong forms and encoded surrogates
 * pass, and takes other encodings for granted where it sees them; a strict reader cannot.
 */
final class Utf8 {
  private Utf8() {}

  /** Returns the offset of the first byte that is not UTF-8, or -1 if there is none. */
  static int firstFault(byte[] bytes, int from, int to) {
    int i = firstNotAscii(bytes, from, to);
    while (i < to) {
      if (bytes[i] < 0) {
        int length = sequence(bytes, i, to);
        if (length == 0) {
          return i;
        }
        i += length;
      } else {
        i = firstNotAscii(bytes, i, to);
      }
    }
    return -1;
  }

  /** Returns the offset of the first byte that is not ASCII, eight at a time as most texts are. */
  private static int firstNotAscii(byte[] bytes, int from, int to) {
    int i = from;
    while (i <= to - Long.BYTES) {
      long marked = EightBytes.notAscii(EightBytes.at(bytes, i));
      if (marked != 0) {
        return i + EightBytes.before(marked);
      }
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** Returns the length of the well-formed sequence that starts here, or 0 if none does. */
  private static int sequence(byte[] bytes, int i, int to) {
    int first = bytes[i] & 0xFF;
    if (first >= 0xC2 && first < 0xE0) {
      return i + 1 < to && (bytes[i + 1] & 0xC0) == 0x80 ? 2 : 0;
    }
    int length = first >= 0xF0 ? 4 : 3;
    if (first < 0xE0 || first > 0xF4 || i + length > to) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int j = i + 2; j < i + length; j++) {
      if ((bytes[j] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
