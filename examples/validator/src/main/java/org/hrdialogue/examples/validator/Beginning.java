package org.hrdialogue.examples.validator;

import java.io.IOException;
import java.io.InputStream;

/** No more than the first bytes of a stream, which stays open. */
final class Beginning extends InputStream {
  private final InputStream whole;
  private int left;

  Beginning(InputStream whole, int length) {
    this.whole = whole;
    this.left = length;
  }

  /** Returns whether the end that a reader saw was not the stream's own. */
  boolean isCut() {
    return left == 0;
  }

  @Override
  public int read() throws IOException {
    int b = left == 0 ? -1 : whole.read();
    left -= b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = left == 0 ? -1 : whole.read(target, offset, Math.min(length, left));
    left -= Math.max(0, n);
    return n;
  }
}
