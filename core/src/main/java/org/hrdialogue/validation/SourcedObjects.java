package org.hrdialogue.validation;

import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;

/** An entry and its parts that carry their own sources, each with its place and table. */
final class SourcedObjects {
  private static final Walk<ValueType<?>> PARTS =
      Walk.to(type -> type instanceof ValueType.Part<?> part && part.table().isSourced());

  private SourcedObjects() {}

  /** What is told of each object. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Is called for the entry, then for each of its parts.
     *
     * @param at where the object stands; changes as the walk goes on
     */
    void visit(Position at, Table<?, ?> table, Sourced object);
  }

  static void of(Entry entry, Visitor visitor) {
    visitor.visit(new Position(), EntryTables.of(entry), entry);
    PARTS.through(
        entry,
        (at, type, value) ->
            visitor.visit(at, ((ValueType.Part<?>) type).table(), (Sourced) value));
  }
}
