package org.hrdialogue.examples.validator;

import java.util.Iterator;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.EntryStream;
import org.hrdialogue.model.Entry;

/** The records of a stream; what was found in each is told as it is read. */
final class Records implements Iterator<Decoded<Entry>> {
  private final EntryStream stream;
  private final Iterator<Decoded<Entry>> lines;
  private final Tally tally;
  private final Output output;
  private long record;

  Records(EntryStream stream, Tally tally, Output output) {
    this.stream = stream;
    this.lines = stream.iterator();
    this.tally = tally;
    this.output = output;
  }

  /** Returns the header, to be asked for once and before the records. */
  Optional<Decoded<Dossier>> header() {
    Optional<Decoded<Dossier>> header = stream.header();
    header.ifPresent(read -> judged(read, -1, Optional.empty()));
    return header;
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public Decoded<Entry> next() {
    Decoded<Entry> read = lines.next();
    judged(read, record++, read.id());
    return read;
  }

  private void judged(Decoded<?> read, long number, Optional<String> id) {
    output.judged(
        tally,
        Kind.STREAM,
        number,
        id,
        read.report().violations(),
        Optional.of(StreamLine.raw(read, tally.source())));
  }
}
