package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * What somebody does at an event. An open list: a code that it does not know is kept as written.
 */
public record Role(String code) {
  /** Organises it. */
  public static final Role ORGANISER = new Role("organiser");

  /** Organises it with others on the same footing. */
  public static final Role CO_ORGANISER = new Role("co-organiser");

  /** Works with the organiser. */
  public static final Role IN_COOPERATION_WITH = new Role("in-cooperation-with");

  /** Hosts it. */
  public static final Role HOST = new Role("host");

  /** Pays for it. */
  public static final Role FUNDER = new Role("funder");

  /** Chairs it. */
  public static final Role CHAIR = new Role("chair");

  /** Chairs it with somebody. */
  public static final Role CO_CHAIR = new Role("co-chair");

  /** Leads a delegation. */
  public static final Role HEAD_OF_DELEGATION = new Role("head-of-delegation");

  /** Is a member of a delegation. */
  public static final Role DELEGATE = new Role("delegate");

  /** Contributes as an expert. */
  public static final Role EXPERT = new Role("expert");

  /** Speaks. */
  public static final Role SPEAKER = new Role("speaker");

  /** Moderates. */
  public static final Role MODERATOR = new Role("moderator");

  /** Takes part. */
  public static final Role PARTICIPANT = new Role("participant");

  /** Observes. */
  public static final Role OBSERVER = new Role("observer");

  /** Opens it. */
  public static final Role OPENER = new Role("opener");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<Role> VOCABULARY = Vocabulary.open(
      "role",
      List.of(
          ORGANISER,
          CO_ORGANISER,
          IN_COOPERATION_WITH,
          HOST,
          FUNDER,
          CHAIR,
          CO_CHAIR,
          HEAD_OF_DELEGATION,
          DELEGATE,
          EXPERT,
          SPEAKER,
          MODERATOR,
          PARTICIPANT,
          OBSERVER,
          OPENER),
      Role::code,
      Role::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public Role {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static Role parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
