package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What a note is. An open list: a code that it does not know is kept as written. */
public record NoteKind(String code) {
  /** A remark. */
  public static final NoteKind REMARK = new NoteKind("remark");

  /** A ranking among several. */
  public static final NoteKind RANKING = new NoteKind("ranking");

  /** A claim to be the first, the largest or the like. */
  public static final NoteKind SUPERLATIVE = new NoteKind("superlative");

  /** How somebody describes it. */
  public static final NoteKind CHARACTERISATION = new NoteKind("characterisation");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<NoteKind> VOCABULARY = Vocabulary.open(
      "note kind",
      List.of(REMARK, RANKING, SUPERLATIVE, CHARACTERISATION),
      NoteKind::code,
      NoteKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public NoteKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static NoteKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
