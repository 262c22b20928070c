package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What answers at a number. A closed list. */
public enum PhoneKind {
  /** A telephone. */
  VOICE("voice"),

  /** A fax machine. */
  FAX("fax"),

  /** A mobile telephone. */
  MOBILE("mobile");

  /** The list of its codes. */
  public static final Vocabulary<PhoneKind> VOCABULARY =
      Vocabulary.closed("phone kind", List.of(values()), PhoneKind::code);

  private final String code;

  PhoneKind(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static PhoneKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  public String code() {
    return code;
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
