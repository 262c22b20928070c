package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dossier of the EU–Tajikistan civil society seminar of September 2013. */
class Dossier2013Test {
  static final Path FILE = Path.of("../examples/data/eu-tajikistan-2013.json");

  private static final Dossier DOSSIER = Samples.euTajikistan2013();

  static Tree.Obj tree() {
    try {
      return Tree.object(Files.readString(FILE));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Nested
  class TheFile {
    @Test
    void isTheDossierThatIsBuiltInJava() throws IOException {
      Decoded<Dossier> read = DossierJson.reader().dossier(FILE);
      assertThat(read.report().violations()).isEmpty();
      assertThat(read.value()).contains(DOSSIER);
    }

    @Test
    void isWrittenByteForByte() throws IOException {
      assertThat(DossierJson.writer().pretty().toString(DOSSIER)).isEqualTo(Files.readString(FILE));
    }

    @Test
    void drawsNothingButAdvice() throws IOException {
      DossierReader reader = DossierJson.reader().validator(Validator.standard());
      assertThat(reader.dossier(FILE).report().violations())
          .extracting(Violation::code)
          .containsExactlyInAnyOrder("money-currency-inferred", "eu-union-before-1993");
      assertThat(reader.dossier(FILE).report().skipped()).isEmpty();
    }

    @Test
    void isTheSameAsARecordStream() throws IOException {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      DossierJson.writer().writeStream(DOSSIER, stream);
      try (EntryStream lines = DossierJson.reader()
          .validator(Validator.standard())
          .entries(new ByteArrayInputStream(stream.toByteArray()))) {
        Dossier header = lines.header().flatMap(Decoded::value).orElseThrow();
        List<Decoded<Entry>> read = lines.stream().toList();
        assertThat(read)
            .allSatisfy(line -> assertThat(line.report().violations())
                .allMatch(violation -> violation.severity() == Severity.INFO));
        assertThat(Dossier.builder()
                .from(header)
                .entries(read.stream().map(line -> line.value().orElseThrow()).toList())
                .build())
            .isEqualTo(DOSSIER);
      }
    }
  }

  /** What each clause of the press release became, and which words of it are cited for that. */
  @Nested
  class Clauses {
    private static final Tree.Obj TREE = tree();

    record Row(String clause, String pointer, String value, String citation, String cited) {
      static Row of(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
      }

      void check() {
        assertThat(TREE.at(pointer)).hasToString("Optional[" + value + "]");
        assertThat(TREE.at(citation)).hasToString("Optional[" + cited + "]");
        assertThat(isCited()).as("%s is what %s is for", pointer, citation).isTrue();
      }

      /** Returns whether the citation is for the property, for what it is part of, or for all. */
      private boolean isCited() {
        String owner = citation.substring(0, citation.lastIndexOf("/sources/"));
        String path = pointer.substring(owner.length() + 1);
        Tree.Obj object = TREE.objectAt(citation);
        return object.get("supports").isEmpty()
            || ((Tree.Arr) object.get("supports").orElseThrow())
                .elements.stream()
                    .map(Tree::toString)
                    .map(text -> text.substring(1, text.length() - 1))
                    .anyMatch(supported -> (path + "/").startsWith(supported + "/"));
      }
    }

    private static List<Row> rows() {
      try (InputStream table =
          Dossier2013Test.class.getResourceAsStream("dossier-2013-clauses.tsv")) {
        return new String(Objects.requireNonNull(table).readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Row::of)
            .toList();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @TestFactory
    Stream<DynamicTest> standInTheDossierWithTheirCitations() {
      return rows().stream()
          .map(row -> DynamicTest.dynamicTest(row.clause() + " " + row.pointer(), row::check));
    }

    @Test
    void areThirtyThree() {
      assertThat(
              rows().stream().map(row -> row.clause().replaceAll("[a-z]$", "")).distinct())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 33).mapToObj(String::valueOf).toList());
    }
  }
}
