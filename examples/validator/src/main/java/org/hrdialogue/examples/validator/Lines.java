package org.hrdialogue.examples.validator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of UTF-8 to a standard stream. Once nobody reads it any more, the rest is dropped: the run
 * goes on for its exit status and its files.
 */
final class Lines {
  private final OutputStream target;
  private boolean closed;

  Lines(OutputStream target) {
    this.target = new BufferedOutputStream(target, 1 << 16);
  }

  void line(String text) {
    if (!closed) {
      try {
        target.write((text + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException nobodyReads) {
        closed = true;
      }
    }
  }

  void flush() {
    if (!closed) {
      try {
        target.flush();
      } catch (IOException nobodyReads) {
        closed = true;
      }
    }
  }
}
