package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.examples.validator.Inputs.GROUP;
import static org.hrdialogue.examples.validator.Inputs.HEADER;
import static org.hrdialogue.examples.validator.Inputs.NO_DESCRIPTION;
import static org.hrdialogue.examples.validator.Inputs.ODD_KIND;
import static org.hrdialogue.examples.validator.Inputs.dossier;
import static org.hrdialogue.examples.validator.Inputs.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {
  @TempDir
  Path folder;

  private byte[] quarantined(String name, byte[] content, String... options) throws IOException {
    Path quarantine = folder.resolve("quarantine");
    String[] all = new String[options.length + 2];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--quarantine";
    all[options.length + 1] = quarantine.toString();
    ProgramRun.validating(folder, name, content, all);
    return Files.readAllBytes(quarantine);
  }

  private String quarantined(String name, String content, String... options) throws IOException {
    byte[] bytes = quarantined(name, content.getBytes(StandardCharsets.UTF_8), options);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Nested
  class OfAStream {
    @Test
    void hasTheFailingLinesUnchanged() throws IOException {
      String odd = " { \"type\" : \"group\",\t\"id\":\"é\" } ";
      assertThat(quarantined("a.ndjson", stream(HEADER, GROUP, odd, "", "{\"", ODD_KIND)))
          .isEqualTo(stream(odd, "{\""));
    }

    @Test
    void hasBytesThatAreNoText() throws IOException {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      content.writeBytes(stream(GROUP).getBytes(StandardCharsets.UTF_8));
      content.writeBytes(new byte[] {'{', (byte) 0xFF, 0, (byte) 0xC0, '\r', '\n'});
      assertThat(quarantined("a.ndjson", content.toByteArray()))
          .containsExactly('{', 0xFF, 0, 0xC0, '\n');
    }

    @Test
    void hasTheHeaderIfThatFails() throws IOException {
      String header = HEADER.replace("1.0", "one");
      assertThat(quarantined("a.ndjson", stream(header, GROUP))).isEqualTo(stream(header));
    }

    @Test
    void hasLinesThatWarnIfTheseFail() throws IOException {
      assertThat(quarantined("a.ndjson", stream(GROUP, ODD_KIND), "--fail-on=warning"))
          .isEqualTo(stream(ODD_KIND));
    }

    @Test
    void hasALineOverTheLimitWhole() throws IOException {
      String over = "{\"type\":\"group\",\"x-a\":\"\r" + "é".repeat(1 << 20) + "\"}\r";
      String content = stream(HEADER, over + "\r", GROUP, NO_DESCRIPTION);
      String expected = stream(over, NO_DESCRIPTION);
      assertThat(quarantined("a.ndjson", content).equals(expected)).isTrue();
      assertThat(new String(
                  quarantined("a.ndjson.gz", ProgramRun.gzip(content)), StandardCharsets.UTF_8)
              .equals(expected))
          .isTrue();
      Path quarantine = folder.resolve("piped");
      ProgramRun.withInput(content, "validate", "--quarantine", quarantine.toString(), "-");
      assertThat(Files.readString(quarantine).equals(expected)).isTrue();
    }
  }

  @Nested
  class OfADossier {
    @Test
    void hasTheFailingEntriesOneALine() throws IOException {
      String spread = "{\r\n  \"type\": \"group\",\n  \"id\": \"h\"\r\n}";
      assertThat(quarantined("a.json", dossier(GROUP, spread, NO_DESCRIPTION)))
          .isEqualTo(stream("{    \"type\": \"group\",   \"id\": \"h\"  }", NO_DESCRIPTION));
    }

    @Test
    void hasNothingOfADocumentThatFailsAsSuch() throws IOException {
      assertThat(quarantined("a.json", "[]")).isEmpty();
      assertThat(quarantined("a.json", dossier(GROUP) + "}")).isEmpty();
    }

    @Test
    void hasAnEntryThatBreaksOff() throws IOException {
      assertThat(quarantined("a.json", "{\"entries\":[" + GROUP + ",{\"type\":\"group\",\n\"i"))
          .isEqualTo(stream("{\"type\":\"group\", \"i"));
    }
  }

  @Test
  void isNotForStandardOutput() {
    assertThat(ProgramRun.of("validate", "--quarantine=-", "-"))
        .isEqualTo(new ProgramRun(
            2, "", "hrdialogue-validator: --quarantine takes a file, not standard output\n"));
  }
}
