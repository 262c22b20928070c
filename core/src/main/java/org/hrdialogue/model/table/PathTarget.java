package org.hrdialogue.model.table;

import java.util.List;
import org.hrdialogue.model.Entry;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.PropertyPath;
import org.jspecify.annotations.Nullable;

/** What a path leads to in an object. */
public enum PathTarget {
  /** A place that no object of the type has, or one in a part that has its own sources. */
  UNKNOWN,
  /** A place without value. */
  ABSENT,
  /** A place without value, where a default holds. */
  DEFAULTED,
  /** A value. */
  STATED;

  private static final Object NOWHERE = new Object();
  private static final Object DEFAULT = new Object();

  /** Returns what a path leads to from an object of the table's type. */
  public static PathTarget of(Table<?, ?> table, Object owner, PropertyPath path) {
    Object value = follow(table, owner, path);
    if (value == NOWHERE) {
      return UNKNOWN;
    }
    if (value == DEFAULT) {
      return DEFAULTED;
    }
    return value == null ? ABSENT : STATED;
  }

  /** Returns whether an object of the table's type has a value for a property, by its name. */
  public static boolean isStated(Table<?, ?> table, Object owner, String name) {
    Property<?, ?, ?> property = table.property(name);
    return property != null && stated(property, owner) != null;
  }

  /** Returns the value that a path leads to from an object of the table's type; null if to none. */
  public static @Nullable Object valueOf(Table<?, ?> table, Object owner, PropertyPath path) {
    Object value = follow(table, owner, path);
    return value == NOWHERE || value == DEFAULT ? null : value;
  }

  private static @Nullable Object follow(Table<?, ?> table, Object owner, PropertyPath path) {
    List<String> steps = path.segments();
    if (owner instanceof Entry entry && steps.size() == 1) {
      String name = steps.get(0);
      if (name.equals("type")) {
        return entry.type();
      }
      if (name.startsWith("x-")) {
        return entry.extras().get(name);
      }
    }
    return follow(table, owner, steps, 0);
  }

  /** Follows the steps of a path from the n-th one on. */
  private static @Nullable Object follow(
      Table<?, ?> table, @Nullable Object owner, List<String> steps, int n) {
    Property<?, ?, ?> property = table.property(steps.get(n));
    if (property == null) {
      return NOWHERE;
    }
    Object value = owner == null ? null : stated(property, owner);
    int next = n + 1;
    if (property.isList() && next < steps.size()) {
      int index = index(steps.get(next));
      if (index < 0) {
        return NOWHERE;
      }
      List<?> values = value == null ? List.of() : (List<?>) value;
      value = index < values.size() ? values.get(index) : null;
      next++;
    }
    if (next < steps.size()) {
      return within(property.type(), value, steps, next);
    }
    boolean defaulted =
        owner != null && value == null && property.defaultValue().isPresent();
    return defaulted ? DEFAULT : value;
  }

  private static @Nullable Object within(
      ValueType<?> type, @Nullable Object value, List<String> steps, int n) {
    if (type instanceof ValueType.Part<?> part && !part.table().isSourced()) {
      return follow(part.table(), value, steps, n);
    }
    if (type instanceof ValueType.Localized && n == steps.size() - 1) {
      try {
        LanguageTag language = LanguageTag.parse(steps.get(n));
        return value instanceof LocalizedText text ? text.text(language).orElse(null) : null;
      } catch (InvalidValueException noLanguage) {
        return NOWHERE;
      }
    }
    return NOWHERE;
  }

  @SuppressWarnings("unchecked") // the owner is an object of the property's own table
  private static @Nullable Object stated(Property<?, ?, ?> property, Object owner) {
    return ((Property<Object, ?, ?>) property).stated(owner);
  }

  /** Returns the index that a step is, or -1 if it is none. */
  private static int index(String step) {
    boolean digits = step.length() <= 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean canonical = !step.startsWith("0") || step.length() == 1;
    return digits && canonical ? Integer.parseInt(step) : -1;
  }
}
