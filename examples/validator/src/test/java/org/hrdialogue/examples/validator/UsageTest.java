package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {
  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("", "Missing required subcommand"),
        Arguments.of("validate", "Missing required parameter: 'FILE|-'"),
        Arguments.of("validate --as-off x y", "Unknown option: '--as-off'; nearest is --as-of"),
        Arguments.of(
            "validate --as-of 2013-02-30 a",
            "Invalid value for option '--as-of': '2013-02-30' is not a day such as 2013-09-19"),
        Arguments.of(
            "validate --as-of +12013-02-03 a",
            "Invalid value for option '--as-of': '+12013-02-03' is not a day such as 2013-09-19"),
        Arguments.of(
            "rules --format html",
            "Invalid value for option '--format': 'html' is none of 'text', 'json' and 'markdown'"),
        Arguments.of(
            "validate --profile lax a",
            "Invalid value for option '--profile': 'lax' is none of 'standard', 'strict'"
                + " and 'structural'"),
        Arguments.of(
            "validate --fail-on info a",
            "Invalid value for option '--fail-on': 'info' is neither 'error' nor 'warning'"),
        Arguments.of("convert --to ndjson", "Missing required parameter: 'FILE|-'"),
        Arguments.of("convert a", "Missing required option: '--to=FORM'"),
        Arguments.of("convert --to ndjson a b", "Unmatched argument at index 4: 'b'"),
        Arguments.of(
            "convert --to xml a",
            "Invalid value for option '--to': 'xml' is neither 'dossier' nor 'ndjson'"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isExplainedOnOneLine(String line, String reason) {
    String command = ("hrdialogue-validator " + line.replaceFirst(" .*", "")).strip();
    assertThat(ProgramRun.of(line.isEmpty() ? new String[0] : line.split(" ")))
        .isEqualTo(new ProgramRun(
            2, "", "hrdialogue-validator: " + reason + " (see '" + command + " --help')\n"));
  }

  @Test
  void takesStandardInputOnce() {
    assertThat(ProgramRun.of("validate", "-", "-"))
        .isEqualTo(
            new ProgramRun(2, "", "hrdialogue-validator: standard input can be read once only\n"));
  }

  @Test
  void isPrintedOnRequest() {
    ProgramRun help = ProgramRun.of("validate", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("--as-of", "--together", "--profile", "--report", "--quarantine", "--fail-on")
        .contains("--quiet", "Exit status: 0", "FILE|-");
    ProgramRun conversion = ProgramRun.of("convert", "--help");
    assertThat(conversion.status()).isZero();
    assertThat(conversion.out()).contains("--to", "-o=FILE", "Exit status: 0", "FILE|-");
    assertThat(ProgramRun.of("--help").out()).contains("validate", "convert", "rules");
    assertThat(ProgramRun.of("--version").out()).startsWith("hrdialogue-validator");
  }

  @Nested
  class TroubleWithStreams {
    @TempDir
    Path folder;

    @Test
    void aReaderThatGoesAwayChangesNothing() throws IOException {
      Path file = Files.writeString(
          folder.resolve("a.ndjson"), Inputs.stream(Inputs.NO_DESCRIPTION, Inputs.GROUP));
      Path report = folder.resolve("report");
      OutputStream closed = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("Broken pipe");
        }
      };
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      String[] args = {"validate", "--report", report.toString(), file.toString()};
      assertThat(ValidatorProgram.run(args, InputStream.nullInputStream(), closed, err))
          .isEqualTo(1);
      assertThat(err.size()).isZero();
      assertThat(Files.readAllLines(report)).hasSize(1);
    }

    @Test
    void compressedDataThatBreaksOffKeepsWhatWasRead() throws IOException {
      byte[] whole = ProgramRun.gzip((Inputs.GROUP + "\n").repeat(20_000));
      byte[] half = Arrays.copyOf(whole, whole.length / 2);
      ProgramRun run = ProgramRun.validating(folder, "a.ndjson.gz", half, "--profile=structural");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.outLines().get(0))
          .matches("a\\.ndjson\\.gz: stream, \\d{4,} entries \\(0 failed\\), .*"
              + "; not read to its end: its compressed data breaks off");
      assertThat(run.err())
          .isEqualTo(
              "hrdialogue-validator: cannot read a.ndjson.gz: its compressed data breaks off\n");
    }

    @Test
    void compressedDataThatIsNoneCannotBeRead() throws IOException {
      byte[] magic = {0x1F, (byte) 0x8B, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'};
      ProgramRun run = ProgramRun.validating(folder, "a", magic);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo("hrdialogue-validator: cannot read a: its compressed data is damaged\n");
    }

    @Test
    void standardInputThatCannotBeReadIsSaid() {
      InputStream broken = new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("cable\ncut");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
          return read();
        }
      };
      for (String[] args :
          new String[][] {{"validate", "--quiet", "-"}, {"validate", "--quiet", "--together", "-"}
          }) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(ValidatorProgram.run(args, broken, out, err)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
            .isEqualTo("hrdialogue-validator: cannot read standard input: cable?cut\n");
      }
    }
  }
}
