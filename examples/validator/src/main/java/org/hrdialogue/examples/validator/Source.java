package org.hrdialogue.examples.validator;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** An input, as it is named on the command line. */
final class Source {
  static final String STANDARD_INPUT = "-";

  private final String name;
  private final @Nullable String file;
  private final InputStream in;

  private Source(String name, @Nullable String file, InputStream in) {
    this.name = name;
    this.file = file;
    this.in = in;
  }

  /** Returns the source of a name on the command line. */
  static Source named(String name, InputStream in) {
    return name.equals(STANDARD_INPUT) ? ofStandardInput(in) : ofFile(name);
  }

  static Source ofFile(String name) {
    return new Source(name, name, InputStream.nullInputStream());
  }

  /** Returns the source that is read from a stream, once. */
  static Source ofStandardInput(InputStream in) {
    return new Source(STANDARD_INPUT, null, in);
  }

  /** Returns the source of that name whose bytes are in a file, and so can be read again. */
  static Source ofStandardInput(Path copy) {
    return new Source(STANDARD_INPUT, copy.toString(), InputStream.nullInputStream());
  }

  /** Returns the name as it was given. */
  String name() {
    return name;
  }

  /** Returns the name as people read it. */
  String shown() {
    return name.equals(STANDARD_INPUT) ? "standard input" : Printable.of(name);
  }

  /** Returns whether the name says that this is a record stream. */
  boolean isNamedStream() {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
  }

  /** Opens it, uncompressed. */
  InputStream open() throws IOException {
    InputStream raw = file == null ? in : openFile(file);
    try {
      PushbackInputStream start = new PushbackInputStream(raw, 2);
      byte[] magic = start.readNBytes(2);
      start.unread(magic);
      boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
      return gzip ? new GZIPInputStream(start, 1 << 16) : start;
    } catch (IOException unreadable) {
      raw.close();
      throw unreadable;
    }
  }

  private static InputStream openFile(String file) throws IOException {
    Path path;
    try {
      path = Path.of(file);
    } catch (InvalidPathException refused) {
      throw new IOException("the name does not fit the character set of the locale", refused);
    }
    if (Files.isDirectory(path)) {
      throw new IOException("is a directory");
    }
    return Files.newInputStream(path);
  }

  /** Copies the line that begins at an offset of the uncompressed text, without its end. */
  void copyLine(long offset, OutputStream target) throws IOException {
    try (InputStream text = new BufferedInputStream(open(), 1 << 16)) {
      text.skipNBytes(offset);
      boolean returned = false;
      for (int b = text.read(); b >= 0 && b != '\n'; b = text.read()) {
        if (returned) {
          target.write('\r');
        }
        returned = b == '\r';
        if (!returned) {
          target.write(b);
        }
      }
    }
  }

  /** Says why a stream could not be read to its end. */
  static String why(UncheckedIOException failure) {
    IOException cause = failure.getCause();
    return cause == null ? failure.toString() : why(cause);
  }

  /** Says why something could not be read or written. */
  static String why(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof EOFException) {
      return "its compressed data breaks off";
    }
    if (failure instanceof ZipException) {
      return "its compressed data is damaged";
    }
    String message = failure.getMessage();
    return message == null ? failure.toString() : message;
  }
}
