package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Location;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;

/**
 * Thousands of texts that nobody should send, on a thread with a small stack. The number of a text makes
 * it, so that a failure names what to look at; {@code -Dtests.large} goes on for ten minutes.
 */
class FuzzTest {
  private static final DossierReader READER = DossierJson.reader().validator(Validator.standard());
  private static final int TEXTS = Trials.of(4_000, Integer.MAX_VALUE);
  private static final Duration LONGEST = Duration.ofSeconds(Trials.of(15, 150));
  private static final int SMALL_STACK = 256 * 1024;

  /** What is done to a text. */
  private interface Check {
    void of(byte[] text);
  }

  private static void forEachText(Check check) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable checks = () -> {
      long end = System.nanoTime() + LONGEST.toNanos();
      for (int number = 0; number < TEXTS && System.nanoTime() < end; number++) {
        byte[] text = HostileText.of(number);
        try {
          check.of(text);
        } catch (Throwable thrown) {
          failure.set(
              new AssertionError("text " + number + ": " + new String(text, UTF_8), thrown));
          return;
        }
      }
    };
    Thread thread = new Thread(null, checks, "small stack", SMALL_STACK);
    thread.start();
    thread.join();
    if (failure.get() != null) {
      fail(failure.get());
    }
  }

  @Test
  void isJsonToTheGrammarIfItIsToAnotherParser() throws InterruptedException {
    forEachText(text -> {
      String decoded = new String(text, UTF_8);
      boolean isUtf8 = Arrays.equals(decoded.getBytes(UTF_8), text);
      boolean isMarkedTwice = decoded.startsWith("\ufeff\ufeff");
      assertThat(Rfc8259.firstFault(text) < 0)
          .isEqualTo(isUtf8 && !isMarkedTwice && StrictGson.isJson(decoded));
    });
  }

  @Test
  void isReadIfItIsJsonAndRefusedWhereItCeasesToBe() throws InterruptedException {
    forEachText(text -> {
      assertRead(READER.entry(text), text);
      assertRead(READER.dossier(text), text);
    });
  }

  private static void assertRead(Decoded<?> read, byte[] text) {
    List<Violation> found = read.report().violations();
    int fault = Rfc8259.firstFault(text);
    List<Long> expected =
        fault < 0 ? List.of() : List.of((long) (isBlank(text) ? start(text) : fault));
    assertThat(found.stream()
            .filter(violation -> violation.code().equals("json-malformed"))
            .map(violation -> violation.location().orElseThrow().offset()))
        .isEqualTo(expected);
    found.stream().limit(5).forEach(violation -> assertPlaced(violation, text));
    if (fault < 0) {
      tree(text)
          .ifPresent(
              tree -> found.forEach(violation -> assertLeadsSomewhere(violation.pointer(), tree)));
    }
  }

  /** Returns the value that a text is; empty if names are in it that a pointer cannot have either. */
  private static Optional<Tree> tree(byte[] text) {
    try {
      return Optional.of(Tree.of(new String(text, start(text), text.length - start(text), UTF_8)));
    } catch (StreamReadException halfPairInName) {
      return Optional.empty();
    }
  }

  private static boolean isBlank(byte[] text) {
    return new String(text, start(text), text.length - start(text), UTF_8).matches("[ \t\r\n]*");
  }

  private static int start(byte[] text) {
    return new String(text, UTF_8).startsWith("\ufeff") ? 3 : 0;
  }

  private static void assertPlaced(Violation violation, byte[] text) {
    Location place = violation.location().orElseThrow();
    assertThat(place.offset()).isBetween((long) start(text), (long) text.length);
    String before = new String(text, start(text), (int) place.offset() - start(text), UTF_8);
    String[] lines = before.split("\r\n|\r|\n", -1);
    assertThat(place)
        .isEqualTo(
            new Location(lines.length, lines[lines.length - 1].length() + 1, place.offset()));
  }

  /** A pointer leads to a value or, of a member that is absent, to where it would be. */
  private static void assertLeadsSomewhere(String pointer, Tree tree) {
    String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    assertThat(tree.at(pointer).or(() -> tree.at(parent))).as(pointer).isPresent();
  }

  @Test
  void comesBackFromWhatIsWritten() throws InterruptedException {
    forEachText(text -> READER.entry(text).value().ifPresent(entry -> {
      byte[] written = DossierJson.writer().toBytes(entry);
      assertThat(READER.entry(written).value()).contains(entry);
    }));
  }

  @Test
  void isReadLineByLineInStreams() throws InterruptedException {
    forEachText(text -> {
      if (text.length > 1 && text[0] == 0x1F && text[1] == (byte) 0x8B) {
        return; // No gzip: the stream itself fails.
      }
      try (EntryStream stream = DossierJson.reader().entries(text)) {
        List<Boolean> found = new ArrayList<>();
        stream.header().ifPresent(header -> found.add(isJson(header)));
        for (Decoded<Entry> line : stream) {
          found.add(isJson(line));
        }
        assertThat(found).isEqualTo(whetherLinesAreJson(text));
      } catch (UncheckedIOException unreadable) {
        fail(unreadable);
      }
    });
  }

  private static boolean isJson(Decoded<?> read) {
    return read.report().violations().stream()
        .noneMatch(violation -> violation.code().equals("json-malformed"));
  }

  /** Returns of each line that is not blank whether it is JSON; a byte order mark stands in the first only. */
  private static List<Boolean> whetherLinesAreJson(byte[] text) {
    List<Boolean> lines = new ArrayList<>();
    int from = start(text);
    for (int i = from; i <= text.length; i++) {
      if (i == text.length || text[i] == '\n') {
        byte[] line = Arrays.copyOfRange(text, from, i);
        if (!new String(line, UTF_8).matches("[ \t\r\n]*")) {
          lines.add(start(line) == 0 && Rfc8259.firstFault(line) < 0);
        }
        from = i + 1;
      }
    }
    return lines;
  }
}
