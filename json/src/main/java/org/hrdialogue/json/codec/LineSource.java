package org.hrdialogue.json.codec;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.hrdialogue.validation.Location;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines that are not blank, in constant memory. */
public final class LineSource implements Closeable {
  private static final int KEPT_OF_LONG_LINE = 1 << 16;

  private final InputStream source;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private @Nullable InputStream in;
  private int position;
  private int filled;
  private long lineNumber;
  private long offset;

  /** Creates a source of the lines of a stream, plain or compressed, none longer than a limit. */
  public LineSource(InputStream source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  /**
   * A line.
   *
   * @param input its bytes without the line end
   * @param isWhole whether these are all; of a line over the limit, the beginning is kept
   */
  public record Line(Input input, boolean isWhole) {}

  /** Returns the limit, in bytes. */
  public int limit() {
    return limit;
  }

  /** Returns the next line that is not blank; null at the end of the stream. */
  public @Nullable Line next() throws IOException {
    Line line = read();
    while (line != null && line.isWhole() && line.input().isBlank()) {
      line = read();
    }
    return line;
  }

  private @Nullable Line read() throws IOException {
    ByteArrayOutputStream spill = null;
    Location first = new Location(lineNumber + 1, 1, offset);
    long length = 0;
    while (true) {
      if (position == filled && !fill()) {
        if (length == 0) {
          return null;
        }
        return line(spill, new byte[0], length, first);
      }
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      byte[] piece = Arrays.copyOfRange(buffer, position, end);
      length += piece.length;
      offset += piece.length;
      boolean ended = end < filled;
      position = ended ? end + 1 : end;
      if (ended) {
        offset++;
        lineNumber++;
        return line(spill, piece, length, first);
      }
      if (spill == null) {
        spill = new ByteArrayOutputStream(piece.length * 2);
      }
      if (length <= limit + 1L || spill.size() < KEPT_OF_LONG_LINE) {
        spill.write(piece, 0, piece.length);
      }
    }
  }

  private Line line(
      @Nullable ByteArrayOutputStream spill, byte[] last, long length, Location first) {
    byte[] bytes = last;
    if (spill != null) {
      spill.write(last, 0, last.length);
      bytes = spill.toByteArray();
    }
    if (length > 0 && length == bytes.length && bytes[bytes.length - 1] == '\r') {
      bytes = Arrays.copyOf(bytes, bytes.length - 1);
      length--;
    }
    if (length <= limit) {
      return new Line(Input.line(bytes, first), true);
    }
    byte[] kept = Arrays.copyOf(bytes, Math.min(bytes.length, KEPT_OF_LONG_LINE));
    return new Line(Input.line(kept, first), false);
  }

  private boolean fill() throws IOException {
    if (in == null) {
      in = uncompressed(source);
    }
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private static InputStream uncompressed(InputStream source) throws IOException {
    PushbackInputStream start = new PushbackInputStream(source, 2);
    byte[] magic = start.readNBytes(2);
    start.unread(magic);
    boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
    return gzip ? new GZIPInputStream(start, 1 << 16) : start;
  }

  @Override
  public void close() throws IOException {
    source.close();
    position = filled;
  }
}
