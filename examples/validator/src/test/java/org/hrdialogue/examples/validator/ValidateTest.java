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
import java.util.stream.Collectors;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.Validator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
  @TempDir
  Path folder;

  @Nested
  class ADossier {
    @Test
    void withoutFaultIsOneLineAndATotal() throws IOException {
      assertThat(ProgramRun.validating(folder, "good.json", dossier(GROUP)))
          .isEqualTo(new ProgramRun(0, """
              good.json: dossier, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos
              total: 1 file, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos
              """, ""));
    }

    @Test
    void hasItsViolationsListedByPointerAndPlace() throws IOException {
      assertThat(
              ProgramRun.validating(folder, "bad.json", dossier(GROUP, NO_DESCRIPTION, ODD_KIND)))
          .isEqualTo(new ProgramRun(1, """
              ERROR   /entries/1/description (3:1): a required member is missing [field-required]
              WARNING /entries/2/memberKind (4:64): 'ngoo' is not in the list; nearest is 'ngo' [code-unknown]
              bad.json: dossier, 3 entries (1 failed), 1 error, 1 warning, 0 infos; no rule looked at h
              total: 1 file, 3 entries (1 failed), 1 error, 1 warning, 0 infos
              """, ""));
    }

    @Test
    void failsAsADocumentWithoutAnEntryThatFails() throws IOException {
      assertThat(ProgramRun.validating(
              folder, "new.json", dossier(GROUP).replace("\"1.0\"", "\"2.0\"")))
          .isEqualTo(new ProgramRun(1, """
              ERROR   /version (1:34): '2.0' is a version that this library cannot read; it reads 1.x [dataset-version-unsupported]
              new.json: dossier, 1 entry (0 failed), 1 error, 0 warnings, 0 infos; the document failed
              total: 1 file, 1 entry (0 failed), 1 error, 0 warnings, 0 infos
              """, ""));
    }

    @Test
    void thatManyEntriesOfCannotBeReadNamesTheFirstOfThem() throws IOException {
      String unread = NO_DESCRIPTION.replace("\"h\"", "\"h%d\"");
      String[] entries = new String[7];
      for (int i = 0; i < entries.length; i++) {
        entries[i] = unread.formatted(i);
      }
      assertThat(ProgramRun.validating(folder, "many.json", dossier(entries))
              .outLines()
              .get(7))
          .endsWith("; no rule looked at h0, h1, h2, h3, h4 and 2 more");
    }
  }

  @Nested
  class AStream {
    @Test
    void hasItsViolationsListedByRecordAndPointer() throws IOException {
      assertThat(ProgramRun.validating(
              folder,
              "bad.ndjson",
              stream(HEADER, "", GROUP, "{\"type\":", NO_DESCRIPTION, ODD_KIND),
              "--profile",
              "structural"))
          .isEqualTo(new ProgramRun(1, """
              record 1: ERROR   / (4:9): the text ends before the value does [json-malformed]
              record 2 (h): ERROR   /description (5:1): a required member is missing [field-required]
              bad.ndjson: stream, 4 entries (2 failed), 2 errors, 0 warnings, 0 infos; reading only, no rules
              total: 1 file, 4 entries (2 failed), 2 errors, 0 warnings, 0 infos
              """, ""));
    }

    @Test
    void isJudgedByRulesOfOneEntryAndSaysSo() throws IOException {
      String notRun = Validator.standard().rules().stream()
          .filter(Rule::needsDossier)
          .map(Rule::code)
          .collect(Collectors.joining(", "));
      String needDay = Validator.standard().rules().stream()
          .filter(rule -> rule.needsDay() && !rule.needsDossier())
          .map(Rule::code)
          .collect(Collectors.joining(", "));
      assertThat(ProgramRun.validating(folder, "good.ndjson", stream(GROUP))
              .outLines()
              .get(0))
          .isEqualTo("good.ndjson: stream, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos;"
              + " rules of one entry only; skipped: "
              + notRun
              + " (it needs a whole dossier)"
              + (needDay.isEmpty()
                  ? ""
                  : "; skipped: " + needDay + " (it needs a day to validate for)"));
    }

    @Test
    void fromAPipeIsNamedStandardInput() {
      ProgramRun run = ProgramRun.withInput(stream(NO_DESCRIPTION), "validate", "-");
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.outLines().get(0)).startsWith("record 0 (h): ERROR   /description (1:1): ");
      assertThat(run.outLines().get(1)).startsWith("standard input: stream, 1 entry (1 failed)");
    }

    @Test
    void withAFaultInItsHeaderFailsAndGoesOn() throws IOException {
      assertThat(ProgramRun.validating(
              folder,
              "odd.ndjson",
              stream(HEADER.replace("2013-09-19", "2013"), GROUP),
              "--profile=structural"))
          .isEqualTo(new ProgramRun(1, """
              header: ERROR   /asOf (1:47): '2013' is not a day such as 2013-09-19 [date-malformed]
              odd.ndjson: stream, 1 entry (0 failed), 1 error, 0 warnings, 0 infos; the header failed; reading only, no rules
              total: 1 file, 1 entry (0 failed), 1 error, 0 warnings, 0 infos
              """, ""));
    }

    @Test
    void goesOnAfterALineOverTheLimit() throws IOException {
      String over = "{\"type\":\"group\",\"x-long\":\"" + "a".repeat(1 << 20) + "\"}";
      assertThat(ProgramRun.validating(
              folder, "long.ndjson", stream(over, NO_DESCRIPTION), "--profile=structural"))
          .isEqualTo(new ProgramRun(1, """
              record 0: ERROR   / (1:1): a line of more than 1048576 bytes is over the limit [json-too-long]
              record 1 (h): ERROR   /description (2:1): a required member is missing [field-required]
              long.ndjson: stream, 2 entries (2 failed), 2 errors, 0 warnings, 0 infos; reading only, no rules
              total: 1 file, 2 entries (2 failed), 2 errors, 0 warnings, 0 infos
              """, ""));
    }
  }

  @Nested
  class SeveralInputs {
    @Test
    void areNamedOnEveryLine() throws IOException {
      Path first = Files.writeString(folder.resolve("a.json"), dossier(NO_DESCRIPTION));
      Path second = Files.writeString(folder.resolve("b.ndjson"), stream(GROUP, NO_DESCRIPTION));
      assertThat(
              ProgramRun.of("validate", "--profile=structural", first.toString(), second.toString())
                  .without(folder))
          .isEqualTo(new ProgramRun(1, """
              a.json: ERROR   /entries/0/description (2:1): a required member is missing [field-required]
              b.ndjson record 1 (h): ERROR   /description (2:1): a required member is missing [field-required]
              a.json: dossier, 1 entry (1 failed), 1 error, 0 warnings, 0 infos; reading only, no rules
              b.ndjson: stream, 2 entries (1 failed), 1 error, 0 warnings, 0 infos; reading only, no rules
              total: 2 files, 3 entries (2 failed), 2 errors, 0 warnings, 0 infos
              """, ""));
    }

    @Test
    void areJudgedEvenIfOneCannotBeRead() throws IOException {
      Path bad = Files.writeString(folder.resolve("bad.json"), dossier(NO_DESCRIPTION));
      Path directory = Files.createDirectory(folder.resolve("directory"));
      Path absent = folder.resolve("absent.json");
      assertThat(ProgramRun.of("validate", absent.toString(), directory.toString(), bad.toString())
              .without(folder))
          .isEqualTo(new ProgramRun(2, """
              bad.json: ERROR   /entries/0/description (2:1): a required member is missing [field-required]
              absent.json: not read: no such file
              directory: not read: is a directory
              bad.json: dossier, 1 entry (1 failed), 1 error, 0 warnings, 0 infos; no rule looked at h
              total: 3 files, 1 entry (1 failed), 1 error, 0 warnings, 0 infos; 2 files not read to the end
              """, """
              hrdialogue-validator: cannot read absent.json: no such file
              hrdialogue-validator: cannot read directory: is a directory
              """));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
    void mayHaveNamesWithControlCharacters() throws IOException {
      Path file = Files.writeString(folder.resolve("two\nlines.json"), dossier(GROUP));
      assertThat(ProgramRun.of("validate", file.toString())
              .without(folder)
              .outLines()
              .get(0))
          .isEqualTo("two?lines.json: dossier, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos");
    }
  }

  @Nested
  class Options {
    @Test
    void failOnWarningMakesAWarningFail() throws IOException {
      String content = dossier(GROUP, ODD_KIND);
      assertThat(ProgramRun.validating(folder, "odd.json", content).status()).isZero();
      ProgramRun strict =
          ProgramRun.validating(folder, "odd.json", content, "--fail-on", "warning");
      assertThat(strict.status()).isEqualTo(1);
      assertThat(strict.outLines().get(1))
          .isEqualTo("odd.json: dossier, 2 entries (1 failed), 0 errors, 1 warning, 0 infos");
    }

    @Test
    void strictAsksForSources() throws IOException {
      String unsourced = dossier(GROUP.replaceFirst(",\"sources.*", "}"));
      assertThat(ProgramRun.validating(folder, "a.json", unsourced).status()).isZero();
      ProgramRun strict = ProgramRun.validating(folder, "a.json", unsourced, "--profile=strict");
      assertThat(strict.status()).isEqualTo(1);
      assertThat(strict.outLines().get(0))
          .isEqualTo("ERROR   /entries/0/sources (2:1): nothing is cited for the entry"
              + " [provenance-missing]");
    }

    @Test
    void quietLeavesTheExitStatus() throws IOException {
      assertThat(ProgramRun.validating(folder, "bad.json", dossier(NO_DESCRIPTION), "--quiet"))
          .isEqualTo(new ProgramRun(1, "", ""));
    }

    @Test
    void structuralAppliesNoRule() throws IOException {
      assertThat(
              ProgramRun.validating(folder, "odd.json", dossier(ODD_KIND), "--profile=structural"))
          .isEqualTo(new ProgramRun(0, """
              odd.json: dossier, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos; reading only, no rules
              total: 1 file, 1 entry (0 failed), 0 errors, 0 warnings, 0 infos
              """, ""));
    }
  }
}
