package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules find hangs neither on the order of entries nor on what else a dossier holds. */
class CorpusOrderTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int SHUFFLES = 6;

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("corpus/1.0/violating", "corpus/1.0/silent", "contradictions")) {
      try (Stream<Path> listed = Files.list(RESOURCES.resolve(folder))) {
        listed.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void orderChangesNothingButPointers(Path file) throws IOException {
    Dossier dossier = read(file);
    List<String> found = withoutPlaces(dossier);
    for (int seed = 0; seed < SHUFFLES; seed++) {
      List<Entry> entries = new ArrayList<>(dossier.entries());
      Collections.shuffle(entries, new Random(seed));
      assertThat(withoutPlaces(with(dossier, entries))).isEqualTo(found);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void unrelatedEntriesRemoveNothing(Path file) throws IOException {
    Dossier dossier = read(file);
    List<Entry> entries = new ArrayList<>();
    for (EntryType type : EntryType.values()) {
      entries.add(Samples.smallest(type));
    }
    entries.addAll(dossier.entries());
    assertThat(withoutPlaces(with(dossier, entries))).containsAll(withoutPlaces(dossier));
  }

  private static Dossier read(Path file) throws IOException {
    return DossierJson.reader().dossier(file).value().orElseThrow();
  }

  private static Dossier with(Dossier dossier, List<Entry> entries) {
    return Dossier.builder().from(dossier).entries(entries).build();
  }

  private static List<String> withoutPlaces(Dossier dossier) {
    return Validator.standard().validate(dossier).violations().stream()
        .map(CorpusOrderTest::withoutPlace)
        .sorted()
        .toList();
  }

  private static String withoutPlace(Violation found) {
    return found.entry().orElse("") + " " + found.toString().replaceFirst("/entries/[0-9]+", "");
  }
}
