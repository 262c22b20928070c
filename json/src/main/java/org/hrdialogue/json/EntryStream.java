package org.hrdialogue.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.codec.Glance;
import org.hrdialogue.json.codec.LineSource;
import org.hrdialogue.json.codec.Version;
import org.hrdialogue.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A record stream being read: NDJSON, one entry a line, each with its own result.
 *
 * <p>Memory does not grow with the length of the stream. Blank lines are passed over; lines end with LF
 * or CR LF, the last one also with the end of the stream; a byte order mark at the beginning and gzip
 * are recognised. A line over the reader's limit is one violation, {@code json-too-long}, and the next
 * line goes on. Locations count lines and bytes from the beginning of the (uncompressed) stream. A
 * stream is read once, by one thread.
 */
public final class EntryStream implements Iterable<Decoded<Entry>>, AutoCloseable {
  private final DossierReader reader;
  private final LineSource lines;
  private LineSource.@Nullable Line next;
  private @Nullable Decoded<Dossier> header;
  private boolean fetched;
  private boolean started;
  private Version version;

  EntryStream(DossierReader reader, InputStream in, int maxLine) {
    this.reader = reader;
    this.lines = new LineSource(in, maxLine);
    this.version = reader.version();
  }

  /**
   * Returns the header, a dossier without entries, if the first line is one.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public Optional<Decoded<Dossier>> header() {
    start();
    return Optional.ofNullable(header);
  }

  /**
   * Returns the results in the order of the lines.
   *
   * @throws UncheckedIOException from its methods, if the stream cannot be read
   */
  @Override
  public Iterator<Decoded<Entry>> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        start();
        return upcoming() != null;
      }

      @Override
      public Decoded<Entry> next() {
        start();
        LineSource.Line line = upcoming();
        if (line == null) {
          throw new NoSuchElementException();
        }
        fetched = false;
        return decode(line);
      }
    };
  }

  /** Returns the results as a stream, read as it goes on; closing it closes this. */
  public Stream<Decoded<Entry>> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  private Decoded<Entry> decode(LineSource.Line line) {
    return line.isWhole()
        ? reader.entry(line.input(), version)
        : reader.tooLong(line.input(), "a line", lines.limit());
  }

  private void start() {
    if (!started) {
      started = true;
      LineSource.Line first = upcoming();
      if (first != null && first.isWhole() && Glance.isHeader(first.input())) {
        header = reader.header(first.input());
        version = header.version();
        fetched = false;
      }
    }
  }

  /** Returns the next line, read when it is first asked for, so that none before it is lost. */
  private LineSource.@Nullable Line upcoming() {
    try {
      if (!fetched) {
        next = lines.next();
        fetched = true;
      }
      return next;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Closes the source of the stream.
   *
   * @throws UncheckedIOException if that fails
   */
  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
  }
}
