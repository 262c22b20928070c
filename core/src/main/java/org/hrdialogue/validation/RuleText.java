package org.hrdialogue.validation;

/**
 * What people are told of a rule.
 *
 * @param holds what must hold
 * @param why the reason, and where it is known from
 * @param example the shortest case that breaks it
 */
record RuleText(String holds, String why, String example) {
  static final RuleText NONE = new RuleText("", "", "");
}
