package org.hrdialogue.examples.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.examples.validator.Inputs.GROUP;
import static org.hrdialogue.examples.validator.Inputs.HEADER;
import static org.hrdialogue.examples.validator.Inputs.NO_DESCRIPTION;
import static org.hrdialogue.examples.validator.Inputs.dossier;
import static org.hrdialogue.examples.validator.Inputs.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a conversion goes, and what keeps it from getting there. */
class ConvertOutputTest {
  @TempDir
  Path folder;

  private ProgramRun converting(Path input, Path output) {
    String[] args = {"convert", "--to", "ndjson", "-o", output.toString(), input.toString()};
    return ProgramRun.of(args).without(folder);
  }

  private static ProgramRun cannot(String reason) {
    return new ProgramRun(2, "", "hrdialogue-validator: " + reason + "\n");
  }

  @Nested
  class AFile {
    @Test
    void isReplaced() throws IOException {
      Path input = Files.writeString(folder.resolve("in"), dossier(GROUP));
      Path output = Files.writeString(folder.resolve("out"), "x".repeat(10_000));
      assertThat(converting(input, output)).isEqualTo(new ProgramRun(0, "", ""));
      assertThat(output).hasContent(stream(HEADER, GROUP));
    }

    @Test
    void hasWhatIsWholeIfSomethingFails() throws IOException {
      Path input = Files.writeString(folder.resolve("in"), dossier(GROUP, NO_DESCRIPTION));
      Path output = folder.resolve("out");
      assertThat(converting(input, output).status()).isEqualTo(1);
      assertThat(output).hasContent(stream(HEADER, GROUP));
    }

    @Test
    void isNotTheInput() throws IOException {
      Path input = Files.writeString(folder.resolve("in"), dossier(GROUP));
      Path link = Files.createSymbolicLink(folder.resolve("link"), input);
      for (Path output : new Path[] {input, folder.resolve("./in"), link}) {
        assertThat(converting(input, output))
            .isEqualTo(cannot("in is the input, which the output would replace"));
      }
      assertThat(input).hasContent(dossier(GROUP));
    }

    @Test
    void isNotTouchedIfNothingCanBeRead() throws IOException {
      Path output = Files.writeString(folder.resolve("out"), "precious");
      assertThat(converting(folder.resolve("absent"), output))
          .isEqualTo(cannot("cannot read absent: no such file"));
      byte[] half = ProgramRun.gzip(dossier(GROUP));
      Path broken = Files.write(folder.resolve("broken"), Arrays.copyOf(half, half.length - 9));
      assertThat(converting(broken, output))
          .isEqualTo(cannot("cannot read broken: its compressed data breaks off"));
      assertThat(output).hasContent("precious");
    }

    @Test
    void thatCannotBeWrittenIsSaid() throws IOException {
      Path input = Files.writeString(folder.resolve("in"), dossier(GROUP));
      assertThat(converting(input, folder.resolve("absent/out")))
          .isEqualTo(cannot("cannot write absent/out: no such file"));
      assertThat(converting(input, Files.createDirectory(folder.resolve("dir"))))
          .isEqualTo(cannot("cannot write dir: is a directory"));
    }
  }

  @Nested
  class StandardOutput {
    @Test
    void mayBeNamed() {
      assertThat(ProgramRun.withInput(dossier(GROUP), "convert", "--to", "ndjson", "-o", "-", "-"))
          .isEqualTo(new ProgramRun(0, stream(HEADER, GROUP), ""));
    }

    @Test
    void thatCannotBeWrittenIsSaid() {
      OutputStream full = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("No space left on device");
        }
      };
      for (String input : new String[] {dossier(GROUP), stream(HEADER, GROUP)}) {
        for (String form : new String[] {"dossier", "ndjson"}) {
          ByteArrayOutputStream err = new ByteArrayOutputStream();
          InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
          String[] args = {"convert", "--to", form, "-"};
          assertThat(ValidatorProgram.run(args, in, full, err)).isEqualTo(2);
          assertThat(err.toString(StandardCharsets.UTF_8))
              .isEqualTo("hrdialogue-validator: cannot write standard output:"
                  + " No space left on device\n");
        }
      }
    }
  }

  @Nested
  class AStream {
    private static final int LINES = 100_000;

    @Test
    void thatCannotBeReadOnIsWrittenAsFarAsItGoes() throws IOException {
      byte[] whole = ProgramRun.gzip(stream(HEADER) + stream(GROUP).repeat(20_000));
      byte[] half = Arrays.copyOf(whole, whole.length / 2);
      for (String form : new String[] {"ndjson", "dossier"}) {
        ProgramRun run = ProgramRun.withInput(half, "convert", "--to", form, "-");
        assertThat(run)
            .isEqualTo(new ProgramRun(
                2,
                run.out(),
                "hrdialogue-validator: cannot read standard input: its compressed data breaks"
                    + " off\n"));
        ProgramRun again = ProgramRun.withInput(run.out(), "convert", "--to", form, "-");
        assertThat(again.equals(new ProgramRun(0, run.out(), ""))).isTrue();
        assertThat(run.out().lines().count()).isGreaterThan(1_000);
      }
    }

    /** One line over and over, none made before it is read. */
    private static final class Repeated extends InputStream {
      private final byte[] line = stream(GROUP).getBytes(StandardCharsets.UTF_8);
      private long position;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        int from = (int) (position % line.length);
        int n = Math.min(length, line.length - from);
        if (position == (long) LINES * line.length) {
          return -1;
        }
        System.arraycopy(line, from, target, offset, n);
        position += n;
        return n;
      }
    }

    @Test
    void isWrittenWhileItIsRead() {
      for (String form : new String[] {"ndjson", "dossier"}) {
        Repeated source = new Repeated();
        long[] written = new long[2];
        OutputStream out = new OutputStream() {
          @Override
          public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            written[0] += length;
            written[1] = Math.max(written[1], source.position - written[0]);
          }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"convert", "--to", form, "-"};
        assertThat(ValidatorProgram.run(args, source, out, err)).isZero();
        assertThat(err.size()).isZero();
        assertThat(written[0]).isGreaterThan(source.position);
        assertThat(written[1]).isLessThan(1 << 19);
      }
    }
  }
}
