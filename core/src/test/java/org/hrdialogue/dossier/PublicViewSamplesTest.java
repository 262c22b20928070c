package org.hrdialogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.dossier.Onlooker.PUBLIC;
import static org.hrdialogue.dossier.Onlooker.RESTRICTED;
import static org.hrdialogue.dossier.Onlooker.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reference of every table, each leading to an entry of a type that is not public. */
class PublicViewSamplesTest {
  private static final Walk<ValueType<?>> REFERENCES =
      Walk.to(type -> type instanceof ValueType.Reference<?>);

  private static final Set<String> CONSEQUENCES =
      Set.of("ref-unresolved", "path-unknown", "unspecified-but-stated");

  @ParameterizedTest
  @EnumSource
  void leaveNothingThatLeadsToATypeThatIsNotPublic(EntryType type) {
    Dossier dossier = dossierWithClosed(type);
    Dossier view = dossier.publicView();
    assertThat(view.find("smallest-" + type)).isEmpty();
    assertThat(pathsTo("smallest-" + type, dossier)).isNotEmpty();
    assertThat(pathsTo("smallest-" + type, view)).isEmpty();
    assertThat(view.entries()).hasSize(dossier.entries().size() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void breakNoRuleThatTheyDidNotBreakBefore(EntryType type) {
    Dossier dossier = dossierWithClosed(type);
    assertThat(consequences(dossier.publicView())).isSubsetOf(consequences(dossier));
  }

  private static Set<String> consequences(Dossier dossier) {
    Set<String> found = new TreeSet<>();
    for (Violation violation : Validator.standard().validate(dossier).violations()) {
      if (CONSEQUENCES.contains(violation.code())) {
        found.add(violation.code() + " " + violation.entry().orElse("") + violation.message());
      }
    }
    return found;
  }

  @Test
  void reachEveryReferenceOfEveryTable() {
    Set<String> reached = new TreeSet<>();
    for (EntryType type : EntryType.values()) {
      reached.addAll(pathsTo("smallest-" + type, dossierWithClosed(type)));
    }
    Set<String> all = new TreeSet<>();
    for (EntryType type : EntryType.values()) {
      collect(EntryTables.of(type), type.code(), all, new LinkedHashSet<>());
    }
    assertThat(reached).isEqualTo(all);
  }

  private static void collect(
      Table<?, ?> table, String at, Set<String> references, Set<Table<?, ?>> around) {
    if (around.add(table)) {
      for (Property<?, ?, ?> property : table.properties()) {
        if (property.type() instanceof ValueType.Reference<?>) {
          references.add(at + "/" + property.name());
        } else if (property.type() instanceof ValueType.Part<?> part) {
          collect(part.table(), at + "/" + property.name(), references, around);
        }
      }
      around.remove(table);
    }
  }

  /** Returns the samples, all public but the smallest of a type. */
  private static Dossier dossierWithClosed(EntryType type) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : Samples.all()) {
      boolean closed = entry.id().equals("smallest-" + type);
      entries.add(disclosed(EntryTables.of(entry), entry, closed ? RESTRICTED : PUBLIC));
    }
    return Dossier.builder().entries(entries).build();
  }

  private static <T extends Entry, B> T disclosed(
      Table<T, B> table, T entry, Disclosure disclosure) {
    B builder = table.newBuilder();
    for (Property<? super T, ? super B, ?> property : table.properties()) {
      copy(property, entry, builder);
    }
    ((EntryBuilder<?>) builder).disclosure(disclosure);
    return table.build(builder);
  }

  @SuppressWarnings("unchecked") // what a property states is a value, or a list of them
  private static <T, B, V> void copy(
      Property<? super T, ? super B, V> property, T owner, B builder) {
    Object stated = property.stated(owner);
    if (stated != null && property.isList()) {
      ((List<V>) stated).forEach(value -> property.set(builder, value));
    } else if (stated != null) {
      property.set(builder, (V) stated);
    }
  }

  /** Returns where references lead to an entry, without indexes. */
  private static Set<String> pathsTo(String id, Dossier dossier) {
    Set<String> paths = new TreeSet<>();
    for (Entry entry : dossier.entries()) {
      REFERENCES.through(entry, (at, type, value) -> {
        if (((Ref<?>) value).id().equals(id)) {
          paths.add(entry.type() + at.pointer().replaceAll("/[0-9]+", ""));
        }
      });
    }
    return paths;
  }
}
