package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.SkippedRule;
import org.hrdialogue.validation.Validator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntryStreamTest {
  private static final DossierReader READER = DossierJson.reader();

  private static String group(String id) {
    return "{\"type\":\"group\",\"id\":\"" + id + "\",\"description\":{\"en\":\"é\"}}";
  }

  private static String shown(Decoded<Entry> read) {
    String faults = read.report().toString();
    return faults.isEmpty() ? read.id().orElse("?") : faults;
  }

  private static List<String> shown(byte[] text) {
    try (EntryStream stream = READER.entries(text)) {
      return stream.stream().map(EntryStreamTest::shown).toList();
    }
  }

  private static List<String> shown(String text) {
    return shown(text.getBytes(UTF_8));
  }

  @Nested
  class Lines {
    @Test
    void endWithLfOrCrLfOrTheStream() {
      assertThat(shown(group("a") + "\r\n" + group("b") + "\n" + group("c")))
          .containsExactly("a", "b", "c");
    }

    @Test
    void mayBeBlankAndFollowAByteOrderMark() {
      assertThat(shown("\uFEFF\n \t\r\n" + group("a") + "\n\n\n" + group("b") + "\n\n"))
          .containsExactly("a", "b");
      assertThat(shown("\uFEFF" + group("a"))).containsExactly("a");
    }

    @Test
    void doNotHinderTheNextWhereTheyAreNoTextOrNoJson() {
      String text = group("a") + "\n{\"type\":\"\u00FF\"}\n" + group("b") + "}\n" + group("c");
      assertThat(shown(text.replace("é", "e").getBytes(ISO_8859_1)))
          .containsExactly(
              "a",
              "ERROR   / (2:10): the text is not UTF-8 here; nothing after it is read"
                  + " [json-malformed]",
              "ERROR   / (3:51): more follows the JSON value [json-malformed]",
              "c");
      assertThat(shown(group("a") + "\n\u0000\n" + group("c")))
          .containsExactly(
              "a",
              "ERROR   / (2:1): the text is not UTF-8 here; nothing after it is read [json-malformed]",
              "c");
    }

    @Test
    void areOneViolationIfTheyAreTooLong() {
      String tooLong = group("a".repeat(100_000));
      try (EntryStream stream =
          READER.maxLine(70_000).entries(tooLong + "\n" + group("b") + "\n")) {
        List<Decoded<Entry>> read = stream.stream().toList();
        assertThat(read).hasSize(2);
        assertThat(shown(read.get(0)))
            .isEqualTo("ERROR   / (1:1): a line of more than 70000 bytes is over the limit"
                + " [json-too-long]");
        assertThat(read.get(0).raw()).hasSize(1 << 16);
        assertThat(read.get(0).isRawWhole()).isFalse();
        assertThat(shown(read.get(1))).isEqualTo("b");
        assertThat(read.get(1).isRawWhole()).isTrue();
      }
    }
  }

  @Nested
  class Header {
    private static final String HEADER =
        "{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"asOf\":\"2013-09-19\"}\n";

    private static final Validator DATED = Validator.empty()
        .with(Rule.onEntry(
                "dated",
                Severity.INFO,
                Entry.class,
                (entry, found) -> found.at("").says("the day is " + found.asOf()))
            .needingDay());

    private static List<String> read(Validator validator, String text) {
      try (EntryStream stream = READER.validator(validator).entries(text)) {
        return stream.stream()
            .map(read -> read.report().violations() + " "
                + read.report().skipped().stream().map(SkippedRule::code).toList())
            .toList();
      }
    }

    @Test
    void saysForWhichDayItsLinesAreValidated() {
      assertThat(read(DATED, HEADER + group("a")))
          .containsExactly("[INFO    / (2:1): the day is 2013-09-19 [dated]] []");
      assertThat(read(DATED, group("a"))).containsExactly("[] [dated]");
    }

    @Test
    void yieldsToTheDayOfTheValidator() {
      assertThat(read(DATED.asOf(LocalDate.of(2020, 1, 1)), HEADER + group("a")))
          .containsExactly("[INFO    / (2:1): the day is 2020-01-01 [dated]] []");
    }
  }

  @Nested
  class InParallel {
    private static final int THREADS = 3;

    private static String records(int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> i % 7 == 3 ? "{\"type\":\"group\",\"id\":\"g" + i + "\"}" : group("g" + i))
          .collect(Collectors.joining("\n"));
    }

    private static List<String> inParallel(InputStream in) {
      ExecutorService executor = Executors.newFixedThreadPool(THREADS);
      try (Stream<Decoded<Entry>> results = READER.entries(in).stream(executor, THREADS)) {
        return results.map(EntryStreamTest::shown).toList();
      } finally {
        executor.shutdownNow();
      }
    }

    @Test
    void resultsComeInTheOrderOfTheLines() {
      byte[] text = records(5_000).getBytes(UTF_8);
      assertThat(inParallel(new ByteArrayInputStream(text))).isEqualTo(shown(text));
    }

    @Test
    void aHeaderCountsForAll() {
      String text = "{\"format\":\"hrdialogue\",\"version\":\"1.1\"}\n"
          + (group("a").replace("\"id\"", "\"colour\":1,\"id\"") + "\n").repeat(1_000);
      assertThat(inParallel(new ByteArrayInputStream(text.getBytes(UTF_8))))
          .hasSize(1_000)
          .allMatch(line -> line.startsWith("WARNING /colour"));
    }

    @Test
    void theCallersOwnThreadWillDo() {
      try (EntryStream stream = READER.entries(records(300))) {
        assertThat(stream.stream(Runnable::run, 1).count()).isEqualTo(300);
      }
    }

    @Test
    void linesAreReadNoFurtherAheadThanTheThreadsNeed() {
      AtomicInteger bytes = new AtomicInteger();
      InputStream endless = new InputStream() {
        private final byte[] line = (group("a") + "\n").getBytes(UTF_8);

        @Override
        public int read() {
          return line[bytes.getAndIncrement() % line.length];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
          for (int i = 0; i < length; i++) {
            target[offset + i] = (byte) read();
          }
          return length;
        }
      };
      try (Stream<Decoded<Entry>> results = READER.entries(endless).stream(Runnable::run, 1)) {
        assertThat(results.limit(10)).hasSize(10);
      }
      assertThat(bytes.get()).isLessThan(1 << 18);
    }

    @Test
    void whatWasReadBeforeTheSourceFailedComesFirst() {
      InputStream failing = new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("cable cut");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
          return read();
        }
      };
      List<String> seen = new ArrayList<>();
      try (Stream<Decoded<Entry>> results = READER
          .entries(new SequenceInputStream(
              new ByteArrayInputStream((records(400) + "\n").getBytes(UTF_8)), failing))
          .stream(Runnable::run, 1)) {
        assertThatThrownBy(() -> results.forEach(read -> seen.add(shown(read))))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("cable cut");
      }
      assertThat(seen).isEqualTo(shown(records(400)));
    }

    @Test
    void closingTheStreamClosesTheSource() {
      AtomicBoolean closed = new AtomicBoolean();
      InputStream source =
          new FilterInputStream(new ByteArrayInputStream(group("a").getBytes(UTF_8))) {
            @Override
            public void close() {
              closed.set(true);
            }
          };
      READER.entries(source).stream(Runnable::run, 1).close();
      assertThat(closed).isTrue();
    }

    @Test
    void needsAThread() {
      try (EntryStream stream = READER.entries("")) {
        assertThatIllegalArgumentException().isThrownBy(() -> stream.stream(Runnable::run, 0));
      }
    }
  }
}
