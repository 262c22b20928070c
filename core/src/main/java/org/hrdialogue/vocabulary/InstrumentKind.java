package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What a policy instrument is. An open list: a code that it does not know is kept as written. */
public record InstrumentKind(String code) {
  /** A strategy. */
  public static final InstrumentKind STRATEGY = new InstrumentKind("strategy");

  /** An agreement. */
  public static final InstrumentKind AGREEMENT = new InstrumentKind("agreement");

  /** Guidelines. */
  public static final InstrumentKind GUIDELINES = new InstrumentKind("guidelines");

  /** An action plan. */
  public static final InstrumentKind ACTION_PLAN = new InstrumentKind("action-plan");

  /** A convention. */
  public static final InstrumentKind CONVENTION = new InstrumentKind("convention");

  /** A law or decree. */
  public static final InstrumentKind LAW = new InstrumentKind("law");

  /** A resolution. */
  public static final InstrumentKind RESOLUTION = new InstrumentKind("resolution");

  /** A funding instrument, such as EIDHR. */
  public static final InstrumentKind FUNDING_INSTRUMENT = new InstrumentKind("funding-instrument");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<InstrumentKind> VOCABULARY = Vocabulary.open(
      "instrument kind",
      List.of(
          STRATEGY,
          AGREEMENT,
          GUIDELINES,
          ACTION_PLAN,
          CONVENTION,
          LAW,
          RESOLUTION,
          FUNDING_INSTRUMENT),
      InstrumentKind::code,
      InstrumentKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public InstrumentKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static InstrumentKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
