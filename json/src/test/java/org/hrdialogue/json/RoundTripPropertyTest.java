package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.testing.EntryArbitraries;

class RoundTripPropertyTest {
  private static final DossierReader READER = DossierJson.reader();
  private static final DossierWriter WRITER = DossierJson.writer();

  @Provide
  Arbitrary<Dossier> loose() {
    return EntryArbitraries.dossiersWithLooseEnds();
  }

  @Property(tries = 500)
  void everyEntryComesBack(@ForAll Entry entry) {
    RoundTripTest.assertReads(WRITER.toString(entry), entry);
    RoundTripTest.assertReads(WRITER.pretty().toString(entry), entry);
  }

  @Property(tries = 200)
  void membersMayStandInAnyOrder(@ForAll Entry entry, @ForAll long seed) {
    RoundTripTest.assertReads(Shuffling.of(entry, new Random(seed)), entry);
  }

  @Property(tries = 200)
  void equalEntriesAreEqualBytes(@ForAll Entry entry) {
    Entry copy = READER.entry(WRITER.toBytes(entry)).value().orElseThrow();
    assertThat(WRITER.toBytes(copy)).isEqualTo(WRITER.toBytes(entry));
    assertThat(WRITER.pretty().toBytes(copy)).isEqualTo(WRITER.pretty().toBytes(entry));
  }

  @Property(tries = 50)
  void everyDossierComesBack(@ForAll("loose") Dossier dossier) throws IOException {
    assertThat(READER.dossier(WRITER.toBytes(dossier)).value()).contains(dossier);
    assertThat(READER.dossier(WRITER.pretty().toBytes(dossier)).value()).contains(dossier);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.writeStream(dossier, out);
    try (EntryStream stream = READER.entries(out.toString(StandardCharsets.UTF_8))) {
      Dossier header = stream.header().flatMap(Decoded::value).orElseThrow();
      List<Entry> entries =
          stream.stream().map(line -> line.value().orElseThrow()).toList();
      assertThat(Dossier.builder().from(header).entries(entries).build()).isEqualTo(dossier);
    }
  }
}
