package org.hrdialogue.json.codec;

import java.io.ByteArrayOutputStream;

/**
 * The bytes of a document. Few are more than the generator writes at once; those take the room that they
 * need, and are handed over without being copied again.
 */
public final class Bytes extends ByteArrayOutputStream {
  /** Creates a document of no bytes. */
  public Bytes() {
    super(0);
  }

  /** Returns the bytes; nothing is to be written after them. */
  @Override
  public synchronized byte[] toByteArray() {
    return count == buf.length ? buf : super.toByteArray();
  }
}
