package org.hrdialogue.json.codec;

import org.hrdialogue.value.InvalidValueException;

/**
 * What cannot be written, on its way up to where it is told. It gathers its place as it goes, so that
 * nobody has to keep account of places while all is well.
 */
final class Unwritable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final String found;
  private final String problem;
  private final boolean isPlace;
  private final StringBuilder pointer = new StringBuilder();

  private Unwritable(String code, String found, String problem, boolean isPlace) {
    super(problem, null, false, false);
    this.code = code;
    this.found = found;
    this.problem = problem;
    this.isPlace = isPlace;
  }

  /** Returns the refusal of a value. */
  static Unwritable value(String code, String found, String problem) {
    return new Unwritable(code, found, problem, false);
  }

  /** Returns the refusal of a place, whatever stands or does not stand there. */
  static Unwritable place(String code, String problem) {
    return new Unwritable(code, "", problem, true);
  }

  /** Goes up from a member or an element: names, tags and indexes have nothing to escape. */
  Unwritable at(Object step) {
    pointer.insert(0, step).insert(0, '/');
    return this;
  }

  /** Returns what a caller is told. */
  InvalidValueException told() {
    return isPlace
        ? new InvalidValueException(code, pointer.toString(), problem)
        : new InvalidValueException(
            code, found, pointer.isEmpty() ? problem : problem + " at " + pointer);
  }
}
