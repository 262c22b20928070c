package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each type a dossier with an entry that has every member, in the form in which it is written. */
class AcceptedCorpusTest {
  private static Path file(EntryType type) throws IOException {
    Path file = Corpus.ACCEPTED.resolve(type.code() + ".json");
    if (Corpus.isRenewed()) {
      Dossier dossier = Dossier.builder().addEntries(Samples.full(type)).build();
      Files.createDirectories(Corpus.ACCEPTED);
      Files.writeString(file, DossierJson.writer().pretty().toString(dossier) + "\n");
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource(EntryType.class)
  void isReadWithoutFaultAndWrittenAsItStands(EntryType type) throws IOException {
    String text = Files.readString(file(type));
    Decoded<Dossier> read = DossierJson.reader().dossier(text);
    assertThat(read.report().violations()).isEmpty();
    assertThat(DossierJson.writer().pretty().toString(read.value().orElseThrow()) + "\n")
        .isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(EntryType.class)
  void hasEveryMemberOfEveryTable(EntryType type) throws IOException {
    Set<String> seen = new TreeSet<>();
    Tree entry = Tree.of(Files.readString(file(type))).at("/entries/0").orElseThrow();
    addMembers(EntryTables.of(type), entry, seen);
    Set<String> expected = new TreeSet<>();
    addRows(EntryTables.of(type), expected);
    assertThat(seen).containsAll(expected);
  }

  private static void addMembers(Table<?, ?> table, Tree tree, Set<String> seen) {
    if (tree instanceof Tree.Arr array) {
      array.elements.forEach(element -> addMembers(table, element, seen));
    } else if (tree instanceof Tree.Obj object) {
      for (Property<?, ?, ?> property : table.properties()) {
        object.get(property.name()).ifPresent(value -> {
          seen.add(table.name() + " " + property.name());
          if (property.type() instanceof ValueType.Part<?> part) {
            addMembers(part.table(), value, seen);
          }
        });
      }
    }
  }

  private static void addRows(Table<?, ?> table, Set<String> rows) {
    for (Property<?, ?, ?> property : table.properties()) {
      if (rows.add(table.name() + " " + property.name())
          && property.type() instanceof ValueType.Part<?> part) {
        addRows(part.table(), rows);
      }
    }
  }
}
