package org.hrdialogue.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.testing.Samples;

/**
 * A member of an entry.
 *
 * @param type the type of the entry
 * @param table the table of the object that has the member
 * @param property its row in the table
 * @param owner the pointer of the object, from the entry
 */
record Spot(EntryType type, Table<?, ?> table, Property<?, ?, ?> property, String owner) {
  private static final Map<EntryType, String> FULL = Arrays.stream(EntryType.values())
      .collect(Collectors.toMap(
          type -> type, type -> DossierJson.writer().toString(Samples.full(type))));

  String pointer() {
    return owner + "/" + property.name();
  }

  /** Returns each member of the full entry of a type that has one. */
  static List<Spot> of(EntryType type) {
    return of(type, full(type));
  }

  /** Returns each member that the table of some object in an entry has. */
  static List<Spot> of(EntryType type, Tree.Obj entry) {
    List<Spot> spots = new ArrayList<>();
    collect(type, EntryTables.of(type), entry, "", spots);
    return spots;
  }

  /** Returns one member for each row of each table. */
  static List<Spot> ofEachRow() {
    Set<List<Object>> rows = new HashSet<>();
    List<Spot> spots = new ArrayList<>();
    for (EntryType type : EntryType.values()) {
      for (Spot spot : of(type)) {
        if (rows.add(List.of(spot.table, spot.property.name()))) {
          spots.add(spot);
        }
      }
    }
    return spots;
  }

  /** Returns the full entry of a type. */
  static Tree.Obj full(EntryType type) {
    return Tree.object(Objects.requireNonNull(FULL.get(type)));
  }

  /** Returns the full entry of the type without the optional members that the spot is not in. */
  Tree.Obj entry() {
    Tree.Obj entry = full(type);
    String first = Tree.steps(pointer()).get(0);
    for (Property<?, ?, ?> row : EntryTables.of(type).properties()) {
      if (row.presence() != Presence.REQUIRED && !row.name().equals(first)) {
        entry.remove(row.name());
      }
    }
    return entry;
  }

  private static void collect(
      EntryType type, Table<?, ?> table, Tree.Obj object, String owner, List<Spot> spots) {
    for (Property<?, ?, ?> property : table.properties()) {
      if (object.get(property.name()).isPresent()) {
        Spot spot = new Spot(type, table, property, owner);
        spots.add(spot);
        if (property.type() instanceof ValueType.Part<?> part) {
          Tree value = object.get(property.name()).orElseThrow();
          if (value instanceof Tree.Arr list) {
            for (int i = 0; i < list.elements.size(); i++) {
              Tree.Obj element = (Tree.Obj) list.elements.get(i);
              collect(type, part.table(), element, spot.pointer() + "/" + i, spots);
            }
          } else {
            collect(type, part.table(), (Tree.Obj) value, spot.pointer(), spots);
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return type + pointer();
  }
}
