package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * How one event goes with another. An open list: a code that it does not know is kept as written.
 */
public record EventRelation(String code) {
  /** Held as one with it. */
  public static final EventRelation JOINT = new EventRelation("joint");

  /** Held directly before or after it. */
  public static final EventRelation BACK_TO_BACK = new EventRelation("back-to-back");

  /** Held on its margins. */
  public static final EventRelation ON_MARGINS_OF = new EventRelation("on-margins-of");

  /** Reported in the same document. */
  public static final EventRelation SAME_RELEASE = new EventRelation("same-release");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<EventRelation> VOCABULARY = Vocabulary.open(
      "event relation",
      List.of(JOINT, BACK_TO_BACK, ON_MARGINS_OF, SAME_RELEASE),
      EventRelation::code,
      EventRelation::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public EventRelation {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static EventRelation parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
