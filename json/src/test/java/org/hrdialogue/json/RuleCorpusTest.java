package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hrdialogue.validation.Report;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a dossier that breaks it and nothing else, with the exact report, and one that nearly
 * does and is silent. {@code mvn test -Dcorpus.renew} writes the reports anew.
 */
class RuleCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus/1.0");
  private static final Path VIOLATING = CORPUS.resolve("violating");
  private static final Path SILENT = CORPUS.resolve("silent");

  @TestFactory
  Stream<DynamicTest> violatingFilesBreakTheirRuleOnly() throws IOException {
    return files(VIOLATING).stream().map(file -> dynamicTest(name(file), () -> assertBreaks(file)));
  }

  private static void assertBreaks(Path file) throws IOException {
    Report report = validate(file);
    Path expected = file.resolveSibling(name(file) + ".report.txt");
    if (System.getProperty("corpus.renew") != null) {
      Files.writeString(expected, report + "\n");
    }
    assertThat(report + "\n").isEqualTo(Files.readString(expected));
    assertThat(report.violations())
        .isNotEmpty()
        .extracting(Violation::code)
        .containsOnly(name(file));
  }

  @TestFactory
  Stream<DynamicTest> silentFilesNearlyBreakIt() throws IOException {
    return files(SILENT).stream()
        .map(file -> dynamicTest(
            name(file), () -> assertThat(validate(file).violations()).isEmpty()));
  }

  @Test
  void everyRuleHasBoth() throws IOException {
    List<String> rules =
        Validator.standard().rules().stream().map(Rule::code).sorted().toList();
    assertThat(files(VIOLATING).stream().map(RuleCorpusTest::name).toList()).isEqualTo(rules);
    assertThat(files(SILENT).stream().map(RuleCorpusTest::name).toList()).isEqualTo(rules);
  }

  private static Report validate(Path file) throws IOException {
    return DossierJson.reader().validator(Validator.standard()).dossier(file).report();
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".json".length());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
