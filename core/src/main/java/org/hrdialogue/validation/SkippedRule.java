package org.hrdialogue.validation;

/**
 * A rule that did not run.
 *
 * @param code its code
 * @param reason why it did not
 */
public record SkippedRule(String code, String reason) {}
