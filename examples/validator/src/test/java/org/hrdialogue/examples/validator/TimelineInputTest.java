package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineInputTest {
  private static final List<String> LINES = """
      {"type":"dialogue","id":"d"}
      {"type":"event","id":"e1","kind":"seminar","dialogue":"d","status":"held","held":"2013"}
      {"type":"event","id":"e2","kind":"seminar","dialogue":"x","status":"held","held":"2013-13"}
      {"type":"event","id":"e3","kind":"seminar","dialogue":"x","status":"held","followsUp":"e2"}
      """.lines().toList();

  private static final String TEXT = """
      d

        2013  held  seminar (e1)

      x

        date unknown  held  seminar (e3)
            follows up e2
      """;

  @TempDir
  Path folder;

  @Test
  void isThatOfTheWholeEntriesOfADossier() {
    assertThat(ProgramRun.timeline(Inputs.dossier(LINES.toArray(String[]::new))))
        .isEqualTo(new ProgramRun(
            1,
            TEXT,
            "ERROR   /entries/2/held (4:82): '2013-13' is not an EDTF date: character 6: a month"
                + " from 01 to 12 was expected [date-malformed]\n"));
  }

  @Test
  void isThatOfTheWholeLinesOfAStream() throws IOException {
    String stream =
        Inputs.stream(Inputs.HEADER.replace("}", ",\"ID\":1}"), String.join("\n", LINES));
    Path file = Files.write(folder.resolve("a.gz"), ProgramRun.gzip(stream));
    assertThat(ProgramRun.of("timeline", file.toString())).isEqualTo(new ProgramRun(1, TEXT, """
                header: ERROR   /ID (1:60): 'ID' is no member of a dossier; nearest is 'id' [field-unknown]
                record 2 (e2): ERROR   /held (4:82): '2013-13' is not an EDTF date: character 6: a month from 01 to 12 was expected [date-malformed]
                """));
  }

  @Test
  void isEmptyWhereThereIsNothing() {
    assertThat(ProgramRun.timeline(Inputs.dossier()))
        .isEqualTo(new ProgramRun(0, "no dialogues and no events\n", ""));
    assertThat(ProgramRun.timeline(Inputs.dossier(LINES.get(0))))
        .isEqualTo(new ProgramRun(0, "d\n\n  no events\n", ""));
    assertThat(ProgramRun.timeline(Inputs.stream(Inputs.HEADER), "--format=json"))
        .isEqualTo(new ProgramRun(0, "[]\n", ""));
    assertThat(ProgramRun.timeline("nonsense", "--format=json"))
        .isEqualTo(new ProgramRun(
            1,
            "[]\n",
            "ERROR   / (1:1): the text is not JSON here; nothing after it is read"
                + " [json-malformed]\n"));
  }

  @Test
  void isListedBeforeADialogueIsMissed() {
    assertThat(ProgramRun.timeline(LINES.get(2).replace("x", "other"), "--dialogue", "othr"))
        .isEqualTo(new ProgramRun(2, "", """
            record 0 (e2): ERROR   /held (1:86): '2013-13' is not an EDTF date: character 6: a month from 01 to 12 was expected [date-malformed]
            hrdialogue-validator: 'othr' is the id of no dialogue in standard input
            """));
  }

  @Test
  void picksADialogueByItsIdPresentOrFormer() {
    String input = """
        {"type":"dialogue","id":"first","formerIds":["one"]}
        {"type":"dialogue","id":"second"}
        """;
    ProgramRun first = new ProgramRun(0, "first\n\n  no events\n", "");
    assertThat(ProgramRun.timeline(input, "--dialogue", "first")).isEqualTo(first);
    assertThat(ProgramRun.timeline(input, "--dialogue", "one")).isEqualTo(first);
    assertThat(ProgramRun.timeline(input, "--dialogue", "secnd"))
        .isEqualTo(new ProgramRun(
            2,
            "",
            "hrdialogue-validator: 'secnd' is the id of no dialogue in standard input; nearest is"
                + " 'second'\n"));
  }

  @Test
  void isExplainedOnOneLine() {
    assertThat(ProgramRun.of("timeline", "no-such-file"))
        .isEqualTo(new ProgramRun(
            2, "", "hrdialogue-validator: cannot read no-such-file: no such file\n"));
    assertThat(ProgramRun.of("timeline", "--format", "xml", "a"))
        .isEqualTo(new ProgramRun(
            2,
            "",
            "hrdialogue-validator: Invalid value for option '--format': 'xml' is neither 'text' nor"
                + " 'json' (see 'hrdialogue-validator timeline --help')\n"));
    byte[] magic = {0x1F, (byte) 0x8B, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'};
    assertThat(ProgramRun.withInput(magic, "timeline", "-"))
        .isEqualTo(new ProgramRun(
            2,
            "",
            "hrdialogue-validator: cannot read standard input: its compressed data is damaged\n"));
  }

  @Test
  void isPrintedOnRequest() {
    ProgramRun help = ProgramRun.of("timeline", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out())
        .contains("--format", "--dialogue", "FILE|-", "not public", "leftOut", "Exit status: 0");
    assertThat(ProgramRun.of("--help").out()).contains("timeline");
  }
}
