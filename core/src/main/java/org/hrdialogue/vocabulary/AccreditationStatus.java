package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * How far an institution complies with the Paris Principles. An open list: a code that it does not
 * know is kept as written.
 */
public record AccreditationStatus(String code) {
  /** Fully compliant. */
  public static final AccreditationStatus A = new AccreditationStatus("a");

  /** Partly compliant. */
  public static final AccreditationStatus B = new AccreditationStatus("b");

  /** No status. */
  public static final AccreditationStatus NONE = new AccreditationStatus("none");

  /** Accredited with reserve; no longer given. */
  public static final AccreditationStatus A_RESERVE = new AccreditationStatus("a-reserve");

  /** Not compliant; no longer given. */
  public static final AccreditationStatus C = new AccreditationStatus("c");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<AccreditationStatus> VOCABULARY = Vocabulary.open(
      "accreditation status",
      List.of(A, B, NONE, A_RESERVE, C),
      AccreditationStatus::code,
      AccreditationStatus::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public AccreditationStatus {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static AccreditationStatus parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
