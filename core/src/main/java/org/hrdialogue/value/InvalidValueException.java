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
  private final String hint;

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
   * @param expected what the place takes
   */
  public InvalidValueException(
      String code, CharSequence found, String problem, @Nullable String expected) {
    this(code, found, problem, expected, "");
  }

  private InvalidValueException(
      String code, CharSequence found, String problem, @Nullable String expected, String hint) {
    super(Excerpt.quoted(found) + " " + problem + hint);
    this.code = code;
    this.found = found.toString();
    this.problem = problem;
    this.expected = expected;
    this.hint = hint;
  }

  /** Returns an exception whose message ends with the nearest valid text, if one is near. */
  static InvalidValueException near(
      String code, CharSequence found, String problem, Optional<String> nearest) {
    String hint = nearest.map(near -> "; nearest is " + Excerpt.quoted(near)).orElse("");
    return new InvalidValueException(code, found, problem, nearest.orElse(null), hint);
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

  /**
   * Returns how the message ends where a valid text is near, such as {@code ; nearest is 'ngo'}; else
   * an empty text. Like that nearest text itself, it tells much of the offending one.
   */
  public String hint() {
    return hint;
  }

  /** Returns the nearest valid text, or what the place takes; empty if neither is known. */
  public Optional<String> expected() {
    return Optional.ofNullable(expected);
  }
}
