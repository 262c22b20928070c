package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/** What an addressee said to a recommendation. A closed list. */
public enum ResponseValue {
  /** Accepted. */
  SUPPORTED("supported"),

  /** Accepted in part. */
  SUPPORTED_IN_PART("supported-in-part"),

  /** Taken note of, without acceptance. */
  NOTED("noted"),

  /** Refused. */
  REJECTED("rejected"),

  /** Left for later. */
  UNDER_CONSIDERATION("under-consideration"),

  /** Called done already. */
  ALREADY_IMPLEMENTED("already-implemented"),

  /** No response. */
  NONE("none"),

  /** A pledge of the addressee's own; of the UPR only. */
  VOLUNTARY_PLEDGE("voluntary-pledge");

  /** The list of its codes. */
  public static final Vocabulary<ResponseValue> VOCABULARY =
      Vocabulary.closed("response", List.of(values()), ResponseValue::code);

  private final String code;

  ResponseValue(String code) {
    this.code = code;
  }

  /**
   * Returns the constant that is written so.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-unknown} if there is none
   */
  public static ResponseValue parse(String code) {
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
