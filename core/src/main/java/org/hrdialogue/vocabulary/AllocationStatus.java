package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** Whether a sum has been set aside, paid or spent. A closed list. */
public enum AllocationStatus {
  /** It is to be. */
  PLANNED("planned"),

  /** It is to be if a condition is met. */
  CONDITIONAL("conditional"),

  /** It has been. */
  DONE("done");

  /** The list of its codes. */
  public static final Vocabulary<AllocationStatus> VOCABULARY =
      Vocabulary.closed("allocation status", List.of(values()), AllocationStatus::code);

  private final String code;

  AllocationStatus(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static AllocationStatus parse(String code) {
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
