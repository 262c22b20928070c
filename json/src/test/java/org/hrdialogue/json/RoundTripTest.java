package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.JsonText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read as it was. */
class RoundTripTest {
  private static final DossierReader READER = DossierJson.reader();
  private static final DossierWriter WRITER = DossierJson.writer();

  static List<Entry> samples() {
    return Samples.all();
  }

  static void assertReads(String json, Entry entry) {
    Decoded<Entry> read = READER.entry(json);
    assertThat(read.report().violations()).isEmpty();
    assertThat(read.value()).contains(entry);
    assertThat(read.type()).contains(entry.type());
    assertThat(read.id()).contains(entry.id());
  }

  @Nested
  class AnEntry {
    @ParameterizedTest
    @MethodSource("org.hrdialogue.json.RoundTripTest#samples")
    void comesBackFromCompactAndFromPrettyText(Entry entry) {
      assertReads(WRITER.toString(entry), entry);
      assertReads(WRITER.pretty().toString(entry), entry);
    }

    @ParameterizedTest
    @MethodSource("org.hrdialogue.json.RoundTripTest#samples")
    void mayHaveItsMembersInAnyOrder(Entry entry) {
      Random random = new Random(2013);
      for (int i = 0; i < 20; i++) {
        assertReads(Shuffling.of(entry, random), entry);
      }
    }

    @ParameterizedTest
    @MethodSource("org.hrdialogue.json.RoundTripTest#samples")
    void mayHaveItsTypeLast(Entry entry) {
      Tree.Obj tree = Tree.object(WRITER.toString(entry));
      tree.members.add(tree.members.remove(0));
      assertReads(tree.toString(), entry);
    }

    @ParameterizedTest
    @MethodSource("org.hrdialogue.json.RoundTripTest#samples")
    void comesFromBytesTextsStreamsAndFiles(Entry entry, @TempDir Path folder) throws IOException {
      byte[] bytes = WRITER.toBytes(entry);
      Path file = Files.write(folder.resolve("entry.json"), bytes);
      assertThat(READER.entry(bytes).value()).contains(entry);
      assertThat(READER.entry(new String(bytes, UTF_8)).value()).contains(entry);
      assertThat(READER.entry(new ByteArrayInputStream(bytes)).value()).contains(entry);
      assertThat(READER.entry(file).value()).contains(entry);
      assertThat(READER.entry(bytes).raw()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource(EntryType.class)
    void keepsForeignMembersTokenByToken(EntryType type) {
      String odd = "{\"b\":[1.50,1E+400,-0,\"\\u00e9\\/\",{\"b\":null,\"a\":{}}],\"a\":[]}";
      String json = WRITER.toString(Samples.smallest(type)).trim();
      String with = json.substring(0, json.length() - 1) + ",\"x-odd\": [ " + odd + " ]}";
      Entry read = READER.entry(with).value().orElseThrow();
      assertThat(read.extras()).containsEntry("x-odd", JsonText.parse("[" + odd + "]"));
      assertThat(WRITER.toString(read)).contains(",\"x-odd\":[" + odd + "]}");
    }
  }

  @Nested
  class ADossier {
    private static final Dossier ALL = Dossier.builder()
        .from(Samples.euTajikistan2013())
        .entries(Samples.all())
        .extras(Samples.full(EntryType.EVENT).extras())
        .build();

    @Test
    void comesBackFromCompactAndFromPrettyText() {
      for (DossierWriter writer : List.of(WRITER, WRITER.pretty())) {
        Decoded<Dossier> read = READER.dossier(writer.toString(ALL));
        assertThat(read.report().violations()).isEmpty();
        assertThat(read.value()).contains(ALL);
        assertThat(read.id()).isEqualTo(ALL.id());
        assertThat(read.type()).isEmpty();
      }
    }

    @Test
    void comesFromBytesTextsStreamsAndFiles(@TempDir Path folder) throws IOException {
      Path file = folder.resolve("dossier.json");
      WRITER.write(ALL, file);
      byte[] bytes = Files.readAllBytes(file);
      assertThat(READER.dossier(bytes).value()).contains(ALL);
      assertThat(READER.dossier(new String(bytes, UTF_8)).value()).contains(ALL);
      assertThat(READER.dossier(new ByteArrayInputStream(bytes)).value()).contains(ALL);
      assertThat(READER.dossier(file).value()).contains(ALL);
      assertThat(READER.dossier(file).raw()).isEqualTo(bytes);
    }

    @Test
    void isARecordStreamWithAHeader() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WRITER.writeStream(ALL, out);
      assertThat(out.toString(UTF_8).lines()).hasSize(ALL.entries().size() + 1);
      try (InputStream in = new ByteArrayInputStream(out.toByteArray());
          EntryStream stream = READER.entries(in)) {
        assertThat(stream.header().flatMap(Decoded::value))
            .contains(Dossier.builder().from(ALL).entries(List.of()).build());
        assertThat(stream.stream().map(line -> line.value().orElseThrow()))
            .containsExactlyElementsOf(ALL.entries());
      }
    }

    @Test
    void givesEachEntryAsItStandsInTheText() {
      Decoded<Dossier> read = READER.dossier(WRITER.pretty().toString(ALL));
      for (int i = 0; i < ALL.entries().size(); i++) {
        assertReads(new String(read.rawEntry(i), UTF_8), ALL.entries().get(i));
      }
    }
  }

  @Nested
  class AStream {
    @Test
    void mayDoWithoutAHeader() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WRITER.writeStream(Samples.all(), out);
      try (EntryStream stream = READER.entries(out.toString(UTF_8))) {
        assertThat(stream.header()).isEmpty();
        assertThat(stream.stream().map(line -> line.value().orElseThrow()))
            .containsExactlyElementsOf(Samples.all());
      }
    }

    @Test
    void mayBeEmpty() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WRITER.writeStream(List.of(), out);
      assertThat(out.toByteArray()).isEmpty();
      try (EntryStream stream = READER.entries(out.toString(UTF_8))) {
        assertThat(stream.header()).isEmpty();
        assertThat(stream.stream()).isEmpty();
      }
    }
  }
}
