package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.examples.validator.Inputs.EXAMPLES;
import static org.hrdialogue.examples.validator.Inputs.GROUP;
import static org.hrdialogue.examples.validator.Inputs.HEADER;
import static org.hrdialogue.examples.validator.Inputs.NO_DESCRIPTION;
import static org.hrdialogue.examples.validator.Inputs.dossier;
import static org.hrdialogue.examples.validator.Inputs.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TogetherTest {
  @TempDir
  Path folder;

  private ProgramRun together(String... namesAndContents) throws IOException {
    List<String> args = new ArrayList<>(List.of(
        "validate",
        "--together",
        "--report",
        folder.resolve("report").toString(),
        "--quarantine",
        folder.resolve("quarantine").toString()));
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Path file = folder.resolve(namesAndContents[i]);
      args.add(Files.writeString(file, namesAndContents[i + 1]).toString());
    }
    return ProgramRun.of(args.toArray(String[]::new)).without(folder);
  }

  private String report() throws IOException {
    return Files.readString(folder.resolve("report")).replace(folder + "/", "");
  }

  @Test
  void entriesReferToEachOtherAcrossFiles() throws IOException {
    String other = GROUP.replace("\"g\"", "\"h\"");
    assertThat(together("a.json", dossier(EXAMPLES), "b.ndjson", stream(HEADER, GROUP, other)))
        .isEqualTo(new ProgramRun(0, """
            a.json: dossier, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos
            b.ndjson: stream, 2 entries (0 failed), 0 errors, 0 warnings, 0 infos
            total: 2 files as one dossier, 3 entries (0 failed), 0 errors, 0 warnings, 0 infos
            """, ""));
  }

  @Test
  void everyViolationHasItsOwnFileRecordAndPlace() throws IOException {
    ProgramRun run = together(
        "a.ndjson", stream(HEADER, GROUP, "", EXAMPLES),
        "b.json", dossier("\n" + EXAMPLES.replace("\"x\"", "\"y\""), GROUP));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.outLines().subList(0, 3))
        .containsExactly(
            "a.ndjson record 1 (x): ERROR   /examples/1 (4:70): 'h' is the id of no entry"
                + " [ref-unresolved]",
            "b.json: ERROR   /entries/0/examples/1 (3:70): 'h' is the id of no entry"
                + " [ref-unresolved]",
            "b.json: ERROR   /entries/1/id (4:22): 'g' is the id of another entry, too"
                + " [id-duplicate]");
    assertThat(report()).isEqualTo("""
        {"file":"a.ndjson","record":1,"id":"x","code":"ref-unresolved","severity":"error","pointer":"/examples/1","line":4,"column":70,"message":"'h' is the id of no entry"}
        {"file":"b.json","record":0,"id":"y","code":"ref-unresolved","severity":"error","pointer":"/entries/0/examples/1","line":3,"column":70,"message":"'h' is the id of no entry"}
        {"file":"b.json","record":1,"id":"g","code":"id-duplicate","severity":"error","pointer":"/entries/1/id","line":4,"column":22,"message":"'g' is the id of another entry, too"}
        """);
    assertThat(folder.resolve("quarantine"))
        .hasContent(stream(EXAMPLES, EXAMPLES.replace("\"x\"", "\"y\""), GROUP));
  }

  @Test
  void anEntryThatCannotBeReadLeavesNoReferenceUnresolved() throws IOException {
    assertThat(together("a.json", dossier(EXAMPLES), "b.ndjson", stream(NO_DESCRIPTION, GROUP)))
        .isEqualTo(new ProgramRun(1, """
            b.ndjson record 0 (h): ERROR   /description (1:1): a required member is missing [field-required]
            a.json: dossier, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos
            b.ndjson: stream, 2 entries (1 failed), 1 error, 0 warnings, 0 infos; no rule looked at h
            total: 2 files as one dossier, 3 entries (1 failed), 1 error, 0 warnings, 0 infos
            """, ""));
  }

  @Test
  void aFileThatIsMissingLeavesNoReferenceUnresolved() throws IOException {
    Path first = Files.writeString(folder.resolve("a.json"), dossier(EXAMPLES));
    ProgramRun run = ProgramRun.of(
            "validate", "--together", first.toString(), folder.resolve("b.json").toString())
        .without(folder);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("hrdialogue-validator: cannot read b.json: no such file\n");
    assertThat(run.outLines())
        .hasSize(3)
        .first()
        .isEqualTo("a.json: dossier, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos");
    assertThat(run.outLines().get(2)).contains("; 1 file not read to the end; skipped: ");
  }

  @Test
  void aHeaderThatFailsIsReported() throws IOException {
    assertThat(together("a.ndjson", stream(HEADER.replace("}", ",\"ID\":\"a\"}"), GROUP))
            .outLines())
        .containsExactly(
            "header: ERROR   /ID (1:60): 'ID' is no member of a dossier; nearest is 'id'"
                + " [field-unknown]",
            "a.ndjson: stream, 1 entry (0 failed), 1 error, 0 warnings, 0 infos; the header failed",
            "total: 1 file as one dossier, 1 entry (0 failed), 1 error, 0 warnings, 0 infos");
  }

  @Test
  void readingAloneLooksAtNoReference() throws IOException {
    Path first = Files.writeString(folder.resolve("a.json"), dossier(EXAMPLES));
    assertThat(ProgramRun.of("validate", "--together", "--profile=structural", first.toString())
            .status())
        .isZero();
  }
}
