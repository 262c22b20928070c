package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** How a side took a subject. An open list: a code that it does not know is kept as written. */
public record Stance(String code) {
  /** It welcomed it. */
  public static final Stance WELCOMED = new Stance("welcomed");

  /** It was concerned. */
  public static final Stance CONCERN = new Stance("concern");

  /** It called for something. */
  public static final Stance CALL = new Stance("call");

  /** It agreed. */
  public static final Stance AGREED = new Stance("agreed");

  /** It refused. */
  public static final Stance REFUSED = new Stance("refused");

  /** It took no stance. */
  public static final Stance NEUTRAL = new Stance("neutral");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<Stance> VOCABULARY = Vocabulary.open(
      "stance",
      List.of(WELCOMED, CONCERN, CALL, AGREED, REFUSED, NEUTRAL),
      Stance::code,
      Stance::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public Stance {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static Stance parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
