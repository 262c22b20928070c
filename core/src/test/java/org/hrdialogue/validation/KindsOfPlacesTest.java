package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.PartTables;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueTables;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the rules come to all values of a kind, wherever the tables have a place for one. */
class KindsOfPlacesTest {
  private static List<String> of(Table<?, ?> table, Entry entry) {
    List<String> pointers = new ArrayList<>();
    Walk.to(type -> type instanceof ValueType.Part<?> part && part.table() == table)
        .through(entry, (at, type, value) -> pointers.add(at.pointer()));
    return pointers;
  }

  @ParameterizedTest
  @EnumSource
  void haveAllCounts(EntryType type) {
    Entry entry = Samples.full(type);
    List<String> visited = new ArrayList<>();
    CountPlaces.of(
        entry,
        (owner, list, index, member, count) ->
            visited.add(CountPlaces.pointer(list, index, member)));
    List<String> counts = of(ValueTables.COUNT, entry);
    counts.removeIf(pointer -> pointer.contains("/parts/")); // of a count, which is one of them
    assertThat(visited).containsExactlyInAnyOrderElementsOf(counts);
  }

  @ParameterizedTest
  @EnumSource
  void haveAllPlaces(EntryType type) {
    Entry entry = Samples.full(type);
    List<String> visited = new ArrayList<>();
    Places.each(entry, any -> true, (pointer, place, day) -> visited.add(pointer));
    assertThat(visited).containsExactlyInAnyOrderElementsOf(of(ValueTables.PLACE, entry));
    assertThat(Places.WITH_PLACES.contains(type.javaType())).isEqualTo(!visited.isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void haveAllSums(EntryType type) {
    Entry entry = Samples.full(type);
    List<String> visited = new ArrayList<>();
    if (entry instanceof AssistanceProgramme programme) {
      MoneyPlaces.of(
          programme,
          (owner, list, index, path, money) -> visited.add(CountPlaces.pointer(list, index, path)));
    }
    assertThat(visited).containsExactlyInAnyOrderElementsOf(of(ValueTables.MONEY, entry));
  }

  @ParameterizedTest
  @EnumSource
  void haveAllContacts(EntryType type) {
    Entry entry = Samples.full(type);
    List<String> visited = new ArrayList<>();
    for (int i = 0; i < ContactRules.contacts(entry).size(); i++) {
      visited.add("/contacts/" + i);
    }
    assertThat(visited).containsExactlyInAnyOrderElementsOf(of(PartTables.CONTACT, entry));
    assertThat(ContactRules.WITH_CONTACTS.contains(type.javaType())).isEqualTo(!visited.isEmpty());
  }
}
