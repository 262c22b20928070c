package org.hrdialogue.json;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.hrdialogue.json.codec.LineSource;
import org.hrdialogue.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Results of a record stream in the order of its lines, while an executor decodes lines ahead. Lines are
 * cut by the thread that asks; they are handed over in batches, as one alone is too little work for it.
 */
final class Ahead implements Iterator<Decoded<Entry>> {
  private static final int BATCH_LINES = 128;
  private static final int BATCH_BYTES = 1 << 17;

  private final EntryStream stream;
  private final Executor executor;
  private final int batches;
  private final Deque<CompletableFuture<List<Decoded<Entry>>>> running = new ArrayDeque<>();
  private Iterator<Decoded<Entry>> ready = List.<Decoded<Entry>>of().iterator();
  private @Nullable UncheckedIOException unreadable;
  private boolean ended;

  Ahead(EntryStream stream, Executor executor, int batches) {
    this.stream = stream;
    this.executor = executor;
    this.batches = batches;
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext()) {
      while (!ended && running.size() < batches) {
        handOver();
      }
      if (running.isEmpty()) {
        if (unreadable != null) {
          throw unreadable;
        }
        return false;
      }
      ready = running.remove().join().iterator();
    }
    return true;
  }

  @Override
  public Decoded<Entry> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.next();
  }

  /** Hands over the next lines; where the stream cannot be read on, those before it still count. */
  private void handOver() {
    List<LineSource.Line> lines = new ArrayList<>();
    try {
      int bytes = 0;
      while (!ended && lines.size() < BATCH_LINES && bytes < BATCH_BYTES) {
        LineSource.Line line = stream.take();
        if (line == null) {
          ended = true;
        } else {
          lines.add(line);
          bytes += line.input().bytes().length;
        }
      }
    } catch (UncheckedIOException broken) {
      unreadable = broken;
      ended = true;
    }
    if (!lines.isEmpty()) {
      running.add(CompletableFuture.supplyAsync(() -> decode(lines), executor));
    }
  }

  private List<Decoded<Entry>> decode(List<LineSource.Line> lines) {
    return lines.stream().map(stream::decode).toList();
  }
}
