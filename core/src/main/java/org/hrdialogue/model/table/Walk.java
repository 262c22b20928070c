package org.hrdialogue.model.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<Table<?, ?>, Node> nodes = new HashMap<>();
  private final Map<EntryType, Node> starts = new EnumMap<>(EntryType.class);

  private Walk(Predicate<ValueType<?>> wanted) {
    this.wanted = wanted;
    for (EntryType type : EntryType.values()) {
      starts.put(type, plan(EntryTables.of(type)));
    }
  }

  /** The rows of a table that lead somewhere, looked up once: a walk goes past millions of objects. */
  private static final class Node {
    private Step[] steps = {};
  }

  /**
   * A row that leads somewhere.
   *
   * @param wanted whether its values are
   * @param inner the table of its values; empty if nothing in them is wanted
   */
  private record Step(Property<Object, Object, Object> property, boolean wanted, Node inner) {}

  /** Returns the walk to all values of the types that are wanted. */
  public static Walk to(Predicate<ValueType<?>> wanted) {
    return new Walk(wanted);
  }

  /** Returns whether a value of a wanted type may stand in an object of a table. */
  public boolean leadsInto(Table<?, ?> table) {
    Node node = nodes.get(table);
    return node != null && node.steps.length > 0;
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
    enter(Objects.requireNonNull(starts.get(entry.type())), entry, new Position(), visitor);
  }

  private static void enter(Node node, Object owner, Position at, Visitor visitor) {
    for (Step step : node.steps) {
      Object stated = step.property.stated(owner);
      if (stated != null) {
        at.push(step.property.name());
        if (step.property.isList()) {
          List<?> values = (List<?>) stated;
          for (int i = 0; i < values.size(); i++) {
            at.push(i);
            visit(step, values.get(i), at, visitor);
            at.pop();
          }
        } else {
          visit(step, stated, at, visitor);
        }
        at.pop();
      }
    }
  }

  private static void visit(Step step, Object value, Position at, Visitor visitor) {
    if (step.wanted) {
      visitor.visit(at, step.property.type(), value);
    }
    enter(step.inner, value, at, visitor);
  }

  private Node plan(Table<?, ?> table) {
    Node known = nodes.get(table);
    if (known != null) {
      return known;
    }
    Node node = new Node();
    nodes.put(table, node);
    List<Step> steps = new ArrayList<>();
    for (Property<?, ?, ?> property : table.properties()) {
      if (leads(property.type(), new HashSet<>())) {
        Node inner =
            property.type() instanceof ValueType.Part<?> part ? plan(part.table()) : new Node();
        steps.add(new Step(untyped(property), wanted.test(property.type()), inner));
      }
    }
    node.steps = steps.toArray(Step[]::new);
    return node;
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
