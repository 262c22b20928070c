package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What real sources say against each other, each case with the exact report: what an editor would find
 * is found, and what is carried as two accounts draws no false alarm. {@code mvn test
 * -Dcorpus.renew} writes the reports anew.
 */
class ContradictionsTest {
  private static final Path FOLDER = Path.of("src/test/resources/contradictions");
  private static final String ENDING = ".json";

  @TestFactory
  Stream<DynamicTest> eachIsReportedAsItStands() throws IOException {
    List<Path> cases;
    try (Stream<Path> files = Files.list(FOLDER)) {
      cases = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    return cases.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> assertReported(file)));
  }

  private static void assertReported(Path file) throws IOException {
    Decoded<Dossier> decoded =
        DossierJson.reader().validator(Validator.standard()).dossier(file);
    String name = file.getFileName().toString();
    Path expected = file.resolveSibling(name.replace(ENDING, ".report.txt"));
    if (System.getProperty("corpus.renew") != null) {
      Files.writeString(expected, decoded.report() + "\n");
    }
    assertThat(decoded.value()).isPresent();
    assertThat(decoded.report() + "\n").isEqualTo(Files.readString(expected));
  }
}
