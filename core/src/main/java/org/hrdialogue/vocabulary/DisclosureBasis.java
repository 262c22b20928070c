package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** Why an entry about people may be disclosed. A closed list. */
public enum DisclosureBasis {
  /** The source published it. */
  PUBLISHED_BY_SOURCE("published-by-source"),

  /** The person agreed. */
  CONSENT("consent"),

  /** It concerns the holder of a public office as such. */
  PUBLIC_OFFICE("public-office"),

  /** There is no such reason. */
  NONE("none");

  /** The list of its codes. */
  public static final Vocabulary<DisclosureBasis> VOCABULARY =
      Vocabulary.closed("disclosure basis", List.of(values()), DisclosureBasis::code);

  private final String code;

  DisclosureBasis(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static DisclosureBasis parse(String code) {
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
