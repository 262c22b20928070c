package org.hrdialogue.vocabulary;

import java.util.stream.Stream;
import org.hrdialogue.value.Vocabulary;

/**
 * Who the members of a group are: people, or organisations of one kind. An open list: a code that
 * it does not know is kept as written.
 */
public record MemberKind(String code) {
  /** People. */
  public static final MemberKind PERSON = new MemberKind("person");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<MemberKind> VOCABULARY = Vocabulary.open(
      "member kind",
      Stream.concat(
              OrganisationKind.VOCABULARY.codes().stream().map(MemberKind::new), Stream.of(PERSON))
          .toList(),
      MemberKind::code,
      MemberKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public MemberKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static MemberKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the kind of members that are organisations of a kind. */
  public static MemberKind of(OrganisationKind kind) {
    return parse(kind.code());
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
