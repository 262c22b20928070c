package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * In what form assistance is given. An open list: a code that it does not know is kept as written.
 */
public record Modality(String code) {
  /** A sector programme. */
  public static final Modality SECTOR_PROGRAMME = new Modality("sector-programme");

  /** Budget support to a sector. */
  public static final Modality SECTOR_BUDGET_SUPPORT = new Modality("sector-budget-support");

  /** Budget support to the whole budget. */
  public static final Modality GENERAL_BUDGET_SUPPORT = new Modality("general-budget-support");

  /** Budget support, no further specified. */
  public static final Modality BUDGET_SUPPORT = new Modality("budget-support");

  /** Technical assistance. */
  public static final Modality TECHNICAL_ASSISTANCE = new Modality("technical-assistance");

  /** A grant. */
  public static final Modality GRANT = new Modality("grant");

  /** A project. */
  public static final Modality PROJECT = new Modality("project");

  /** A twinning of administrations. */
  public static final Modality TWINNING = new Modality("twinning");

  /** Short-term expertise under TAIEX. */
  public static final Modality TAIEX = new Modality("taiex");

  /** A scholarship. */
  public static final Modality SCHOLARSHIP = new Modality("scholarship");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<Modality> VOCABULARY = Vocabulary.open(
      "modality",
      List.of(
          SECTOR_PROGRAMME,
          SECTOR_BUDGET_SUPPORT,
          GENERAL_BUDGET_SUPPORT,
          BUDGET_SUPPORT,
          TECHNICAL_ASSISTANCE,
          GRANT,
          PROJECT,
          TWINNING,
          TAIEX,
          SCHOLARSHIP),
      Modality::code,
      Modality::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public Modality {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static Modality parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
