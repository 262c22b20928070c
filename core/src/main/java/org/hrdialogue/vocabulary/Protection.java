package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** Why a person needs protection. An open list: a code that it does not know is kept as written. */
public record Protection(String code) {
  /** A human rights defender. */
  public static final Protection HUMAN_RIGHTS_DEFENDER = new Protection("human-rights-defender");

  /** A victim. */
  public static final Protection VICTIM = new Protection("victim");

  /** A person deprived of liberty. */
  public static final Protection DETAINEE = new Protection("detainee");

  /** A witness. */
  public static final Protection WITNESS = new Protection("witness");

  /** A journalist. */
  public static final Protection JOURNALIST = new Protection("journalist");

  /** A lawyer. */
  public static final Protection LAWYER = new Protection("lawyer");

  /** A minor. */
  public static final Protection MINOR = new Protection("minor");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<Protection> VOCABULARY = Vocabulary.open(
      "protection",
      List.of(HUMAN_RIGHTS_DEFENDER, VICTIM, DETAINEE, WITNESS, JOURNALIST, LAWYER, MINOR),
      Protection::code,
      Protection::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public Protection {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static Protection parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
