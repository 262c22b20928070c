package org.hrdialogue.model.table;

import java.util.List;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;

/** Makes objects anew from what they state, by their tables alone. */
final class Rebuilding {
  private Rebuilding() {}

  static <T extends Entry> T of(T entry) {
    return of(EntryTables.of(entry), entry);
  }

  private static <T, B> T of(Table<T, B> table, T object) {
    B builder = table.newBuilder();
    for (Property<? super T, ? super B, ?> property : table.properties()) {
      copy(property, object, builder);
    }
    Object anyBuilder = builder;
    if (object instanceof Entry entry && anyBuilder instanceof EntryBuilder<?> ofEntry) {
      entry.extras().forEach(ofEntry::putExtra);
    }
    return table.build(builder);
  }

  /** Sets in a builder what an object states at a property. */
  static <T, B, V> void copy(Property<? super T, ? super B, V> property, T owner, B builder) {
    for (V value : stated(property, owner)) {
      property.set(
          builder,
          property.type() instanceof ValueType.Part<V> part ? of(part.table(), value) : value);
    }
  }

  /** Returns the value of a property, or the values of its list. */
  @SuppressWarnings(
      "unchecked") // what a property states is a value, or a list of values, of its type
  static <T, V> List<V> stated(Property<? super T, ?, V> property, T owner) {
    Object stated = property.stated(owner);
    if (stated == null) {
      return List.of();
    }
    return property.isList() ? (List<V>) stated : List.of((V) stated);
  }
}
