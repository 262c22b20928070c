package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Report;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files that reading finds fault with. */
class MalformedCorpusTest {
  /** One dossier for each code that a value or the text of a record is refused with. */
  @Nested
  class Codes {
    @TestFactory
    Stream<DynamicTest> areFoundAloneInTheirFiles() throws IOException {
      return Corpus.dossiers(Corpus.MALFORMED).stream()
          .map(file -> dynamicTest(Corpus.name(file), () -> assertFindsOnly(file)));
    }

    private static void assertFindsOnly(Path file) throws IOException {
      Report report = DossierJson.reader().dossier(file).report();
      Corpus.assertReport(file, report);
      assertThat(report.violations())
          .extracting(Violation::code)
          .containsExactly(Corpus.name(file));
    }
  }

  /**
   * For each table a record stream: in each line one member has one fault. Beside it stands what is wrong
   * in each line: the member and the fault, and after a tab the severity, code, pointer and column.
   */
  @Nested
  class Members {
    /** Longer ones make a corpus that nobody can open; LocalFaultTest plants them. */
    private static final int LONGEST_LINE = 10_000;

    @TestFactory
    Stream<DynamicTest> haveTheFaultsThatAreNoted() throws IOException {
      return Corpus.files(Corpus.MEMBERS, ".ndjson").stream()
          .map(file -> dynamicTest(Corpus.name(file), () -> assertFaults(file)));
    }

    private static void assertFaults(Path file) throws IOException {
      List<String> noted = notes(file);
      List<String> found = new ArrayList<>();
      try (EntryStream lines = DossierJson.reader().entries(file)) {
        for (Decoded<Entry> line : lines) {
          assertThat(line.value()).isEmpty();
          found.add(line.report().violations().stream()
              .map(MalformedCorpusTest::inShort)
              .collect(Collectors.joining("; ")));
        }
      }
      assertThat(found)
          .isEqualTo(
              noted.stream().map(note -> note.substring(note.indexOf('\t') + 1)).toList());
    }

    @Test
    void haveEveryFaultThatTheyCanHave() throws IOException {
      List<String> noted = new ArrayList<>();
      for (Path file : Corpus.files(Corpus.MEMBERS, ".ndjson")) {
        notes(file).forEach(note -> noted.add(note.substring(0, note.indexOf('\t'))));
      }
      List<String> expected = new ArrayList<>();
      lines().values().forEach(faults -> faults.forEach(line -> expected.add(line.name)));
      assertThat(noted).containsAll(expected);
    }

    private static List<String> notes(Path stream) throws IOException {
      return Files.readAllLines(stream.resolveSibling(Corpus.name(stream) + ".faults.tsv"));
    }

    private record Line(String name, String json) {}

    /** Returns the faulty records by table. */
    private static Map<String, List<Line>> lines() {
      Map<String, List<Line>> lines = new TreeMap<>();
      for (Spot spot : Spot.ofEachRow()) {
        for (LocalFault fault : LocalFault.of(spot)) {
          Tree.Obj entry = spot.entry();
          assertThat(fault.planting().apply(entry)).isNotNull();
          String json = entry.toString();
          if (json.length() <= LONGEST_LINE) {
            lines
                .computeIfAbsent(spot.table().name().replace(' ', '-'), any -> new ArrayList<>())
                .add(new Line(fault.toString(), json));
          }
        }
      }
      return lines;
    }

    @BeforeAll
    static void renew() throws IOException {
      if (!Corpus.isRenewed()) {
        return;
      }
      for (Map.Entry<String, List<Line>> table : lines().entrySet()) {
        StringBuilder stream = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (Line line : table.getValue()) {
          stream.append(line.json).append('\n');
          notes.append(line.name).append('\t');
          notes.append(DossierJson.reader().entry(line.json).report().violations().stream()
              .map(MalformedCorpusTest::inShort)
              .collect(Collectors.joining("; ")));
          notes.append('\n');
        }
        Corpus.assertContent(Corpus.MEMBERS.resolve(table.getKey() + ".ndjson"), stream.toString());
        Corpus.assertContent(
            Corpus.MEMBERS.resolve(table.getKey() + ".faults.tsv"), notes.toString());
      }
    }
  }

  /** Returns what a violation is and where in its line. */
  private static String inShort(Violation violation) {
    return violation.severity() + " " + violation.code() + " " + violation.pointer() + " "
        + violation.location().map(place -> "column " + place.column()).orElse("nowhere");
  }
}
