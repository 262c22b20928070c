package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * How a national human rights institution is built. An open list: a code that it does not know is
 * kept as written.
 */
public record NhriModel(String code) {
  /** A commission. */
  public static final NhriModel COMMISSION = new NhriModel("commission");

  /** An ombudsman institution. */
  public static final NhriModel OMBUDSMAN = new NhriModel("ombudsman");

  /** A mixture of models. */
  public static final NhriModel HYBRID = new NhriModel("hybrid");

  /** A consultative or advisory body. */
  public static final NhriModel ADVISORY = new NhriModel("advisory");

  /** An institute or centre. */
  public static final NhriModel INSTITUTE = new NhriModel("institute");

  /** Several institutions. */
  public static final NhriModel MULTIPLE = new NhriModel("multiple");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<NhriModel> VOCABULARY = Vocabulary.open(
      "institution model",
      List.of(COMMISSION, OMBUDSMAN, HYBRID, ADVISORY, INSTITUTE, MULTIPLE),
      NhriModel::code,
      NhriModel::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public NhriModel {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static NhriModel parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
