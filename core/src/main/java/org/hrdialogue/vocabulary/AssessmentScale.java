package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * On which scale implementation is graded. An open list: a code that it does not know is kept as
 * written.
 */
public record AssessmentScale(String code) {
  /** Grades full, partial, none and contrary. */
  public static final AssessmentScale IMPLEMENTATION = new AssessmentScale("implementation");

  /** The Human Rights Committee's lettered grades with numbers, such as B1. */
  public static final AssessmentScale HRC_NUMBERED = new AssessmentScale("hrc-numbered");

  /** The Human Rights Committee's grades A to E. */
  public static final AssessmentScale HRC_A_E = new AssessmentScale("hrc-a-e");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<AssessmentScale> VOCABULARY = Vocabulary.open(
      "assessment scale",
      List.of(IMPLEMENTATION, HRC_NUMBERED, HRC_A_E),
      AssessmentScale::code,
      AssessmentScale::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public AssessmentScale {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static AssessmentScale parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
