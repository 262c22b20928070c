package org.hrdialogue.examples.validator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the program writes; that it cannot is the end of the run. */
final class OutputFile implements AutoCloseable {
  private final Path path;
  private final OutputStream target;

  private OutputFile(Path path, OutputStream target) {
    this.path = path;
    this.target = target;
  }

  static OutputFile at(Path path) {
    try {
      return new OutputFile(path, new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    } catch (IOException refused) {
      throw cannotWrite(path, refused);
    }
  }

  void line(Raw content) {
    try {
      content.writeTo(target);
      target.write('\n');
    } catch (IOException failed) {
      throw cannotWrite(path, failed);
    }
  }

  @Override
  public void close() {
    try {
      target.close();
    } catch (IOException failed) {
      throw cannotWrite(path, failed);
    }
  }

  private static CannotWork cannotWrite(Path path, IOException failure) {
    return new CannotWork("cannot write " + path + ": " + Source.why(failure));
  }
}
