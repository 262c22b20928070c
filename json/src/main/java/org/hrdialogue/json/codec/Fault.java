package org.hrdialogue.json.codec;

import org.hrdialogue.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a text, before it is put into words.
 *
 * @param code its code
 * @param pointer the JSON Pointer of the place, from the document
 * @param offset the offset of the place; -1 for that of what the pointer leads to
 * @param subject the offending text; null if the message has no subject
 * @param problem what is wrong: a predicate of the subject, or a clause
 * @param hint how the message ends where a valid text is near the subject, which tells much of it
 * @param expected the nearest name or code, or what the place takes
 * @param versioned whether a text of a newer minor version may say so
 */
record Fault(
    String code,
    String pointer,
    int offset,
    @Nullable String subject,
    String problem,
    String hint,
    @Nullable String expected,
    boolean versioned) {

  /** Creates a fault of a text of which no valid one is near, or need be kept from anybody. */
  Fault(
      String code,
      String pointer,
      int offset,
      @Nullable String subject,
      String problem,
      @Nullable String expected,
      boolean versioned) {
    this(code, pointer, offset, subject, problem, "", expected, versioned);
  }

  static Fault of(InvalidValueException refused, String pointer, int offset, boolean versioned) {
    return new Fault(
        refused.code(),
        pointer,
        offset,
        refused.found(),
        refused.problem(),
        refused.hint(),
        refused.expected().orElse(null),
        versioned);
  }

  static Fault clause(String code, String pointer, int offset, String clause) {
    return new Fault(code, pointer, offset, null, clause, null, false);
  }

  Fault expecting(String meant) {
    return new Fault(code, pointer, offset, subject, problem, hint, meant, versioned);
  }
}
