package org.hrdialogue.json.codec;

import org.hrdialogue.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * References that texts had of late. Records point at the same few actors, events and documents over and
 * over: such a reference is found from its characters, and is one object in all of them.
 *
 * <p>For any number of threads: references are immutable, and a thread that misses what another one has
 * just put makes its own.
 */
public final class Refs {
  private static final int MANY = 512;

  private final @Nullable Ref<?>[] recent;

  private Refs(int slots) {
    recent = new Ref<?>[slots];
  }

  /** Returns a memory for texts to come. */
  public static Refs lasting() {
    return new Refs(MANY);
  }

  /** Returns a memory for a text after which none comes. */
  static Refs passing() {
    return new Refs(1);
  }

  /**
   * Returns the reference that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code id-malformed} if it is no identifier
   */
  Ref<?> of(CharSequence id) {
    int hash = 0;
    int length = id.length();
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + id.charAt(i);
    }
    int slot = (hash ^ hash >>> 9) & recent.length - 1;
    Ref<?> known = recent[slot];
    if (known != null && known.id().contentEquals(id)) {
      return known;
    }
    Ref<?> made = Ref.of(id);
    recent[slot] = made;
    return made;
  }
}
