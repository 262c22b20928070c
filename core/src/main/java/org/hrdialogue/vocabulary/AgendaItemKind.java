package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What an item of an agenda is. An open list: a code that it does not know is kept as written. */
public record AgendaItemKind(String code) {
  /** A subject that was treated. */
  public static final AgendaItemKind TOPIC = new AgendaItemKind("topic");

  /** A view that was put forward. */
  public static final AgendaItemKind DISCUSSION_POINT = new AgendaItemKind("discussion-point");

  /** A review of practice. */
  public static final AgendaItemKind REVIEW_OF_PRACTICE = new AgendaItemKind("review-of-practice");

  /** The raising of individual cases. */
  public static final AgendaItemKind INDIVIDUAL_CASES = new AgendaItemKind("individual-cases");

  /** Something that was handed over or agreed. */
  public static final AgendaItemKind DELIVERABLE = new AgendaItemKind("deliverable");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<AgendaItemKind> VOCABULARY = Vocabulary.open(
      "agenda item kind",
      List.of(TOPIC, DISCUSSION_POINT, REVIEW_OF_PRACTICE, INDIVIDUAL_CASES, DELIVERABLE),
      AgendaItemKind::code,
      AgendaItemKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public AgendaItemKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static AgendaItemKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
