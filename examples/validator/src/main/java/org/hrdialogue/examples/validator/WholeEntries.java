package org.hrdialogue.examples.validator;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a stream that could be read, one at a time. Where the stream cannot be read on, they
 * end, and the tally knows why.
 */
final class WholeEntries implements Iterator<Entry> {
  private final Iterator<Decoded<Entry>> records;
  private final Tally tally;
  private @Nullable Entry next;

  WholeEntries(Iterator<Decoded<Entry>> records, Tally tally) {
    this.records = records;
    this.tally = tally;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && tally.trouble().isEmpty() && records.hasNext()) {
        next = records.next().value().orElse(null);
      }
    } catch (UncheckedIOException unreadable) {
      tally.trouble(Source.why(unreadable));
    }
    return next != null;
  }

  @Override
  public Entry next() {
    Entry entry = hasNext() ? next : null;
    if (entry == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return entry;
  }
}
