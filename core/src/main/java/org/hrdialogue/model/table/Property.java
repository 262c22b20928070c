package org.hrdialogue.model.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: a property and how to reach it.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param <V> the type of the value, of a list that of its elements
 */
public final class Property<T, B, V> {
  /** What most empty lists of records are; few rows of an object are filled, and to ask takes time. */
  private static final Object NO_LIST = Collections.emptyList();

  private final String name;
  private final String title;
  private final ValueType<V> type;
  private final Presence presence;
  private final @Nullable V defaultValue;
  private final Function<T, ?> getter;
  private final BiConsumer<B, V> setter;
  private final String missing;
  private final @Nullable Predicate<T> required;

  Property(
      String name,
      String title,
      ValueType<V> type,
      Presence presence,
      @Nullable V defaultValue,
      Function<T, ?> getter,
      BiConsumer<B, V> setter) {
    this(name, title, type, presence, defaultValue, getter, setter, "field-required", null);
  }

  private Property(
      String name,
      String title,
      ValueType<V> type,
      Presence presence,
      @Nullable V defaultValue,
      Function<T, ?> getter,
      BiConsumer<B, V> setter,
      String missing,
      @Nullable Predicate<T> required) {
    this.name = name;
    this.title = title;
    this.type = type;
    this.presence = presence;
    this.defaultValue = defaultValue;
    this.getter = getter;
    this.setter = setter;
    this.missing = missing;
    this.required = required;
  }

  /** Returns this row, with the code of the fault that its absence is. */
  Property<T, B, V> whenMissing(String code) {
    return new Property<>(name, title, type, presence, defaultValue, getter, setter, code, null);
  }

  /** Returns this row, required in some objects. */
  Property<T, B, V> whereRequired(Predicate<T> condition) {
    return new Property<>(
        name, title, type, presence, defaultValue, getter, setter, missing, condition);
  }

  /** Returns the name: the member of a JSON object and the accessor in Java. */
  public String name() {
    return name;
  }

  /** Returns what it is, in words. */
  public String title() {
    return title;
  }

  /** Returns what stands there. */
  public ValueType<V> type() {
    return type;
  }

  /** Returns how often it may stand there. */
  public Presence presence() {
    return presence;
  }

  /** Returns whether it is a list. */
  public boolean isList() {
    return presence == Presence.LIST;
  }

  /** Returns what holds when it is absent. */
  public Optional<V> defaultValue() {
    return Optional.ofNullable(defaultValue);
  }

  /** Returns the code of the fault that its absence is, where it is required. */
  public String missingCode() {
    return missing;
  }

  /**
   * Returns what an object states there: the value, or of a list the {@link List} of them; null if it
   * is absent, empty or equal to the default.
   */
  @SuppressWarnings("ReferenceEquality") // that it is this empty list is the quick way to know it
  public @Nullable Object stated(T owner) {
    Object value = getter.apply(owner);
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    } else if (value == NO_LIST) {
      return null;
    }
    return switch (presence) {
      case REQUIRED -> value;
      case DEFAULTED -> value.equals(defaultValue) ? null : value;
      case LIST -> ((List<?>) value).isEmpty() ? null : value;
      case OPTIONAL -> orNull(value);
    };
  }

  private static @Nullable Object orNull(Object value) {
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? (Object) number.getAsLong() : null;
    }
    return ((Map<?, ?>) value).isEmpty() ? null : value;
  }

  /** Returns whether a property that is otherwise optional is missing from an object. */
  public boolean isMissing(T owner) {
    return required != null && stated(owner) == null && required.test(owner);
  }

  /** Returns whether objects decide for themselves if it is required. */
  public boolean isConditional() {
    return required != null;
  }

  /** Sets the value; of a list, adds one. */
  public void set(B builder, V value) {
    setter.accept(builder, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
