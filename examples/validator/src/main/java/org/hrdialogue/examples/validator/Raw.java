package org.hrdialogue.examples.validator;

import java.io.IOException;
import java.io.OutputStream;

/** A record as it stands in its input. */
@FunctionalInterface
interface Raw extends OutputFile.Content {
  /** Writes it on one line, without a line end. */
  @Override
  void writeTo(OutputStream target) throws IOException;

  /** Returns an entry of a dossier, whose line breaks can only stand between tokens. */
  static Raw onOneLine(byte[] entry) {
    return target -> {
      for (byte b : entry) {
        target.write(b == '\n' || b == '\r' ? ' ' : b);
      }
    };
  }
}
