package org.hrdialogue.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
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
 * line goes on. A header, if the first line is one, gives the version of the others and, unless the
 * reader's validator has its own, the day to validate for. Locations count lines and bytes from the beginning of the (uncompressed) stream. A
 * stream is read once, by one thread.
 */
public final class EntryStream implements Iterable<Decoded<Entry>>, AutoCloseable {
  private final LineSource lines;
  private DossierReader reader;
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
        LineSource.Line line = take();
        if (line == null) {
          throw new NoSuchElementException();
        }
        return decode(line);
      }
    };
  }

  /** Returns the results as a stream, read as it goes on; closing it closes this. */
  public Stream<Decoded<Entry>> stream() {
    return stream(iterator());
  }

  /**
   * Returns the results as a stream in the order of the lines, while an executor decodes and validates
   * lines ahead; closing it closes this. Memory stays constant: no more than a few hundred lines for
   * each of its threads are under way.
   *
   * @param threads how many threads the executor has for it
   * @throws IllegalArgumentException if there is none
   */
  public Stream<Decoded<Entry>> stream(Executor executor, int threads) {
    if (threads <= 0) {
      throw new IllegalArgumentException("with " + threads + " threads nothing can be read");
    }
    return stream(new Ahead(this, executor, 2 * threads));
  }

  private Stream<Decoded<Entry>> stream(Iterator<Decoded<Entry>> results) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  /** Returns the next line of an entry and goes on; null at the end. */
  LineSource.@Nullable Line take() {
    start();
    LineSource.Line line = upcoming();
    fetched = false;
    return line;
  }

  /** Returns what a line says; for any thread, once the first line has been taken. */
  Decoded<Entry> decode(LineSource.Line line) {
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
        reader =
            header.partial().flatMap(Dossier::asOf).map(reader::unlessDated).orElse(reader);
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
