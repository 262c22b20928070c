package org.hrdialogue.validation;

/** How much must be seen to tell whether something holds. */
public enum RuleScope {
  /** A value; one that breaks it cannot be made. */
  VALUE("value"),
  /** The text of a record, which reading it looks at. */
  READING("reading"),
  /** An entry by itself, also in a stream. */
  ENTRY("entry"),
  /** A dossier as a whole. */
  DOSSIER("dossier");

  private final String code;

  RuleScope(String code) {
    this.code = code;
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
