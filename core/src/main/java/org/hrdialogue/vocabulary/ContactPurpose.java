package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What a contact is for. An open list: a code that it does not know is kept as written. */
public record ContactPurpose(String code) {
  /** Questions of the press. */
  public static final ContactPurpose PRESS = new ContactPurpose("press");

  /** General questions. */
  public static final ContactPurpose GENERAL = new ContactPurpose("general");

  /** Complaints. */
  public static final ContactPurpose COMPLAINTS = new ContactPurpose("complaints");

  /** A project. */
  public static final ContactPurpose PROJECT = new ContactPurpose("project");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<ContactPurpose> VOCABULARY = Vocabulary.open(
      "contact purpose",
      List.of(PRESS, GENERAL, COMPLAINTS, PROJECT),
      ContactPurpose::code,
      ContactPurpose::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public ContactPurpose {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static ContactPurpose parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
