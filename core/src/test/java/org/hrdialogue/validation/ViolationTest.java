package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationTest {
  private static final Violation VIOLATION = Violation.builder()
      .code("event-held-after-source")
      .severity(Severity.ERROR)
      .pointer("/entries/4/held")
      .message("2013-09-25 is after 2013-09-19")
      .build();

  @Test
  void isOneLineForPeople() {
    assertThat(VIOLATION)
        .hasToString("ERROR   /entries/4/held: 2013-09-25 is after 2013-09-19"
            + " [event-held-after-source]");
  }

  @Test
  void showsWhereTheTextSaysSo() {
    Violation located = Violation.builder()
        .from(VIOLATION)
        .severity(Severity.INFO)
        .location(new Location(42, 17, 1033))
        .build();
    assertThat(located)
        .hasToString("INFO    /entries/4/held (42:17): 2013-09-25 is after 2013-09-19"
            + " [event-held-after-source]");
  }

  @Test
  void namesTheWholeDocumentByASlash() {
    assertThat(Violation.builder().from(VIOLATION).pointer("").build())
        .hasToString("ERROR   /: 2013-09-25 is after 2013-09-19 [event-held-after-source]");
  }

  @Test
  void hasASeverityThatReportsWriteInLowerCase() {
    assertThat(Severity.values())
        .extracting(Severity::code)
        .containsExactly("error", "warning", "info");
  }
}
