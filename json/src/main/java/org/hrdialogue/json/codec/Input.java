package org.hrdialogue.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hrdialogue.validation.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The bytes of one document or line, without a byte order mark, and how deep they may be nested. */
public final class Input {
  /** How deep the wire format nests at most: objects and lists in an entry, itself among them. */
  public static final int DEEPEST = 32;

  /**
   * The parser's hard limits lie beyond the reader's own, which are faults that it can go on from. What a
   * caller hands in to be written to stays open.
   */
  static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(10_000)
          .maxNumberLength(100_000)
          .maxStringLength(20_000_000)
          .maxNameLength(50_000)
          .build())
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .build();

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final Location first;
  private final int maxDepth;

  /** What a parser is given: the bytes, or a copy with names that it can read. */
  private byte[] readable;

  private Input(byte[] bytes, int start, int end, Location first, int maxDepth) {
    this.bytes = bytes;
    this.readable = bytes;
    this.start = start;
    this.end = end;
    this.first = first;
    this.maxDepth = maxDepth;
  }

  /** Returns the input that some bytes are; they are not copied. */
  public static Input of(byte[] bytes) {
    int start = isMark(bytes, 0) ? 3 : 0;
    return new Input(bytes, start, bytes.length, new Location(1, 1, 0), DEEPEST);
  }

  /** Returns this input with another limit for how deep an entry may be nested. */
  public Input maxDepth(int levels) {
    return levels == maxDepth ? this : new Input(bytes, start, end, first, levels);
  }

  int maxDepth() {
    return maxDepth;
  }

  private static boolean isMark(byte[] bytes, int offset) {
    return bytes.length - offset >= 3
        && bytes[offset] == (byte) 0xEF
        && bytes[offset + 1] == (byte) 0xBB
        && bytes[offset + 2] == (byte) 0xBF;
  }

  /** Returns the input that a line of a stream is; its first byte stands at a place in the stream. */
  public static Input line(byte[] bytes, Location first) {
    int start = first.offset() == 0 ? of(bytes).start : 0;
    return new Input(bytes, start, bytes.length, first, DEEPEST);
  }

  /**
   * Returns the input that a text is. Half a surrogate pair, which UTF-8 has no form for, becomes a
   * byte that no UTF-8 text has, so that it is found as such.
   */
  public static Input of(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    int half = loneSurrogate(text);
    if (half >= 0) {
      encoded[text.substring(0, half).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
    }
    return of(encoded);
  }

  private static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Returns all bytes, a byte order mark among them; they are not copied. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns the offset of the first byte after a byte order mark. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Returns where the first byte stands. */
  Location first() {
    return first;
  }

  /** Returns whether there is nothing but white space. */
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      byte b = bytes[i];
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the offset of the first byte that cannot be part of JSON in UTF-8, or -1. A zero among the
   * first four bytes would make the parser take the text for UTF-16 or UTF-32; a byte order mark that is
   * not the first, it would pass over.
   */
  int firstFault() {
    if (isMarkedTwice()) {
      return start;
    }
    int notUtf8 = Utf8.firstFault(bytes, start, end);
    int beginning = Math.min(notUtf8 < 0 ? end : notUtf8, start + 4);
    for (int i = start; i < beginning; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return notUtf8;
  }

  /** Returns whether a byte order mark stands where only the first one may have stood. */
  boolean isMarkedTwice() {
    return isMark(bytes, start);
  }

  /** Returns a parser of the bytes from one offset to another. */
  JsonParser parser(int from, int to) {
    return FACTORY.createParser(ObjectReadContext.empty(), readable, from, to - from);
  }

  /**
   * Makes parsers go on where names contain half a surrogate pair, which is JSON, but not to the parser.
   * Returns whether there are such names, so that it is worth to read again; the second time, there are
   * none.
   */
  boolean mendNames() {
    Optional<byte[]> mended = HalfPairs.removedFromNames(readable, start, end);
    mended.ifPresent(bytes -> readable = bytes);
    return mended.isPresent();
  }

  /**
   * Returns where a string ends whose first character is at an offset; -1 if it is not plain: if it has
   * an escape, or a character that is not ASCII.
   */
  int endOfPlain(int from) {
    int i = from;
    while (i <= end - Long.BYTES) {
      long marked = EightBytes.notPlain(EightBytes.at(readable, i));
      if (marked != 0) {
        int stop = i + EightBytes.before(marked);
        return readable[stop] == '"' ? stop : -1;
      }
      i += Long.BYTES;
    }
    while (i < end && readable[i] >= ' ' && readable[i] != '"' && readable[i] != '\\') {
      i++;
    }
    return i < end && readable[i] == '"' ? i : -1;
  }

  /** Returns the bytes that parsers are given. */
  byte[] readable() {
    return readable;
  }

  /** Returns the text of the bytes from one offset to another. */
  String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
