package org.hrdialogue.value;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes: what may stand at one place of a record.
 *
 * <p>A <em>closed</em> list is an enum, and a code outside it is refused. An <em>open</em> list is a
 * value class with constants, and keeps a code that it does not know as it was written. Codes of an
 * open list have one of two forms: the library's own, {@code [a-z0-9]+(-[a-z0-9]+)*}, or a prefix of
 * that form that names another list, a colon, and 1 to 200 characters in that list's own spelling,
 * as in {@code upr:Freedom of the press}.
 *
 * @param <T> the type of its codes
 */
public final class Vocabulary<T> {
  private static final int LONGEST_FOREIGN = 200;

  private final String name;
  private final Function<T, String> code;
  private final @Nullable Function<String, T> constructor;
  private final Map<String, T> known;

  private Vocabulary(
      String name,
      Collection<T> values,
      Function<T, String> code,
      @Nullable Function<String, T> constructor) {
    this.name = name;
    this.code = code;
    this.constructor = constructor;
    Map<String, T> byCode = new LinkedHashMap<>();
    values.forEach(value -> byCode.put(code.apply(value), value));
    this.known = byCode;
  }

  /**
   * Returns a closed list.
   *
   * @param name what one of its codes is, in words, such as "event status"
   * @param values all its codes, in order
   * @param code the written form of each
   */
  public static <T> Vocabulary<T> closed(
      String name, Collection<T> values, Function<T, String> code) {
    return new Vocabulary<>(name, values, code, null);
  }

  /**
   * Returns an open list.
   *
   * @param name what one of its codes is, in words, such as "organisation kind"
   * @param known the codes that the library knows, in order
   * @param code the written form of each
   * @param constructor makes a code that is not known
   */
  public static <T> Vocabulary<T> open(
      String name, Collection<T> known, Function<T, String> code, Function<String, T> constructor) {
    return new Vocabulary<>(name, known, code, constructor);
  }

  /** Returns what one of its codes is, in words. */
  public String name() {
    return name;
  }

  /** Returns whether codes that it does not know are kept. */
  public boolean isOpen() {
    return constructor != null;
  }

  /** Returns the known codes in the order of the documentation. */
  public List<T> values() {
    return List.copyOf(known.values());
  }

  /** Returns the written forms of the known codes, in the same order. */
  public List<String> codes() {
    return List.copyOf(known.keySet());
  }

  /** Returns the written form of a code. */
  public String code(T value) {
    return code.apply(value);
  }

  /**
   * Returns what a code means, in a sentence or a few words with a full stop; empty if the list does not
   * know it, or is not one of the library's.
   */
  public Optional<String> meaning(T value) {
    return isKnown(value) ? CodeMeanings.of(value.getClass(), code.apply(value)) : Optional.empty();
  }

  /** Returns the known code that is written so; empty if there is none. */
  public Optional<T> find(String text) {
    return Optional.ofNullable(known.get(text));
  }

  /**
   * Returns the code that is written so.
   *
   * @throws InvalidValueException {@code code-malformed} if an open list cannot hold it, {@code
   *     code-unknown} if a closed list does not know it
   */
  public T parse(String text) {
    T value = known.get(text);
    if (value != null) {
      return value;
    }
    if (constructor != null) {
      return constructor.apply(requireForm(text));
    }
    throw InvalidValueException.near("code-unknown", text, "is not in the list", nearest(text));
  }

  /**
   * Returns whether a code is in the list, as all of a closed list are. A code with a prefix is another
   * list's and never known here, and no list knows all codes that are right.
   */
  public boolean isKnown(T value) {
    return known.containsKey(code.apply(value));
  }

  /** Returns the known code that is nearest in spelling; empty if none is near. */
  public Optional<String> nearest(String text) {
    return nearest(text, known.keySet());
  }

  /** Returns the candidate that is nearest in spelling; empty if none is near. */
  public static Optional<String> nearest(String text, Collection<String> candidates) {
    String best = null;
    int least = Math.max(2, text.length() / 3) + 1;
    if (text.length() <= LONGEST_FOREIGN) {
      for (String candidate : candidates) {
        int distance = EditDistance.between(text, candidate);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Returns a text that an open list can hold.
   *
   * @throws InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static String requireForm(String text) {
    int colon = text.indexOf(':');
    if (!isOwnForm(text, colon < 0 ? text.length() : colon)) {
      throw new InvalidValueException(
          "code-malformed",
          text,
          "is not a code: lower-case letters and digits joined by single hyphens, or another"
              + " list's name, a colon and its code");
    }
    if (colon >= 0) {
      PlainText.require(text);
      int rest = text.length() - colon - 1;
      if (text.substring(colon + 1).isBlank() || rest > LONGEST_FOREIGN) {
        throw new InvalidValueException(
            "code-malformed", text, "is not a code: 1 to 200 characters follow the colon");
      }
    }
    return text;
  }

  private static boolean isOwnForm(String text, int end) {
    boolean afterLetter = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && !(c == '-' && afterLetter)) {
        return false;
      }
      afterLetter = letter;
    }
    return afterLetter;
  }

  @Override
  public String toString() {
    return name + " " + codes();
  }
}
