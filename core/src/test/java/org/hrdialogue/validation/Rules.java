package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;

/** What single rules find, in the words of a report. */
final class Rules {
  private Rules() {}

  static Dossier dossier(Entry... entries) {
    return Dossier.builder().addEntries(entries).build();
  }

  static List<Violation> found(Rule rule, Dossier dossier) {
    return Validator.empty().with(rule).validate(dossier).violations();
  }

  static List<Violation> found(Rule rule, Entry... entries) {
    return found(rule, dossier(entries));
  }

  /** Asserts what a rule reports, all of it and line by line. */
  static void assertFound(Rule rule, Dossier dossier, String... lines) {
    assertThat(found(rule, dossier).stream().map(Violation::toString))
        .isEqualTo(Arrays.asList(lines));
  }

  /** Asserts what a rule reports, all of it and line by line. */
  static void assertFound(Rule rule, Entry entry, String... lines) {
    assertFound(rule, dossier(entry), lines);
  }
}
