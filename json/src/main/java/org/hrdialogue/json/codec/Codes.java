package org.hrdialogue.json.codec;

import org.hrdialogue.value.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The known codes of a list, found from the bytes of a text without a string being made of them. */
final class Codes<V> {
  private final @Nullable Key<V>[] keys;

  Codes(Vocabulary<V> vocabulary) {
    keys = keys(Integer.highestOneBit(Math.max(1, vocabulary.values().size())) * 4);
    for (V value : vocabulary.values()) {
      Key<V> key = new Key<>(vocabulary.code(value), value);
      int slot = key.hash() & keys.length - 1;
      while (keys[slot] != null) {
        slot = slot + 1 & keys.length - 1;
      }
      keys[slot] = key;
    }
  }

  @SuppressWarnings("unchecked") // an array of keys takes any key
  private static <V> @Nullable Key<V>[] keys(int length) {
    return (Key<V>[]) new Key<?>[length];
  }

  /** Returns the code that some plain bytes are; null if the list does not know it. */
  @Nullable
  V find(byte[] bytes, int from, int length) {
    long first = Key.first(bytes, from, length);
    long last = Key.last(bytes, from, length);
    int slot = Key.hash(first, last, length) & keys.length - 1;
    Key<V> key = keys[slot];
    while (key != null) {
      if (key.is(bytes, from, length, first, last)) {
        return key.value;
      }
      slot = slot + 1 & keys.length - 1;
      key = keys[slot];
    }
    return null;
  }
}
