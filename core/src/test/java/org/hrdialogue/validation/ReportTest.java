package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {
  private static Violation violation(Severity severity) {
    return Violation.builder()
        .code("some-rule")
        .severity(severity)
        .pointer("/id")
        .message("something is wrong")
        .build();
  }

  @Test
  void isValidWithoutErrors() {
    assertThat(Report.builder().build().isValid()).isTrue();
    assertThat(Report.builder()
            .addViolations(violation(Severity.WARNING), violation(Severity.INFO))
            .build()
            .isValid())
        .isTrue();
    assertThat(Report.builder()
            .addViolations(violation(Severity.WARNING), violation(Severity.ERROR))
            .build()
            .isValid())
        .isFalse();
  }

  @Test
  void countsBySeverity() {
    Report report = Report.builder()
        .addViolations(
            violation(Severity.WARNING), violation(Severity.ERROR), violation(Severity.WARNING))
        .build();
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.count(Severity.WARNING)).isEqualTo(2);
    assertThat(report.count(Severity.INFO)).isZero();
  }

  @Test
  void isALineForEachViolation() {
    assertThat(Report.builder().build()).hasToString("");
    assertThat(Report.builder()
            .addViolations(violation(Severity.INFO), violation(Severity.ERROR))
            .build())
        .hasToString("""
            INFO    /id: something is wrong [some-rule]
            ERROR   /id: something is wrong [some-rule]""");
  }
}
