package org.hrdialogue.json.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.benchmark.Peers.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whether those that are measured really read, check and write what they are given. */
class PeersTest {
  private static final int RECORDS = 60;
  private static final Peers PEERS = new Peers();
  private static final ObjectMapper TREES = new ObjectMapper();

  @ParameterizedTest
  @EnumSource
  void floorMakesEachText(Workload workload) {
    for (String record : workload.clean(RECORDS)) {
      List<String> texts = new ArrayList<>();
      PEERS.floor(record.getBytes(UTF_8), texts::add);
      assertThat(texts).containsExactlyElementsOf(texts(TREES.readTree(record)).toList());
    }
  }

  private static Stream<String> texts(JsonNode tree) {
    return tree.isString()
        ? Stream.of(tree.asString())
        : tree.valueStream().flatMap(PeersTest::texts);
  }

  @ParameterizedTest
  @EnumSource
  void plainRecordsHaveEachMember(Workload workload) throws IOException {
    for (String record : workload.clean(20)) {
      byte[] json = record.getBytes(UTF_8);
      PlainEntry read = PEERS.databind(json, workload.plain());
      assertThat(new String(PEERS.encode(read), UTF_8)).isEqualTo(record);
      assertThat(PEERS.jackson2(json, workload.plain())).isEqualTo(read);
      assertThat(PEERS.fastjson2(json, workload.plain())).isEqualTo(read);
      assertThat(PEERS.databindAndHibernate(json, workload.plain()))
          .isEqualTo(new Checked(read, 0));
      assertThat(PEERS.schemaAndDatabind(json, workload.plain())).isEqualTo(new Checked(read, 0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void weWriteTheSame(Workload workload) {
    for (String record : workload.clean(RECORDS)) {
      assertThat(DossierJson.writer()
              .toString(DossierJson.reader().entry(record).value().orElseThrow()))
          .isEqualTo(record + "\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void validatorsFindFaults(Workload workload) {
    List<byte[]> faulty = Workload.bytes(workload.faulty(RECORDS));
    for (int i = 0; i < RECORDS; i++) {
      assertThat(PEERS.databindAndHibernate(faulty.get(i), workload.plain()).faults() > 0)
          .as("faults by annotations in %d", i)
          .isEqualTo(Workload.isFaulty(i));
      assertThat(PEERS.schemaAndDatabind(faulty.get(i), workload.plain()).faults() > 0)
          .as("faults by the schema in %d", i)
          .isEqualTo(Workload.isFaulty(i));
    }
  }

  @Test
  void plainDossierHasEachMember() {
    String dossier = Workload.dossier(RECORDS, false);
    PlainEntry.Dossier read = PEERS.dossier(dossier.getBytes(UTF_8));
    assertThat(new String(PEERS.encode(read), UTF_8)).isEqualTo(dossier);
  }
}
