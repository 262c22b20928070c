package org.hrdialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueTables;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {
  @ParameterizedTest
  @EnumSource
  void smallestStatesWhatIsRequired(EntryType type) {
    assertRequired(EntryTables.of(type), Samples.smallest(type));
  }

  private static <T extends Entry> void assertRequired(Table<T, ?> table, Entry smallest) {
    T entry = table.type().cast(smallest);
    assertThat(table.properties())
        .allMatch(property ->
            (property.stated(entry) != null) == (property.presence() == Presence.REQUIRED));
    assertThat(entry.extras()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void fullStatesEverythingInEveryPart(EntryType type) {
    Entry full = Samples.full(type);
    assertFull(EntryTables.of(full), full, "");
    assertThat(full.extras()).hasSize(2);
  }

  private static <T> void assertFull(Table<T, ?> table, T object, String at) {
    for (Property<? super T, ?, ?> property : table.properties()) {
      assertFull(property, object, at + "/" + property.name());
    }
  }

  @SuppressWarnings(
      "unchecked") // what a property states is a value, or a list of values, of its type
  private static <T, V> void assertFull(Property<? super T, ?, V> property, T owner, String at) {
    Object stated = property.stated(owner);
    assertThat(stated).as(at).isNotNull();
    // A count has parts that are counts: one such step is enough.
    if (property.type() instanceof ValueType.Part<V> part && part.table() != ValueTables.COUNT) {
      List<V> values = property.isList() ? (List<V>) stated : List.of((V) stated);
      values.forEach(value -> assertFull(part.table(), value, at));
    }
  }

  @Test
  void areFoundByTheirInterface() {
    assertThat(Samples.full(Recommendation.class))
        .isEqualTo(Samples.full(EntryType.RECOMMENDATION));
    assertThatThrownBy(() -> Samples.full(Actor.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interface org.hrdialogue.model.Actor is of several types");
  }

  @Test
  void areTwoOfEachType() {
    assertThat(Samples.all()).hasSize(2 * EntryType.values().length).doesNotHaveDuplicates();
  }

  @Test
  void areTheSameEachTime() {
    assertThat(Samples.all()).isEqualTo(Samples.all());
    assertThat(Samples.euTajikistan2013()).isSameAs(Samples.euTajikistan2013());
  }
}
