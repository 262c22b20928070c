package org.hrdialogue.validation;

import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;

/** An entry and its parts that carry their own sources, each with its pointer and table. */
final class SourcedObjects {
  private static final Walk PARTS =
      Walk.to(type -> type instanceof ValueType.Part<?> part && part.table().isSourced());

  private SourcedObjects() {}

  /** What is told of each object. */
  @FunctionalInterface
  interface Visitor {
    void visit(String pointer, Table<?, ?> table, Sourced object);
  }

  static void of(Entry entry, Visitor visitor) {
    visitor.visit("", EntryTables.of(entry), entry);
    PARTS.through(
        entry,
        (at, type, value) ->
            visitor.visit(at.pointer(), ((ValueType.Part<?>) type).table(), (Sourced) value));
  }
}
