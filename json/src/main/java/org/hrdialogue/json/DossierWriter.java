package org.hrdialogue.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.codec.Bytes;
import org.hrdialogue.json.codec.Output;
import org.hrdialogue.model.Entry;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes dossiers, entries and record streams. An immutable value, for any number of threads.
 *
 * <p>Output is UTF-8 and ends with a line feed; equal values give equal bytes. An entry built in Java
 * that holds what no text can say, such as a blank string, is refused with an {@link
 * org.hrdialogue.value.InvalidValueException} that names the place. Streams that a caller hands in are
 * flushed and left open.
 */
public final class DossierWriter {
  static final DossierWriter COMPACT = new DossierWriter(false);

  private final boolean pretty;

  private DossierWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** Returns a writer with line breaks and an indentation of two spaces. */
  public DossierWriter pretty() {
    return new DossierWriter(true);
  }

  /** Returns a dossier as bytes. */
  public byte[] toBytes(Dossier dossier) {
    Bytes out = new Bytes();
    Output.dossier(dossier, List.of(), pretty, out);
    return out.toByteArray();
  }

  /** Returns an entry as bytes. */
  public byte[] toBytes(Entry entry) {
    Bytes out = new Bytes();
    Output.entry(entry, pretty, out);
    return out.toByteArray();
  }

  /** Returns a dossier as text. */
  public String toString(Dossier dossier) {
    return new String(toBytes(dossier), StandardCharsets.UTF_8);
  }

  /** Returns an entry as text. */
  public String toString(Entry entry) {
    return new String(toBytes(entry), StandardCharsets.UTF_8);
  }

  /**
   * Writes a dossier to a file, which is replaced.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Dossier dossier, Path file) throws IOException {
    Files.write(file, toBytes(dossier));
  }

  /**
   * Writes a dossier to a stream.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void write(Dossier dossier, OutputStream target) throws IOException {
    target.write(toBytes(dossier));
    target.flush();
  }

  /**
   * Writes a dossier that need not be held whole to a stream: its own entries, and after them others as
   * they come. If that fails on the way, what was written is left broken off, and is no JSON text.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void write(Dossier dossier, Iterable<? extends Entry> more, OutputStream target)
      throws IOException {
    try {
      Output.dossier(dossier, more, pretty, target);
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  /**
   * Writes an entry to a file, which is replaced.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Entry entry, Path file) throws IOException {
    Files.write(file, toBytes(entry));
  }

  /**
   * Writes an entry to a stream.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void write(Entry entry, OutputStream target) throws IOException {
    target.write(toBytes(entry));
    target.flush();
  }

  /**
   * Writes a dossier as a record stream to a file, which is replaced.
   *
   * @throws IOException if the file cannot be written
   */
  public void writeStream(Dossier dossier, Path file) throws IOException {
    try (OutputStream target = Files.newOutputStream(file)) {
      writeStream(dossier, target);
    }
  }

  /**
   * Writes a dossier as a record stream: a header line, and a line for each entry. Lines are compact,
   * whatever the writer is.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void writeStream(Dossier dossier, OutputStream target) throws IOException {
    target.write(header(dossier));
    writeStream(dossier.entries(), target);
  }

  /**
   * Writes entries as a record stream without header, one a line.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void writeStream(Iterable<? extends Entry> entries, OutputStream target)
      throws IOException {
    OutputStream buffered = new BufferedOutputStream(target);
    for (Entry entry : entries) {
      buffered.write(COMPACT.toBytes(entry));
    }
    buffered.flush();
  }

  private static byte[] header(Dossier dossier) {
    Bytes out = new Bytes();
    Output.header(dossier, out);
    return out.toByteArray();
  }
}
