package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.examples.validator.Inputs.GROUP;
import static org.hrdialogue.examples.validator.Inputs.HEADER;
import static org.hrdialogue.examples.validator.Inputs.dossier;
import static org.hrdialogue.examples.validator.Inputs.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectionTest {
  @TempDir
  Path folder;

  private static final String BEGUN = "{\"kind\":1 ";

  /** Returns the violations, then what the summary says the input is. */
  private List<String> judged(String name, String content) throws IOException {
    return judged(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> judged(String name, byte[] content) throws IOException {
    List<String> lines =
        ProgramRun.validating(folder, name, content, "--profile=structural").outLines();
    return lines.stream()
        .limit(lines.size() - 1L)
        .map(line -> line.startsWith(name) ? line.replaceFirst(" \\(.*", "") : line)
        .toList();
  }

  @Nested
  class Content {
    @Test
    void winsOverTheName() throws IOException {
      assertThat(judged("a.json", stream(GROUP))).containsExactly("a.json: stream, 1 entry");
      assertThat(judged("a.ndjson", dossier(GROUP))).containsExactly("a.ndjson: dossier, 1 entry");
    }

    @Test
    void mayBeCompressed() throws IOException {
      assertThat(judged("a", ProgramRun.gzip(stream(GROUP, GROUP))))
          .containsExactly("a: stream, 2 entries");
      assertThat(judged("b.gz", ProgramRun.gzip(dossier(GROUP))))
          .containsExactly("b.gz: dossier, 1 entry");
    }

    @Test
    void mayBeginWithAByteOrderMark() throws IOException {
      assertThat(judged("a", "\uFEFF" + stream(GROUP))).containsExactly("a: stream, 1 entry");
      assertThat(judged("b", "\uFEFF" + dossier(GROUP))).containsExactly("b: dossier, 1 entry");
    }

    @Test
    void isAStreamIfThereIsOnlyAHeader() throws IOException {
      assertThat(judged("a.json", HEADER)).containsExactly("a.json: stream, 0 entries");
    }

    @Test
    void isADossierOverAnyNumberOfLines() throws IOException {
      assertThat(judged("a", dossier(GROUP).replace(",", "\r\n,\r\n")))
          .containsExactly("a: dossier, 1 entry");
    }

    @Test
    void isADossierWhoseEntriesComeLate() throws IOException {
      String late =
          "{\"x-note\":[" + "1, ".repeat(1 << 19) + "1]," + dossier(GROUP).substring(1);
      assertThat(judged("a", late)).containsExactly("a: dossier, 1 entry");
    }

    @Test
    void isNoHeaderIfItTakesSeveralLines() throws IOException {
      assertThat(judged("a", HEADER.replace(",", ",\n")))
          .containsExactly(
              "ERROR   /entries (1:1): a required member is missing [field-required]",
              "a: dossier, 0 entries");
    }
  }

  @Nested
  class AHeader {
    private Opened opened(String content) throws IOException {
      return Opened.of(Source.ofStandardInput(
          new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void staysInTheText() throws IOException {
      try (Opened stream = opened(stream(HEADER, GROUP))) {
        assertThat(stream.text()).hasContent(stream(HEADER, GROUP));
      }
    }
  }

  @Nested
  class ABrokenFirstLine {
    @Test
    void belongsToAStreamIfTheNameSaysSo() throws IOException {
      for (String name : List.of("a.ndjson", "b.JSONL", "c.jsonl.gz")) {
        assertThat(judged(name, stream(BEGUN, GROUP)))
            .containsExactly(
                "record 0: ERROR   / (1:11): the text ends before the value does [json-malformed]",
                name + ": stream, 2 entries");
      }
    }

    @Test
    void elseToADocument() throws IOException {
      assertThat(judged("a.json", stream(BEGUN, GROUP)))
          .containsExactly(
              "ERROR   /kind (1:2): 'kind' is no member of a dossier; nearest is 'id'"
                  + " [field-unknown]",
              "ERROR   / (2:1): the text is not JSON here; nothing after it is read [json-malformed]",
              "a.json: dossier, 0 entries");
    }

    @Test
    void mayBeWholeAndTellNothing() throws IOException {
      assertThat(judged("a.ndjson", stream("{\"id\":\"a\"}", GROUP)))
          .containsExactly(
              "record 0 (a): ERROR   /type (1:1): a required member is missing [field-required]",
              "a.ndjson: stream, 2 entries");
    }
  }

  @Nested
  class AnythingElse {
    @Test
    void thatIsEmptyOrBlankIsMalformed() throws IOException {
      for (String nothing : List.of("", " \n\t\r\n", "\uFEFF")) {
        assertThat(judged("a.ndjson", nothing))
            .hasSize(2)
            .first()
            .asString()
            .matches("ERROR {3}/ \\(1:1\\): there is no JSON value here \\[json-malformed]");
      }
    }

    @Test
    void thatIsAnotherJsonValueIsOfNoKnownFormat() throws IOException {
      for (String value : List.of("[" + GROUP + "]", "1", "\"a\"", "null")) {
        assertThat(judged("a.ndjson", value + "\n"))
            .containsExactly(
                "ERROR   / (1:1): a dossier is an object, and this is none [format-unknown]",
                "a.ndjson: dossier, 0 entries");
      }
      assertThat(judged("a.json", "{\"a\":[]}"))
          .contains("ERROR   /format (1:1): a required member is missing [format-unknown]");
    }

    @Test
    void thatIsNotOneJsonValueIsMalformed() throws IOException {
      assertThat(judged("a", dossier(GROUP) + "x"))
          .hasSize(2)
          .first()
          .asString()
          .endsWith("[json-malformed]");
      assertThat(judged("a", "[]\n[]"))
          .filteredOn(line -> line.contains("[json-malformed]"))
          .containsExactly("ERROR   / (2:1): more follows the JSON value [json-malformed]");
    }

    @Test
    void thatNestsTooDeeplyIsRefused() throws IOException {
      assertThat(judged("a", "[".repeat(100_000)))
          .filteredOn(line -> line.contains("[json-"))
          .containsExactly("ERROR   / (1:10002): nests too deeply to be read on [json-too-deep]");
    }

    @Test
    void thatIsNotUtf8IsMalformed() throws IOException {
      for (byte[] encoded : Arrays.asList(
          dossier(GROUP).getBytes(StandardCharsets.UTF_16),
          dossier(GROUP).getBytes(StandardCharsets.UTF_16LE),
          stream(GROUP).getBytes(StandardCharsets.UTF_16BE))) {
        assertThat(judged("a", encoded))
            .filteredOn(line -> line.startsWith("ERROR"))
            .isNotEmpty()
            .allMatch(line -> line.endsWith("[json-malformed]"));
      }
    }
  }
}
