package org.hrdialogue.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a type in the order in which they are written.
 *
 * <p>The rows are made when they are first asked for: a program that treats one type of entry does not wait
 * for the others, and a row may name a table that is written down further below.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T, B> {
  private final String name;
  private final Class<T> type;
  private final boolean sourced;
  private final @Nullable EntryType entryType;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final Consumer<Rows<T, B>> description;
  private final AtomicReference<@Nullable Content<T, B>> content = new AtomicReference<>();

  /** The rows, and their indexes by name. */
  private record Content<T, B>(
      List<Property<? super T, ? super B, ?>> properties, Map<String, Integer> indexes) {
    static <T, B> Content<T, B> of(List<Property<? super T, ? super B, ?>> properties) {
      Map<String, Integer> indexes = new HashMap<>();
      for (int i = 0; i < properties.size(); i++) {
        indexes.put(properties.get(i).name(), i);
      }
      return new Content<>(properties, indexes);
    }
  }

  private Table(
      String name,
      Class<T> type,
      @Nullable EntryType entryType,
      Supplier<B> builder,
      Function<B, T> build,
      Consumer<Rows<T, B>> description) {
    this.name = name;
    this.type = type;
    this.sourced = Sourced.class.isAssignableFrom(type);
    this.entryType = entryType;
    this.builder = builder;
    this.build = build;
    this.description = description;
  }

  /** Returns the table of a part or a value; {@code rows} writes its rows down. */
  static <T, B> Table<T, B> of(
      String name,
      Class<T> type,
      Supplier<B> builder,
      Function<B, T> build,
      Consumer<Rows<T, B>> rows) {
    return new Table<>(name, type, null, builder, build, rows);
  }

  /** Returns the table of a type of entry; {@code rows} writes its rows down. */
  static <T, B> Table<T, B> of(
      EntryType entryType,
      Class<T> type,
      Supplier<B> builder,
      Function<B, T> build,
      Consumer<Rows<T, B>> rows) {
    return new Table<>(entryType.code(), type, entryType, builder, build, rows);
  }

  /** Returns rows that several tables have. */
  static <T, B> List<Property<? super T, ? super B, ?>> rows(Consumer<Rows<T, B>> description) {
    Rows<T, B> rows = new Rows<>();
    description.accept(rows);
    return List.copyOf(rows.properties);
  }

  /** Returns what an object of the type is, in words; of an entry its type's code. */
  public String name() {
    return name;
  }

  /** Returns the type. */
  public Class<T> type() {
    return type;
  }

  /** Returns the type of entry; absent if it is the table of a part or a value. */
  public Optional<EntryType> entryType() {
    return Optional.ofNullable(entryType);
  }

  /** Returns whether objects of the type may carry their own sources. */
  public boolean isSourced() {
    return sourced;
  }

  /** Returns the properties in the order in which they are written. */
  public List<Property<? super T, ? super B, ?>> properties() {
    return content().properties;
  }

  private Content<T, B> content() {
    Content<T, B> known = content.get();
    if (known != null) {
      return known;
    }
    Content<T, B> made = Content.of(rows(description));
    Content<T, B> sooner = content.compareAndExchange(null, made);
    return sooner == null ? made : sooner;
  }

  /** Returns the index in {@link #properties()} of the property of a name; -1 if there is none. */
  public int indexOf(String propertyName) {
    Integer index = content().indexes.get(propertyName);
    return index == null ? -1 : index;
  }

  /** Returns the property of a name; null if there is none. */
  public @Nullable Property<? super T, ? super B, ?> property(String propertyName) {
    int index = indexOf(propertyName);
    return index < 0 ? null : properties().get(index);
  }

  /** Returns a new builder. */
  public B newBuilder() {
    return builder.get();
  }

  /**
   * Returns what a builder holds.
   *
   * @throws org.hrdialogue.value.InvalidValueException if its parts do not go together
   */
  public T build(B filled) {
    return build.apply(filled);
  }

  @Override
  public String toString() {
    return name + " " + properties();
  }

  /**
   * A table that is being written down, one line a property.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  static final class Rows<T, B> {
    private final List<Property<? super T, ? super B, ?>> properties = new ArrayList<>();

    private Rows() {}

    <V> Rows<T, B> required(
        String name, ValueType<V> type, Function<T, V> get, BiConsumer<B, V> set, String title) {
      return add(new Property<>(name, title, type, Presence.REQUIRED, null, get, set));
    }

    <V> Rows<T, B> required(
        String name,
        ValueType<V> type,
        Function<T, V> get,
        BiConsumer<B, V> set,
        String title,
        String missing) {
      return add(new Property<T, B, V>(name, title, type, Presence.REQUIRED, null, get, set)
          .whenMissing(missing));
    }

    <V> Rows<T, B> optional(
        String name,
        ValueType<V> type,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set,
        String title) {
      return add(new Property<>(name, title, type, Presence.OPTIONAL, null, get, set));
    }

    /** Adds a row that is required in some objects only, as their other properties decide. */
    <V> Rows<T, B> requiredWhere(
        Predicate<T> required,
        String name,
        ValueType<V> type,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set,
        String title) {
      return add(new Property<T, B, V>(name, title, type, Presence.OPTIONAL, null, get, set)
          .whereRequired(required));
    }

    Rows<T, B> optional(
        String name,
        ValueType.Whole type,
        Function<T, OptionalLong> get,
        ObjLongConsumer<B> set,
        String title) {
      return add(new Property<>(name, title, type, Presence.OPTIONAL, null, get, set::accept));
    }

    <V> Rows<T, B> defaulted(
        String name,
        ValueType<V> type,
        V defaultValue,
        Function<T, V> get,
        BiConsumer<B, V> set,
        String title) {
      return add(new Property<>(name, title, type, Presence.DEFAULTED, defaultValue, get, set));
    }

    <V> Rows<T, B> list(
        String name,
        ValueType<V> type,
        Function<T, List<V>> get,
        BiConsumer<B, V> set,
        String title) {
      return add(new Property<>(name, title, type, Presence.LIST, null, get, set));
    }

    Rows<T, B> all(List<? extends Property<? super T, ? super B, ?>> rows) {
      properties.addAll(rows);
      return this;
    }

    private Rows<T, B> add(Property<? super T, ? super B, ?> property) {
      properties.add(property);
      return this;
    }
  }
}
