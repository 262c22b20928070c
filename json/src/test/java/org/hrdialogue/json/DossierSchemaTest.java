package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The schema beside the reader, judged by a validator that is not ours. */
class DossierSchemaTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/hrdialogue/json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema DOSSIER = REGISTRY.getSchema(DossierSchema.dossier());
  private static final Schema ENTRY = REGISTRY.getSchema(DossierSchema.entry());

  /** Returns whether the schema accepts an entry; a text that its validator cannot parse it does not. */
  static boolean acceptsEntry(String json) {
    try {
      return ENTRY.validate(json, InputFormat.JSON).isEmpty();
    } catch (StreamConstraintsException tooLong) {
      return false;
    }
  }

  private static List<String> faults(Path dossier) throws IOException {
    return DOSSIER.validate(Files.readString(dossier), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /** {@code mvn test -Dschema.renew} writes the files anew. */
  @Nested
  class CommittedFiles {
    @Test
    void areWhatTheLibrarySays() throws IOException {
      assertContent("dossier.schema.json", DossierSchema.dossier());
      assertContent("entry.schema.json", DossierSchema.entry());
    }

    private static void assertContent(String name, String schema) throws IOException {
      Path file = RESOURCES.resolve(name);
      if (System.getProperty("schema.renew") != null) {
        Files.createDirectories(RESOURCES);
        Files.writeString(file, schema);
      }
      assertThat(Files.readString(file)).isEqualTo(schema);
    }
  }

  @Nested
  class Dossiers {
    @TestFactory
    Stream<DynamicTest> thatTheReaderAcceptsAreAccepted() throws IOException {
      List<Path> files = new ArrayList<>();
      for (Path folder : List.of(Corpus.ACCEPTED, Corpus.VIOLATING, Corpus.SILENT)) {
        files.addAll(Corpus.dossiers(folder));
      }
      files.add(Path.of("../examples/data/eu-tajikistan-2013.json"));
      return files.stream()
          .map(file ->
              dynamicTest(file.toString(), () -> assertThat(faults(file)).isEmpty()));
    }

    @Test
    void areRefusedForWhatIsWrongAroundTheirEntries() {
      for (String json : List.of(
          "[]",
          "{}",
          "{\"format\":\"hrdialog\",\"version\":\"1.0\",\"entries\":[]}",
          "{\"format\":\"hrdialogue\",\"version\":\"2.0\",\"entries\":[]}",
          "{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"entries\":[null]}",
          "{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"entries\":[],\"asOf\":\"2013-09\"}",
          "{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"entries\":[],\"x\":1}")) {
        assertThat(DOSSIER.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
        assertThat(DossierJson.reader().dossier(json).value()).as(json).isEmpty();
      }
    }
  }

  /** What an editor shows of the schema alone. */
  @Nested
  class Help {
    private static final ObjectMapper MAPPER = JsonMapper.shared();

    @Test
    void isThereForEveryMember() {
      assertThat(undescribed(
              MAPPER.readTree(DossierSchema.dossier()).get("$defs"),
              definition -> definition.path("properties").properties().stream()
                  .filter(member -> !member.getKey().equals("type"))
                  .map(Map.Entry::getValue)))
          .isEmpty();
    }

    @Test
    void isThereForEveryCode() {
      JsonNode definitions = MAPPER.readTree(DossierSchema.entry()).get("$defs");
      assertThat(undescribed(
              definitions,
              definition ->
                  definition.path("anyOf").valueStream().filter(choice -> choice.has("const"))))
          .isEmpty();
      assertThat(definitions.at("/event-status-code/anyOf/3")).isEqualTo(MAPPER.readTree("""
              {"const":"held","description":"It took place."}"""));
    }

    private static List<JsonNode> undescribed(
        JsonNode definitions, Function<JsonNode, Stream<JsonNode>> parts) {
      List<JsonNode> described = definitions.valueStream().flatMap(parts).toList();
      assertThat(described).hasSizeGreaterThan(100);
      return described.stream().filter(part -> !part.has("description")).toList();
    }
  }

  @Nested
  class FaultsOfMembers {
    @Test
    void areRefusedButForThoseThatNoSchemaCanExpress() {
      Set<String> accepted = new TreeSet<>();
      for (Spot spot : Spot.ofEachRow()) {
        for (LocalFault fault : LocalFault.of(spot)) {
          Tree.Obj entry = spot.entry();
          assertThat(fault.planting().apply(entry)).isNotNull();
          String json = entry.toString();
          String kind = fault.code() + " " + fault.kind().replaceFirst("^\\[(.*)]$", "$1");
          if (acceptsEntry(json)) {
            accepted.add(kind);
          }
        }
      }
      assertThat(accepted).containsExactlyElementsOf(SchemaLimits.REASONS.keySet());
    }
  }
}
