package org.hrdialogue.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hrdialogue.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A way through the objects of an entry that visits every value of some types, and enters only what
 * leads to one. For any number of entries and threads; planned for a type when the first of it comes.
 *
 * @param <M> what is known of the type of a value before any value is visited
 */
public final class Walk<M> {
  private final Function<ValueType<?>, @Nullable M> marking;

  /** Where walks begin; whatever can be reached from there is planned. */
  private final Map<Table<?, ?>, Node<M>> starts = new ConcurrentHashMap<>();

  /** All that is planned or being planned; guarded by this walk, as is what was found out for it. */
  private final Map<Table<?, ?>, Node<M>> nodes = new HashMap<>();

  private final Map<Table<?, ?>, Boolean> leading = new HashMap<>();
  private final IdentityHashMap<ValueType<?>, Optional<M>> marks = new IdentityHashMap<>();

  private Walk(Function<ValueType<?>, @Nullable M> marking) {
    this.marking = marking;
  }

  /** The rows of a table that lead somewhere, looked up once: a walk goes past millions of objects. */
  private static final class Node<M> {
    private List<Step<M>> steps = List.of();
  }

  /**
   * A row that leads somewhere.
   *
   * @param mark what is told of its values; null if they are not wanted
   * @param inner the rows of its values that lead somewhere; none if nothing in them is wanted
   */
  private record Step<M>(
      Property<Object, Object, Object> property, @Nullable M mark, Node<M> inner) {}

  /** Returns the walk to all values of the types that are wanted. */
  public static Walk<ValueType<?>> to(Predicate<ValueType<?>> wanted) {
    return new Walk<>(type -> wanted.test(type) ? type : null);
  }

  /** Returns the walk to all values of the types that have a mark, which a visitor is told. */
  public static <M> Walk<M> marked(Function<ValueType<?>, @Nullable M> marks) {
    return new Walk<>(marks);
  }

  /** Returns whether a value of a wanted type may stand in an object of a table. */
  public boolean leadsInto(Table<?, ?> table) {
    return !start(table).steps.isEmpty();
  }

  /**
   * What is told of each value on the way.
   *
   * @param <M> what is known of its type
   */
  @FunctionalInterface
  public interface Visitor<M> {
    /**
     * Is called for each value of a wanted type, in the order in which it would be written; a part
     * before what is in it.
     *
     * @param at where the value stands; changes as the walk goes on
     * @param mark the type, or what it is marked with
     */
    void visit(Position at, M mark, Object value);
  }

  /** Goes through an entry. */
  public void through(Entry entry, Visitor<M> visitor) {
    enter(start(EntryTables.of(entry)), entry, new Position(), visitor);
  }

  private Node<M> start(Table<?, ?> table) {
    Node<M> known = starts.get(table);
    if (known != null) {
      return known;
    }
    synchronized (this) {
      Node<M> planned = plan(table);
      starts.put(table, planned);
      return planned;
    }
  }

  private static <M> void enter(Node<M> node, Object owner, Position at, Visitor<M> visitor) {
    List<Step<M>> steps = node.steps;
    for (int s = 0; s < steps.size(); s++) {
      Step<M> step = steps.get(s);
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

  private static <M> void visit(Step<M> step, Object value, Position at, Visitor<M> visitor) {
    if (step.mark != null) {
      visitor.visit(at, step.mark, value);
    }
    enter(step.inner, value, at, visitor);
  }

  private Node<M> plan(Table<?, ?> table) {
    Node<M> known = nodes.get(table);
    if (known != null) {
      return known;
    }
    Node<M> node = new Node<>();
    nodes.put(table, node);
    List<Step<M>> steps = new ArrayList<>();
    for (Property<?, ?, ?> property : table.properties()) {
      if (leads(property.type())) {
        Node<M> inner =
            property.type() instanceof ValueType.Part<?> part ? plan(part.table()) : new Node<>();
        steps.add(new Step<>(untyped(property), mark(property.type()), inner));
      }
    }
    node.steps = List.copyOf(steps);
    return node;
  }

  private @Nullable M mark(ValueType<?> type) {
    return marks
        .computeIfAbsent(type, any -> Optional.ofNullable(marking.apply(type)))
        .orElse(null);
  }

  private boolean leads(ValueType<?> type) {
    return mark(type) != null || (type instanceof ValueType.Part<?> part && leads(part.table()));
  }

  /** Returns whether an object of a table may have a wanted value. */
  private boolean leads(Table<?, ?> table) {
    Boolean known = leading.get(table);
    if (known != null) {
      return known;
    }
    Set<Table<?, ?>> passed = new HashSet<>();
    boolean leads = findsWay(table, passed);
    // From where a whole search began, all that it passed leads nowhere if nothing was found.
    (leads ? Set.of(table) : passed).forEach(searched -> leading.put(searched, leads));
    return leads;
  }

  private boolean findsWay(Table<?, ?> table, Set<Table<?, ?>> passed) {
    if (leading.getOrDefault(table, false)) {
      return true;
    }
    if (leading.containsKey(table) || !passed.add(table)) {
      return false;
    }
    for (Property<?, ?, ?> property : table.properties()) {
      ValueType<?> type = property.type();
      if (mark(type) != null
          || (type instanceof ValueType.Part<?> part && findsWay(part.table(), passed))) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("unchecked") // a property is only ever asked about owners of its own table
  private static Property<Object, Object, Object> untyped(Property<?, ?, ?> property) {
    return (Property<Object, Object, Object>) property;
  }
}
