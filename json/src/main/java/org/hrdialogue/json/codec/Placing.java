package org.hrdialogue.json.codec;

import java.util.List;
import org.hrdialogue.validation.Location;
import org.hrdialogue.validation.Violation;

/** The places of violations in a text that has been read. */
public final class Placing {
  private Placing() {}

  /** Returns violations of rules with their places, found by walking the text to their pointers. */
  public static List<Violation> of(Input input, List<Violation> violations) {
    return Worded.placed(input, violations);
  }

  /** Returns the place where a text begins. */
  public static Location start(Input input) {
    return input.first();
  }
}
