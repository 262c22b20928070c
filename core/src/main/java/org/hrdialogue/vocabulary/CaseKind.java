package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * What an individual case is about. An open list: a code that it does not know is kept as written.
 */
public record CaseKind(String code) {
  /** Detention. */
  public static final CaseKind DETENTION = new CaseKind("detention");

  /** An unfair trial. */
  public static final CaseKind UNFAIR_TRIAL = new CaseKind("unfair-trial");

  /** Enforced disappearance. */
  public static final CaseKind ENFORCED_DISAPPEARANCE = new CaseKind("enforced-disappearance");

  /** Torture or ill-treatment. */
  public static final CaseKind TORTURE = new CaseKind("torture");

  /** Harassment. */
  public static final CaseKind HARASSMENT = new CaseKind("harassment");

  /** A ban on travel. */
  public static final CaseKind TRAVEL_BAN = new CaseKind("travel-ban");

  /** The closure of an organisation. */
  public static final CaseKind CLOSURE_OF_ORGANISATION = new CaseKind("closure-of-organisation");

  /** A death in custody. */
  public static final CaseKind DEATH_IN_CUSTODY = new CaseKind("death-in-custody");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<CaseKind> VOCABULARY = Vocabulary.open(
      "case kind",
      List.of(
          DETENTION,
          UNFAIR_TRIAL,
          ENFORCED_DISAPPEARANCE,
          TORTURE,
          HARASSMENT,
          TRAVEL_BAN,
          CLOSURE_OF_ORGANISATION,
          DEATH_IN_CUSTODY),
      CaseKind::code,
      CaseKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public CaseKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static CaseKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
