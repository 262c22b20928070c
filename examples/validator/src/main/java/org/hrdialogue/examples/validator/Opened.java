package org.hrdialogue.examples.validator;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input that is open, and of which it is known what it is.
 *
 * @param source where it comes from
 * @param kind what it is
 * @param text its uncompressed bytes, from the first one on
 */
record Opened(Source source, Kind kind, InputStream text) implements Closeable {
  /** What an input is must be clear from this much: the reader's limit for a line. */
  private static final int BEGINNING = 1 << 20;

  static Opened of(Source source) throws IOException {
    BufferedInputStream text = new BufferedInputStream(source.open(), 1 << 16);
    try {
      text.mark(BEGINNING + 1);
      Kind kind = Detection.of(new Beginning(text, BEGINNING), source);
      text.reset();
      return new Opened(source, kind, text);
    } catch (IOException unreadable) {
      text.close();
      throw unreadable;
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
