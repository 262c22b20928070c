package org.hrdialogue.validation;

/** Thrown by {@link Validator#require} for a record that has an error. */
public final class ValidationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Report report;

  ValidationException(Report report) {
    super(report.toString());
    this.report = report;
  }

  /** Returns the whole report. */
  public Report report() {
    return report;
  }
}
