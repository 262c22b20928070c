package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hrdialogue.validation.Report;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a dossier that breaks it and nothing else, with the exact report, and one that nearly
 * does and is silent.
 */
class RuleCorpusTest {
  @TestFactory
  Stream<DynamicTest> violatingFilesBreakTheirRuleOnly() throws IOException {
    return Corpus.dossiers(Corpus.VIOLATING).stream()
        .map(file -> dynamicTest(Corpus.name(file), () -> assertBreaks(file)));
  }

  private static void assertBreaks(Path file) throws IOException {
    Report report = validate(file);
    Corpus.assertReport(file, report);
    assertThat(report.violations())
        .isNotEmpty()
        .extracting(Violation::code)
        .containsOnly(Corpus.name(file));
  }

  @TestFactory
  Stream<DynamicTest> silentFilesNearlyBreakIt() throws IOException {
    return Corpus.dossiers(Corpus.SILENT).stream()
        .map(file -> dynamicTest(
            Corpus.name(file), () -> assertThat(validate(file).violations()).isEmpty()));
  }

  private static Report validate(Path file) throws IOException {
    return DossierJson.reader().validator(Validator.standard()).dossier(file).report();
  }
}
