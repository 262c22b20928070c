package org.hrdialogue.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a text, or a set of parts, is not the value that it was meant to be.
 *
 * <p>The {@linkplain #code() code} never changes its meaning and is the one that a reader of JSON
 * reports at the same fault. The {@linkplain #problem() problem} never repeats the offending text, so
 * that a caller who must not disclose it can put its shape in front instead.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String found;
  private final String problem;
  private final @Nullable String expected;

  /**
   * Creates an exception.
   *
   * @param code the stable code of the fault, such as {@code date-malformed}
   * @param found the offending text
   * @param problem what is wrong with it: a predicate without subject, such as "is not a date"
   */
  public InvalidValueException(String code, CharSequence found, String problem) {
    this(code, found, problem, null);
  }

  /**
   * Creates an exception that knows what was probably meant.
   *
   * @param expected the nearest valid text, or what the place takes
   */
  public InvalidValueException(
      String code, CharSequence found, String problem, @Nullable String expected) {
    super(Excerpt.quoted(found) + " " + problem);
    this.code = code;
    this.found = found.toString();
    this.problem = problem;
    this.expected = expected;
  }

  /** Returns the stable code of the fault, such as {@code date-malformed}. */
  public String code() {
    return code;
  }

  /** Returns the offending text, whole and as it was given. */
  public String found() {
    return found;
  }

  /** Returns what is wrong, as a predicate that does not repeat the offending text. */
  public String problem() {
    return problem;
  }

  /** Returns the nearest valid text, or what the place takes; empty if neither is known. */
  public Optional<String> expected() {
    return Optional.ofNullable(expected);
  }
}
