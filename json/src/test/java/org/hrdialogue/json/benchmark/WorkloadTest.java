package org.hrdialogue.json.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.DossierReader;
import org.hrdialogue.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Whether the benchmarks read what they say. {@code -Dworkload.renew} writes the samples anew.
 */
class WorkloadTest {
  private static final int SAMPLE = 100;
  private static final DossierReader READER = DossierJson.reader().validator(Validator.standard());

  @ParameterizedTest
  @EnumSource
  void isTheCommittedSample(Workload workload) throws IOException {
    Path sample = Path.of(
        "src/test/resources/benchmark", workload.name().toLowerCase(Locale.ROOT) + ".ndjson");
    String made = String.join("\n", workload.clean(SAMPLE)) + "\n";
    if (System.getProperty("workload.renew") != null) {
      Files.writeString(sample, made);
    }
    assertThat(Files.readString(sample)).isEqualTo(made);
  }

  @ParameterizedTest
  @EnumSource
  void breaksNoRule(Workload workload) {
    assertThat(workload.clean(500))
        .flatExtracting(record -> READER.entry(record).report().violations())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hasFaultsInOneOfTwenty(Workload workload) {
    List<String> faulty = workload.faulty(SAMPLE);
    assertThat(faulty.stream().filter(record -> READER.entry(record).value().isEmpty()))
        .hasSize(SAMPLE / 20);
  }

  @Test
  void dossierBreaksNoRule() {
    String dossier = Workload.dossier(1_000, false);
    var read = READER.dossier(dossier);
    assertThat(read.report().violations()).isEmpty();
    assertThat(read.value().orElseThrow().entries()).hasSize(1_000);
  }

  @Test
  void dossierHasFaultsInOneOfTwenty() {
    var read = READER.dossier(Workload.dossier(1_000, true));
    assertThat(read.value()).isEmpty();
    assertThat(read.partial().orElseThrow().entries()).hasSizeBetween(945, 960);
  }

  @ParameterizedTest
  @EnumSource
  void isNoEasyText(Workload workload) {
    for (String record : workload.clean(SAMPLE)) {
      JsonNode tree = new ObjectMapper().readTree(record);
      double bytes = record.getBytes(StandardCharsets.UTF_8).length;
      double ascii = record.chars().filter(c -> c < 128).count();
      int longest = tree.findValues("text").stream()
          .flatMap(JsonNode::valueStream)
          .mapToInt(text -> text.asString().getBytes(StandardCharsets.UTF_8).length)
          .max()
          .orElse(0);
      assertThat(members(tree)).isGreaterThanOrEqualTo(25);
      assertThat(longest / bytes).isLessThanOrEqualTo(0.4);
      assertThat((bytes - ascii) / bytes).isBetween(0.07, 0.14);
      assertThat(tree.toString()).isEqualTo(record);
    }
  }

  private static int members(JsonNode tree) {
    return (tree.isObject() ? tree.size() : 0)
        + tree.valueStream().mapToInt(WorkloadTest::members).sum();
  }
}
