package org.hrdialogue.examples.validator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that the program writes, or standard output; that it cannot is the end of the run. */
final class OutputFile implements AutoCloseable {
  private final String name;
  private final OutputStream target;
  private final boolean isOwn;

  private OutputFile(String name, OutputStream target, boolean isOwn) {
    this.name = name;
    this.target = new BufferedOutputStream(target, 1 << 16);
    this.isOwn = isOwn;
  }

  /** What goes into a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream target) throws IOException;
  }

  /** Returns where a file of this name is. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException refused) {
      throw new CannotWork(
          "cannot write " + name + ": the name does not fit the character set of the locale");
    }
  }

  /** Refuses a file to be written that is another one, too. */
  static void refuseSame(@Nullable Path output, String other, String problem) {
    try {
      if (output != null
          && Files.isRegularFile(output)
          && Files.isSameFile(output, Path.of(other))) {
        throw new CannotWork(other + " " + problem);
      }
    } catch (IOException | InvalidPathException absent) {
      return; // what does not exist is no file that could be replaced
    }
  }

  static OutputFile at(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new IOException("is a directory");
      }
      return new OutputFile(path.toString(), Files.newOutputStream(path), true);
    } catch (IOException refused) {
      throw cannotWrite(path.toString(), refused);
    }
  }

  /** Returns standard output, which stays open. */
  static OutputFile standard(OutputStream out) {
    return new OutputFile("standard output", out, false);
  }

  void write(Content content) {
    try {
      content.writeTo(target);
    } catch (IOException failed) {
      throw cannotWrite(name, failed);
    }
  }

  void line(Content content) {
    write(content);
    write(target -> target.write('\n'));
  }

  @Override
  public void close() {
    try {
      if (isOwn) {
        target.close();
      } else {
        target.flush();
      }
    } catch (IOException failed) {
      throw cannotWrite(name, failed);
    }
  }

  private static CannotWork cannotWrite(String name, IOException failure) {
    return new CannotWork("cannot write " + name + ": " + Source.why(failure));
  }
}
