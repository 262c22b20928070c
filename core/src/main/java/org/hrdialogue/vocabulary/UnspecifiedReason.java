package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** Why a property has no value, or a list is not all there is. A closed list. */
public enum UnspecifiedReason {
  /** Nobody knows. */
  UNKNOWN("unknown"),

  /** The source does not say. */
  NOT_STATED("not-stated"),

  /** There is nothing that it could be. */
  NOT_APPLICABLE("not-applicable"),

  /** It is known and not disclosed. */
  WITHHELD("withheld"),

  /** The list has what the source names, not all there is. */
  INCOMPLETE("incomplete");

  /** The list of its codes. */
  public static final Vocabulary<UnspecifiedReason> VOCABULARY =
      Vocabulary.closed("reason", List.of(values()), UnspecifiedReason::code);

  private final String code;

  UnspecifiedReason(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static UnspecifiedReason parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  public String code() {
    return code;
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
