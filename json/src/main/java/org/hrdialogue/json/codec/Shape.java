package org.hrdialogue.json.codec;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * What the objects of a table are like, with what readers and writers would otherwise look up for each of
 * them: the parser tells the number of a member's row without the name becoming a string.
 *
 * @param <T> the type of the objects
 * @param <B> the type of their builders
 */
final class Shape<T, B> {
  private static final Map<Table<?, ?>, Shape<?, ?>> SHAPES = new ConcurrentHashMap<>();

  final Table<T, B> table;

  /** The numbers of the rows by name; the row after the last is the type of an entry. */
  final PropertyNameMatcher names;

  /** Which rows must be there, a bit each. */
  final long required;

  /** Which rows must be there in some objects, a bit each. */
  final long conditional;

  private final Row<B, ?>[] rows;

  /** The type of an entry, as a writer puts it down; null if they are no entries. */
  final @Nullable SerializedString type;

  /** How many rows there are. */
  final int size;

  /** A row, its property and what is read there. */
  static final class Row<B, V> {
    final Property<?, B, V> property;
    final String name;

    /** The name, as a writer puts it down. */
    final SerializedString written;

    final Slot<V> slot;
    final boolean isList;
    final boolean isRequired;
    final boolean isOptional;

    /** Whether an entry's reader has to know the value as soon as it is read. */
    final boolean isTold;

    private Row(Property<?, B, V> property, Slot<V> slot, boolean isTold) {
      this.property = property;
      this.name = property.name();
      this.written = new SerializedString(name);
      this.slot = slot;
      this.isList = property.isList();
      this.isRequired = property.presence() == Presence.REQUIRED;
      this.isOptional = property.presence() == Presence.OPTIONAL;
      this.isTold = isTold;
    }
  }

  private Shape(Table<T, B> table) {
    this.table = table;
    List<? extends Property<?, ?, ?>> properties = table.properties();
    boolean entry = table.entryType().isPresent();
    Stream<String> own = properties.stream().map(Property::name);
    this.size = properties.size();
    if (size >= Long.SIZE) {
      throw new IllegalStateException(table.name() + " has more rows than a number has bits");
    }
    this.names = Input.FACTORY.constructNameMatcher(
        (entry ? Stream.concat(own, Stream.of("type")) : own)
            .map(Named::fromString)
            .toList(),
        false);
    this.type =
        table.entryType().map(EntryType::code).map(SerializedString::new).orElse(null);
    this.required = bits(properties, property -> property.presence() == Presence.REQUIRED);
    this.conditional = bits(properties, Property::isConditional);
    this.rows = table.properties().stream()
        .<Row<B, ?>>map(property -> row(property, entry))
        .toArray(Shape::array);
  }

  private static long bits(
      List<? extends Property<?, ?, ?>> properties, Predicate<Property<?, ?, ?>> wanted) {
    long bits = 0;
    for (int i = 0; i < properties.size(); i++) {
      if (wanted.test(properties.get(i))) {
        bits |= 1L << i;
      }
    }
    return bits;
  }

  /** Returns the shape of an entry of a type. */
  static Shape<? extends Entry, ?> of(EntryType type) {
    return of(EntryTables.of(type));
  }

  /** Returns the shape of an entry of its own type. */
  static <T extends Entry> Shape<T, ?> of(T entry) {
    return of(EntryTables.of(entry));
  }

  /** Returns the shape of the objects of a table. */
  @SuppressWarnings("unchecked") // each table has its own shape
  static <T, B> Shape<T, B> of(Table<T, B> table) {
    Shape<?, ?> known = SHAPES.get(table); // which never waits
    return (Shape<T, B>) (known != null ? known : SHAPES.computeIfAbsent(table, Shape::new));
  }

  @SuppressWarnings("unchecked") // a builder is also what the shared rows take
  private static <B, V> Row<B, V> row(Property<?, ? super B, V> property, boolean ofEntry) {
    boolean told =
        ofEntry && (property.name().equals("id") || property.name().equals("disclosure"));
    return new Row<>((Property<?, B, V>) property, Slot.ofRow(property.type()), told);
  }

  @SuppressWarnings("unchecked") // an array of rows takes any row
  private static <B> Row<B, ?>[] array(int length) {
    return (Row<B, ?>[]) new Row<?, ?>[length];
  }

  /** Returns a row. */
  Row<B, ?> row(int index) {
    return rows[index];
  }
}
