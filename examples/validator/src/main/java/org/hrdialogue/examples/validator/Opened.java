package org.hrdialogue.examples.validator;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.EntryStream;

/**
 * An input that is open, and of which it is known what it is.
 *
 * @param source where it comes from
 * @param kind what it is
 * @param asOf the day in the header of a stream
 * @param text its uncompressed bytes, from the first one on
 */
record Opened(Source source, Kind kind, Optional<LocalDate> asOf, InputStream text)
    implements Closeable {
  /** What an input is must be clear from this much: the reader's limit for a line. */
  private static final int BEGINNING = 1 << 20;

  static Opened of(Source source) throws IOException {
    BufferedInputStream text = new BufferedInputStream(source.open(), 1 << 16);
    try {
      text.mark(BEGINNING + 1);
      Kind kind = Detection.of(new Beginning(text, BEGINNING), source);
      text.reset();
      return new Opened(
          source, kind, kind == Kind.STREAM ? dayInHeader(text) : Optional.empty(), text);
    } catch (IOException unreadable) {
      text.close();
      throw unreadable;
    }
  }

  private static Optional<LocalDate> dayInHeader(BufferedInputStream text) throws IOException {
    // Not closed: that would close the input.
    EntryStream stream = DossierJson.reader().entries(new Beginning(text, BEGINNING));
    try {
      return stream.header().flatMap(Decoded::partial).flatMap(Dossier::asOf);
    } catch (UncheckedIOException unreadable) {
      return Optional.empty();
    } finally {
      text.reset();
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
