package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * What sort of decision an accreditation is. An open list: a code that it does not know is kept as
 * written.
 */
public record AccreditationKind(String code) {
  /** The first accreditation. */
  public static final AccreditationKind INITIAL = new AccreditationKind("initial");

  /** A periodic review. */
  public static final AccreditationKind RE_ACCREDITATION =
      new AccreditationKind("re-accreditation");

  /** A special review. */
  public static final AccreditationKind SPECIAL_REVIEW = new AccreditationKind("special-review");

  /** A decision put off. */
  public static final AccreditationKind DEFERRAL = new AccreditationKind("deferral");

  /** A downgrade that takes effect later. */
  public static final AccreditationKind RECOMMENDED_DOWNGRADE =
      new AccreditationKind("recommended-downgrade");

  /** The end of an accreditation by lapse of time. */
  public static final AccreditationKind LAPSE = new AccreditationKind("lapse");

  /** An application, not yet a decision. */
  public static final AccreditationKind APPLICATION = new AccreditationKind("application");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<AccreditationKind> VOCABULARY = Vocabulary.open(
      "accreditation kind",
      List.of(
          INITIAL,
          RE_ACCREDITATION,
          SPECIAL_REVIEW,
          DEFERRAL,
          RECOMMENDED_DOWNGRADE,
          LAPSE,
          APPLICATION),
      AccreditationKind::code,
      AccreditationKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public AccreditationKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static AccreditationKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
