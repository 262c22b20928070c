package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.examples.validator.Inputs.EXAMPLES;
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

/** Inputs that reading finds something wrong with. */
class ConvertFaultsTest {
  private static final String BARE_HEADER = "{\"format\":\"hrdialogue\",\"version\":\"1.0\"}";

  @TempDir
  Path folder;

  private ProgramRun converted(String name, String content, String form) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return ProgramRun.of("convert", file.toString(), "--to", form).without(folder);
  }

  @Nested
  class AStream {
    @Test
    void isWrittenWithoutItsFaultyLines() throws IOException {
      assertThat(converted(
              "bad.ndjson",
              stream(HEADER, GROUP, "{\"type\":", "", NO_DESCRIPTION, ODD_KIND),
              "ndjson"))
          .isEqualTo(new ProgramRun(1, stream(HEADER, GROUP, ODD_KIND), """
              record 1: ERROR   / (3:9): the text ends before the value does [json-malformed]
              record 2 (h): ERROR   /description (5:1): a required member is missing [field-required]
              bad.ndjson: left out 2 of 4 entries
              """));
    }

    @Test
    void becomesADossierWithoutItsFaultyLines() throws IOException {
      ProgramRun whole = converted("a", stream(HEADER, GROUP, ODD_KIND), "dossier");
      assertThat(converted("b", stream(HEADER, GROUP, NO_DESCRIPTION, ODD_KIND), "dossier"))
          .isEqualTo(new ProgramRun(1, whole.out(), """
              record 1 (h): ERROR   /description (3:1): a required member is missing [field-required]
              b: left out 1 of 3 entries
              """));
    }

    @Test
    void keepsWhatCouldBeReadOfItsHeader() throws IOException {
      String header = HEADER.replace("\"asOf\"", "\"id\":\"d\",\"x-a\":1,\"sOf\"");
      assertThat(converted("a.ndjson", stream(header, GROUP), "ndjson"))
          .isEqualTo(new ProgramRun(
              1,
              stream(BARE_HEADER.replace("}", ",\"id\":\"d\",\"x-a\":1}"), GROUP),
              "header: ERROR   /sOf (1:57): 'sOf' is no member of a dossier; nearest is 'asOf'"
                  + " [field-unknown]\n"));
    }

    @Test
    void protectsPeople() throws IOException {
      ProgramRun run = converted(
          "a.ndjson",
          stream("{\"type\":\"person\",\"id\":\"p\",\"protection\":[\"Secret Name\"]}"),
          "ndjson");
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err())
          .startsWith("record 0 (p): ERROR   /protection/0 (1:")
          .contains("11 characters")
          .doesNotContain("Secret");
    }
  }

  @Nested
  class ADossier {
    @Test
    void isWrittenWithoutItsFaultyEntries() throws IOException {
      assertThat(converted("bad.json", dossier(GROUP, NO_DESCRIPTION, ODD_KIND), "ndjson"))
          .isEqualTo(new ProgramRun(1, stream(HEADER, GROUP, ODD_KIND), """
              ERROR   /entries/1/description (3:1): a required member is missing [field-required]
              bad.json: left out 1 of 3 entries
              """));
    }

    @Test
    void thatBreaksOffIsWrittenAsFarAsItGoes() throws IOException {
      String whole = dossier(GROUP, ODD_KIND, EXAMPLES);
      String inEntry = whole.substring(0, whole.indexOf("\"some\""));
      assertThat(converted("a.json", inEntry, "ndjson"))
          .isEqualTo(new ProgramRun(1, stream(HEADER, GROUP, ODD_KIND), """
              ERROR   /entries/2/description (4:46): the text ends before the value does [json-malformed]
              a.json: left out 1 of 3 entries
              """));
      String between = whole.substring(0, whole.indexOf(EXAMPLES));
      ProgramRun run = converted("a.json", between, "dossier");
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out())
          .isEqualTo(converted("b.json", dossier(GROUP, ODD_KIND), "dossier").out());
      assertThat(run.err()).startsWith("ERROR   /").endsWith("[json-malformed]\n");
    }

    @Test
    void thatIsNoneBecomesOneWithoutEntries() throws IOException {
      assertThat(converted("a", "", "ndjson"))
          .isEqualTo(new ProgramRun(
              1,
              stream(BARE_HEADER),
              "ERROR   / (1:1): there is no JSON value here [json-malformed]\n"));
      assertThat(converted("a", "[]", "ndjson"))
          .isEqualTo(new ProgramRun(
              1,
              stream(BARE_HEADER),
              "ERROR   / (1:1): a dossier is an object, and this is none [format-unknown]\n"));
    }
  }

  @Nested
  class ANewerVersion {
    private static final String NEWER = GROUP.replace("}]}", "}],\"colour\":\"red\",\"x-a\":1}");

    @Test
    void losesWhatIsUnknownWithAWarning() throws IOException {
      String header = HEADER.replace("1.0", "1.7");
      String kept = GROUP.replace("}]}", "}],\"x-a\":1}");
      assertThat(converted("a.ndjson", stream(header, NEWER), "ndjson"))
          .isEqualTo(new ProgramRun(0, stream(HEADER, kept), """
              record 0 (g): WARNING /colour (2:91): 'colour' is no member of this object (group) [field-unknown]
              """));
      assertThat(converted("a.json", dossier(NEWER).replace("1.0", "1.7"), "ndjson"))
          .isEqualTo(new ProgramRun(0, stream(HEADER, kept), """
              WARNING /entries/0/colour (2:91): 'colour' is no member of this object (group) [field-unknown]
              """));
    }

    @Test
    void ofAnotherMajorNumberIsAnError() throws IOException {
      String header = HEADER.replace("1.0", "2.0");
      assertThat(converted("a.ndjson", stream(header, GROUP), "ndjson"))
          .isEqualTo(new ProgramRun(1, stream(HEADER, GROUP), """
              header: ERROR   /version (1:34): '2.0' is a version that this library cannot read; it reads 1.x [dataset-version-unsupported]
              """));
    }
  }
}
