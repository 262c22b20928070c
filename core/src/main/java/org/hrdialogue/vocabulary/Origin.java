package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * From which mechanism a recommendation comes. An open list: a code that it does not know is kept
 * as written.
 */
public record Origin(String code) {
  /** A civil society seminar of a dialogue. */
  public static final Origin CIVIL_SOCIETY_SEMINAR = new Origin("civil-society-seminar");

  /** A round of a dialogue. */
  public static final Origin HUMAN_RIGHTS_DIALOGUE = new Origin("human-rights-dialogue");

  /** The Universal Periodic Review. */
  public static final Origin UPR = new Origin("upr");

  /** A United Nations treaty body. */
  public static final Origin TREATY_BODY = new Origin("treaty-body");

  /** A special procedure of the Human Rights Council. */
  public static final Origin SPECIAL_PROCEDURE = new Origin("special-procedure");

  /** A body of the Council of Europe. */
  public static final Origin COUNCIL_OF_EUROPE = new Origin("council-of-europe");

  /** A body of the OSCE. */
  public static final Origin OSCE = new Origin("osce");

  /** A national human rights institution. */
  public static final Origin NHRI = new Origin("nhri");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<Origin> VOCABULARY = Vocabulary.open(
      "origin",
      List.of(
          CIVIL_SOCIETY_SEMINAR,
          HUMAN_RIGHTS_DIALOGUE,
          UPR,
          TREATY_BODY,
          SPECIAL_PROCEDURE,
          COUNCIL_OF_EUROPE,
          OSCE,
          NHRI),
      Origin::code,
      Origin::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public Origin {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static Origin parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
