package org.hrdialogue.model;

import org.hrdialogue.value.Id;

/**
 * A pointer from one entry to another by its identifier.
 *
 * <p>The type says what the target should be, and is taken from where the reference stands; nothing
 * checks it before a validator or {@code Dossier.find} looks. Two references are equal if their
 * identifiers are.
 *
 * @param <T> the type of the target
 */
@SuppressWarnings(
    "UnusedTypeParameter") // says what the target is, so that a caller cannot mix references up
public final class Ref<T extends Entry> {
  private final String id;

  private Ref(String id) {
    this.id = id;
  }

  /**
   * Returns a reference to the entry with an identifier.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code id-malformed} if it is no identifier
   */
  public static <T extends Entry> Ref<T> of(String id) {
    return new Ref<>(Id.require(id));
  }

  /**
   * Returns a reference to an entry.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code id-malformed} if its identifier is none
   */
  public static <T extends Entry> Ref<T> to(T entry) {
    return of(entry.id());
  }

  /** Returns the identifier of the target. */
  public String id() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref<?> ref && ref.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the identifier of the target. */
  @Override
  public String toString() {
    return id;
  }
}
