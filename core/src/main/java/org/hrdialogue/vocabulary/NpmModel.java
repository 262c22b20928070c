package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * How a national preventive mechanism is built. An open list: a code that it does not know is kept
 * as written.
 */
public record NpmModel(String code) {
  /** A new specialised body. */
  public static final NpmModel NEW_BODY = new NpmModel("new-body");

  /** The national human rights institution. */
  public static final NpmModel NHRI = new NpmModel("nhri");

  /** The national human rights institution with civil society. */
  public static final NpmModel NHRI_WITH_CIVIL_SOCIETY = new NpmModel("nhri-with-civil-society");

  /** Several institutions. */
  public static final NpmModel MULTIPLE_BODIES = new NpmModel("multiple-bodies");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<NpmModel> VOCABULARY = Vocabulary.open(
      "mechanism model",
      List.of(NEW_BODY, NHRI, NHRI_WITH_CIVIL_SOCIETY, MULTIPLE_BODIES),
      NpmModel::code,
      NpmModel::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public NpmModel {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static NpmModel parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
