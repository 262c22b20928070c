package org.hrdialogue.json;

import java.util.Optional;
import org.hrdialogue.json.codec.Version;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a text: the value, everything that is wrong with it, and the text itself.
 *
 * @param <T> the type of the value
 */
public final class Decoded<T> {
  private final @Nullable T value;
  private final @Nullable T partial;
  private final Report report;
  private final Source source;

  Decoded(@Nullable T value, @Nullable T partial, Report report, Source source) {
    this.value = value;
    this.partial = partial;
    this.report = report;
    this.source = source;
  }

  /**
   * Returns the value; empty if reading found an error. A value may still break rules: the {@linkplain
   * #report() report} says so.
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns what could be read: the value, or a dossier of those entries that are whole. Empty if an
   * entry is not.
   */
  public Optional<T> partial() {
    return Optional.ofNullable(partial);
  }

  /** Returns what is wrong: faults of reading and, if the reader has a validator, broken rules. */
  public Report report() {
    return report;
  }

  /** Returns the type of the entry, where it could be read; empty for a dossier. */
  public Optional<EntryType> type() {
    return Optional.ofNullable(source.type());
  }

  /** Returns the identifier of the entry or the dossier, where it could be read. */
  public Optional<String> id() {
    return Optional.ofNullable(source.id());
  }

  /**
   * Returns a copy of the bytes that were read, unchanged. Of a line or document over the limit it is
   * the beginning only: see {@link #isRawWhole()}.
   */
  public byte[] raw() {
    return source.bytes();
  }

  /** Returns whether {@link #raw()} is all there was. */
  public boolean isRawWhole() {
    return source.isWhole();
  }

  /**
   * Returns a copy of the bytes of one entry of a dossier, by its index in the document.
   *
   * @throws IndexOutOfBoundsException if reading did not get to such an entry
   */
  public byte[] rawEntry(int position) {
    return source.entry(position);
  }

  /** Returns the version of the wire format that the text is in. */
  Version version() {
    return source.version();
  }

  @Override
  public String toString() {
    return value + "\n" + report;
  }
}
