package org.hrdialogue.validation;

/** A code that a violation can have, and what stands behind it. */
public final class RuleDescription {
  private final String code;
  private final Severity severity;
  private final RuleScope scope;
  private final RuleText text;

  RuleDescription(String code, Severity severity, RuleScope scope, RuleText text) {
    this.code = code;
    this.severity = severity;
    this.scope = scope;
    this.text = text;
  }

  /** Returns the code, which never changes its meaning. */
  public String code() {
    return code;
  }

  /** Returns how much a violation matters, unless a validator says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Returns how much must be seen to find one. */
  public RuleScope scope() {
    return scope;
  }

  /** Returns what must hold, as one sentence. */
  public String holds() {
    return text.holds();
  }

  /** Returns the reason, and the standard, document or practice that it rests on. */
  public String why() {
    return text.why();
  }

  /** Returns the shortest case that breaks it. */
  public String example() {
    return text.example();
  }

  @Override
  public String toString() {
    return code;
  }
}
