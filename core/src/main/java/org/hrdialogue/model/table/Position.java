package org.hrdialogue.model.table;

import java.util.Arrays;

/** Where a walk has got to: names and indexes, written only when asked for. */
public final class Position {
  private Object[] steps = new Object[8];
  private int depth;

  /** Creates a position at the top. */
  public Position() {}

  /** Goes down to a member, by its name, or to an element, by its index. */
  public void push(Object step) {
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, depth * 2);
    }
    steps[depth++] = step;
  }

  /** Goes back up. */
  public void pop() {
    depth--;
  }

  /** Returns the JSON Pointer from the top to here. */
  public String pointer() {
    if (depth == 0) {
      return "";
    }
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append('/').append(escaped(steps[i].toString()));
    }
    return pointer.toString();
  }

  private static String escaped(String step) {
    return step.indexOf('~') < 0 && step.indexOf('/') < 0
        ? step
        : step.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public String toString() {
    return pointer();
  }
}
