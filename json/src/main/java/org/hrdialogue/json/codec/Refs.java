package org.hrdialogue.json.codec;

import org.hrdialogue.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * References that texts had of late. Records point at the same few actors, events and documents over and
 * over: such a reference is found from its bytes, and is one object in all of them.
 *
 * <p>For any number of threads: keys and references are immutable, and a thread that misses what another
 * one has just put makes its own.
 */
public final class Refs {
  private static final int MANY = 512;

  private final @Nullable Key<?>[] recent;

  private Refs(int slots) {
    recent = new Key<?>[slots];
  }

  /** Returns a memory for texts to come. */
  public static Refs lasting() {
    return new Refs(MANY);
  }

  /** Returns a memory for a text after which none comes. */
  static Refs passing() {
    return new Refs(1);
  }

  /** Returns the reference that some plain bytes are; null if none was put of late. */
  @Nullable
  Ref<?> find(byte[] bytes, int from, int length) {
    long first = Key.first(bytes, from, length);
    long last = Key.last(bytes, from, length);
    Key<?> key = recent[Key.hash(first, last, length) & recent.length - 1];
    return key != null && key.is(bytes, from, length, first, last) ? (Ref<?>) key.value : null;
  }

  /** Keeps a reference for the next time. */
  Ref<?> put(Ref<?> made) {
    Key<?> key = new Key<>(made.id(), made);
    recent[key.hash() & recent.length - 1] = key;
    return made;
  }
}
