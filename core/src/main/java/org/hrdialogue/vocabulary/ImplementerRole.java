package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * What an implementer of a programme does. An open list: a code that it does not know is kept as
 * written.
 */
public record ImplementerRole(String code) {
  /** Implements it. */
  public static final ImplementerRole IMPLEMENTER = new ImplementerRole("implementer");

  /** Leads a consortium. */
  public static final ImplementerRole LEAD = new ImplementerRole("lead");

  /** Is a member of a consortium. */
  public static final ImplementerRole MEMBER = new ImplementerRole("member");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<ImplementerRole> VOCABULARY = Vocabulary.open(
      "implementer role",
      List.of(IMPLEMENTER, LEAD, MEMBER),
      ImplementerRole::code,
      ImplementerRole::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public ImplementerRole {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static ImplementerRole parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
