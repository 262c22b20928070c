package org.hrdialogue.json.codec;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that an object has had so far: a few are looked through, more are hashed. */
final class Names {
  private static final int FEW = 8;

  private final @Nullable String[] few = new String[FEW];
  private int count;
  private @Nullable Set<String> more;

  /** Forgets all names. */
  void clear() {
    count = 0;
    more = null;
  }

  /** Adds a name; returns whether it is new. */
  boolean add(String name) {
    for (int i = 0; i < count; i++) {
      if (name.equals(few[i])) {
        return false;
      }
    }
    if (count < FEW) {
      few[count++] = name;
      return true;
    }
    if (more == null) {
      more = new HashSet<>();
    }
    return more.add(name);
  }
}
