package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.examples.validator.Inputs.GROUP;
import static org.hrdialogue.examples.validator.Inputs.HEADER;
import static org.hrdialogue.examples.validator.Inputs.NO_DESCRIPTION;
import static org.hrdialogue.examples.validator.Inputs.ODD_KIND;
import static org.hrdialogue.examples.validator.Inputs.dossier;
import static org.hrdialogue.examples.validator.Inputs.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  @TempDir
  Path folder;

  private String report(String name, String content) throws IOException {
    Path report = folder.resolve("report.ndjson");
    ProgramRun.validating(folder, name, content, "--report", report.toString());
    return Files.readString(report).replace(folder + "/", "");
  }

  @Nested
  class OfADossier {
    @Test
    void countsEntriesAndPointsFromTheDocument() throws IOException {
      assertThat(report("a.json", dossier(GROUP, NO_DESCRIPTION, ODD_KIND))).isEqualTo("""
          {"file":"a.json","record":1,"id":"h","code":"field-required","severity":"error","pointer":"/entries/1/description","line":3,"column":1,"message":"a required member is missing"}
          {"file":"a.json","record":2,"id":"k","code":"code-unknown","severity":"warning","pointer":"/entries/2/memberKind","line":4,"column":64,"message":"'ngoo' is not in the list; nearest is 'ngo'"}
          """);
    }

    @Test
    void hasTheDocumentItselfAsMinusOne() throws IOException {
      assertThat(report("a.json", "[]")).isEqualTo("""
          {"file":"a.json","record":-1,"code":"format-unknown","severity":"error","pointer":"","line":1,"column":1,"message":"a dossier is an object, and this is none"}
          """);
    }
  }

  @Nested
  class OfAStream {
    @Test
    void countsLinesThatAreNotBlankAndPointsFromTheEntry() throws IOException {
      assertThat(report("a.ndjson", stream("", HEADER, "", "{", "", NO_DESCRIPTION)))
          .isEqualTo("""
          {"file":"a.ndjson","record":0,"code":"json-malformed","severity":"error","pointer":"","line":4,"column":2,"message":"the text ends before the value does"}
          {"file":"a.ndjson","record":1,"id":"h","code":"field-required","severity":"error","pointer":"/description","line":6,"column":1,"message":"a required member is missing"}
          """);
    }

    @Test
    void hasTheHeaderAsMinusOne() throws IOException {
      assertThat(report("a.ndjson", stream(HEADER.replace("1.0", "2.0"), GROUP)))
          .isEqualTo("""
          {"file":"a.ndjson","record":-1,"code":"dataset-version-unsupported","severity":"error","pointer":"/version","line":1,"column":34,"message":"'2.0' is a version that this library cannot read; it reads 1.x"}
          """);
    }
  }

  @Nested
  class OnStandardOutput {
    @Test
    void sendsTheTextToStandardError() {
      assertThat(ProgramRun.withInput(dossier(NO_DESCRIPTION), "validate", "--report", "-", "-"))
          .isEqualTo(new ProgramRun(1, """
              {"file":"-","record":0,"id":"h","code":"field-required","severity":"error","pointer":"/entries/0/description","line":2,"column":1,"message":"a required member is missing"}
              """, """
              ERROR   /entries/0/description (2:1): a required member is missing [field-required]
              standard input: dossier, 1 entry (1 failed), 1 error, 0 warnings, 0 infos; no rule looked at h
              total: 1 file, 1 entry (1 failed), 1 error, 0 warnings, 0 infos
              """));
    }

    @Test
    void isAllThereIsWhenQuiet() {
      ProgramRun run =
          ProgramRun.withInput(dossier(NO_DESCRIPTION), "validate", "--report=-", "--quiet", "-");
      assertThat(run.outLines()).hasSize(1);
      assertThat(run.err()).isEmpty();
    }
  }

  @Nested
  class AFile {
    @Test
    void isReplacedByAnEmptyOneIfNothingIsWrong() throws IOException {
      Files.writeString(folder.resolve("report.ndjson"), "old");
      assertThat(report("a.json", dossier(GROUP))).isEmpty();
    }

    @Test
    void thatIsAnInputIsRefusedAndKept() throws IOException {
      Path input = Files.writeString(folder.resolve("a.json"), dossier(GROUP));
      for (String option : new String[] {"--report", "--quarantine"}) {
        assertThat(ProgramRun.of("validate", option, input.toString(), input.toString())
                .without(folder))
            .isEqualTo(new ProgramRun(
                2,
                "",
                "hrdialogue-validator: a.json is an input, which the "
                    + option.substring(2)
                    + " would replace\n"));
      }
      assertThat(input).hasContent(dossier(GROUP));
    }

    @Test
    void cannotBeTheQuarantineToo() throws IOException {
      String both = folder.resolve("both").toString();
      assertThat(ProgramRun.withInput("", "validate", "--report", both, "--quarantine", both, "-")
              .without(folder))
          .isEqualTo(new ProgramRun(
              2, "", "hrdialogue-validator: both cannot be both report and quarantine\n"));
    }

    @Test
    void thatCannotBeWrittenEndsTheRun() {
      assertThat(
              ProgramRun.of("validate", "--report", folder.resolve("no/report").toString(), "-")
                  .without(folder))
          .isEqualTo(new ProgramRun(
              2, "", "hrdialogue-validator: cannot write no/report: no such file\n"));
    }
  }
}
