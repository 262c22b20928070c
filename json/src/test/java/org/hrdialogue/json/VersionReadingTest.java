package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hrdialogue.json.Reading.NGO;
import static org.hrdialogue.json.Reading.READER;
import static org.hrdialogue.json.Reading.assertFaults;
import static org.hrdialogue.json.Reading.dossierIn;

import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What a text of a newer minor version may say. */
class VersionReadingTest {
  private static final String EVENT =
      "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"seminar\",\"status\":\"held\"";

  @Test
  void mayHaveUnknownMembersWhichAreSkipped() {
    String json = dossierIn("1.1", NGO.replace("\"kind\"", "\"colour\":{\"a\":[1]},\"kind\""));
    Decoded<Dossier> read = READER.dossier(json);
    assertFaults(
        read,
        "WARNING /entries/0/colour (1:85): 'colour' is no member of this object (organisation)"
            + " [field-unknown]");
    assertThat(read.value().orElseThrow().entries())
        .containsExactly(READER.entry(NGO).value().orElseThrow());
  }

  @Test
  void mayHaveUnknownMembersInItsHeader() {
    assertFaults(
        READER.dossier(
            "{\"colour\":1,\"format\":\"hrdialogue\",\"version\":\"1.1\",\"entries\":[]}"),
        "WARNING /colour (1:2): 'colour' is no member of a dossier [field-unknown]");
  }

  @Test
  void mayStandAtTheEnd() {
    String entry = EVENT + ",\"mode\":\"by-letter\"}";
    for (String version : List.of("1.0", "1.1")) {
      Decoded<Dossier> read = READER.dossier("{\"format\":\"hrdialogue\",\"entries\":[" + entry
          + "],\"version\":\"" + version + "\"}");
      assertThat(read.value().isPresent()).isEqualTo(version.equals("1.1"));
    }
  }

  @Test
  void mayHaveUnknownCodesWhereAMemberIsOptional() {
    DossierReader newer = READER.version("1.7");
    Decoded<Entry> read = newer.entry(EVENT + ",\"mode\":\"by-letter\"}");
    assertFaults(read, "WARNING /mode (1:66): 'by-letter' is not in the list [code-unknown]");
    assertThat(((Event) read.value().orElseThrow()).mode()).isEmpty();
    assertFaults(
        newer.entry(EVENT.replace("held", "hled") + "}"),
        "ERROR   /status (1:52): 'hled' is not in the list; nearest is 'held' [code-unknown]");
  }

  @Test
  void neverMeansTheDefaultWithAnUnknownCode() {
    Decoded<Entry> read = READER
        .version("1.7")
        .entry(EVENT + ",\"attendance\":{\"value\":50,\"qualifier\":\"roughly\"}}");
    assertFaults(
        read, "WARNING /attendance/qualifier (1:96): 'roughly' is not in the list [code-unknown]");
    assertThat(((Event) read.value().orElseThrow()).attendance()).isEmpty();
  }

  @Test
  void doesNotExcuseAnythingElse() {
    assertFaults(
        READER.version("1.1").entry(EVENT + ",\"held\":\"2013-02-30\",\"mode\":1}"),
        "ERROR   /held (1:66): '2013-02-30' is not an EDTF date: character 9: the month has no such day"
            + " [date-malformed]",
        "ERROR   /mode (1:86): a string was expected, and a whole number found [field-type]");
  }

  @Test
  void isToldToTheReaderOfEntriesAndOfStreamsWithoutHeader() {
    String json = EVENT + ",\"colour\":1}";
    assertThat(READER.entry(json).value()).isEmpty();
    assertThat(READER.version("1.1").entry(json).value()).isPresent();
    try (EntryStream stream = READER.version("1.1").entries(json + "\n" + json)) {
      assertThat(stream.stream().map(read -> read.value().isPresent())).containsExactly(true, true);
    }
  }

  @Test
  void isSaidByTheHeaderOfAStream() {
    String json = EVENT + ",\"colour\":1}";
    for (String version : List.of("1.0", "1.1")) {
      try (EntryStream stream =
          READER.entries("{\"version\":\"" + version + "\",\"format\":\"hrdialogue\"}\n" + json)) {
        assertThat(stream.stream().map(read -> read.value().isPresent()))
            .containsExactly(version.equals("1.1"));
      }
    }
  }

  @Test
  void isRefusedWhereItIsNoneThatCanBeRead() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> READER.version("2.0"))
        .withMessage("'2.0' is a version that this library cannot read; it reads 1.x");
  }
}
