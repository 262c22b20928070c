package org.hrdialogue.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by their written form, found from any characters: a reader need not make a string of a code
 * that there is already.
 *
 * <p>A hash of a few characters is enough to tell codes of one list apart nearly always, and costs the
 * same for a long one.
 */
final class CodeTable<V> {
  private final @Nullable String[] codes;
  private final @Nullable Object[] values;

  private CodeTable(int size) {
    int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
    codes = new String[slots];
    values = new Object[slots];
  }

  static <V> CodeTable<V> of(Map<String, V> valuesByCode) {
    CodeTable<V> table = new CodeTable<>(valuesByCode.size());
    valuesByCode.forEach(table::add);
    return table;
  }

  private void add(String code, V value) {
    int slot = slot(code);
    while (codes[slot] != null) {
      slot = after(slot);
    }
    codes[slot] = code;
    values[slot] = value;
  }

  /** Returns the value that is written so, or null if there is none. */
  @SuppressWarnings("unchecked") // only values of the type are added
  @Nullable
  V find(CharSequence text) {
    int slot = slot(text);
    String code = codes[slot];
    while (code != null) {
      if (isSame(code, text)) {
        return (V) values[slot];
      }
      slot = after(slot);
      code = codes[slot];
    }
    return null;
  }

  private static boolean isSame(String code, CharSequence text) {
    int length = code.length();
    if (length != text.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (code.charAt(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int slot(CharSequence text) {
    int length = text.length();
    int hash = length;
    if (length > 0) {
      hash = hash * 31 + text.charAt(0);
      hash = hash * 31 + text.charAt(length / 2);
      hash = hash * 31 + text.charAt(length - 1);
    }
    return (hash ^ hash >>> 8) & codes.length - 1;
  }

  private int after(int slot) {
    return slot + 1 & codes.length - 1;
  }
}
