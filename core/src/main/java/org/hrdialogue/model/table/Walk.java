package org.hrdialogue.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;

/**
 * A way through the objects of an entry that visits every value of some types, and enters only what
 * leads to one. Immutable; made once and used for any number of entries.
 */
public final class Walk {
  private final Predicate<ValueType<?>> wanted;
  private final Map<Table<?, ?>, List<Property<Object, Object, Object>>> rows = new HashMap<>();

  private Walk(Predicate<ValueType<?>> wanted) {
    this.wanted = wanted;
    for (EntryType type : EntryType.values()) {
      plan(EntryTables.of(type));
    }
  }

  /** Returns the walk to all values of the types that are wanted. */
  public static Walk to(Predicate<ValueType<?>> wanted) {
    return new Walk(wanted);
  }

  /** Returns whether a value of a wanted type may stand in an object of a table. */
  public boolean leadsInto(Table<?, ?> table) {
    return !rows.getOrDefault(table, List.of()).isEmpty();
  }

  /** What is told of each value on the way. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Is called for each value of a wanted type, in the order in which it would be written; a part
     * before what is in it.
     *
     * @param at where the value stands; changes as the walk goes on
     */
    void visit(Position at, ValueType<?> type, Object value);
  }

  /** Goes through an entry. */
  public void through(Entry entry, Visitor visitor) {
    Table<?, ?> table = EntryTables.of(entry.type());
    enter(table, entry, new Position(), visitor);
  }

  private void enter(Table<?, ?> table, Object owner, Position at, Visitor visitor) {
    for (Property<Object, Object, Object> property : rows.getOrDefault(table, List.of())) {
      Object stated = property.stated(owner);
      if (stated != null) {
        at.push(property.name());
        if (property.isList()) {
          List<?> values = (List<?>) stated;
          for (int i = 0; i < values.size(); i++) {
            at.push(i);
            visit(property.type(), values.get(i), at, visitor);
            at.pop();
          }
        } else {
          visit(property.type(), stated, at, visitor);
        }
        at.pop();
      }
    }
  }

  private void visit(ValueType<?> type, Object value, Position at, Visitor visitor) {
    if (wanted.test(type)) {
      visitor.visit(at, type, value);
    }
    if (type instanceof ValueType.Part<?> part) {
      enter(part.table(), value, at, visitor);
    }
  }

  private void plan(Table<?, ?> table) {
    if (rows.containsKey(table)) {
      return;
    }
    List<Property<Object, Object, Object>> leading = new ArrayList<>();
    rows.put(table, leading);
    for (Property<?, ?, ?> property : table.properties()) {
      if (leads(property.type(), new HashSet<>())) {
        leading.add(untyped(property));
        if (property.type() instanceof ValueType.Part<?> part) {
          plan(part.table());
        }
      }
    }
  }

  private boolean leads(ValueType<?> type, Set<Table<?, ?>> seen) {
    if (wanted.test(type)) {
      return true;
    }
    return type instanceof ValueType.Part<?> part
        && seen.add(part.table())
        && part.table().properties().stream().anyMatch(inner -> leads(inner.type(), seen));
  }

  @SuppressWarnings("unchecked") // a property is only ever asked about owners of its own table
  private static Property<Object, Object, Object> untyped(Property<?, ?, ?> property) {
    return (Property<Object, Object, Object>) property;
  }
}
