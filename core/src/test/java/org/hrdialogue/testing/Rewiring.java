package org.hrdialogue.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Lets the references of some entries lead to one another.
 *
 * <p>Where there is no entry of a type that belongs at a place, the reference is left out, and a part
 * that cannot be without it, too. References between entries of one type lead to earlier ones, so that
 * nothing comes back to itself. Of entries with the same identifier, the first stays.
 */
final class Rewiring {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private EntryType type = EntryType.ORGANISATION;
  private String id = "";

  private Rewiring(List<Entry> loose) {
    loose.forEach(entry -> entries.putIfAbsent(entry.id(), entry));
    ids.addAll(entries.keySet());
  }

  static List<Entry> of(List<Entry> loose) {
    return new Rewiring(loose).rewired();
  }

  private List<Entry> rewired() {
    List<Entry> rewired = new ArrayList<>();
    for (Entry entry : entries.values()) {
      type = entry.type();
      id = entry.id();
      Entry copy = copy(EntryTables.of(entry), entry);
      if (copy != null) {
        rewired.add(copy);
      }
    }
    return rewired;
  }

  private <T, B> @Nullable T copy(Table<T, B> table, T object) {
    B builder = table.newBuilder();
    for (Property<? super T, ? super B, ?> property : table.properties()) {
      boolean stated = fill(builder, property, object);
      if (!stated && property.presence() == Presence.REQUIRED) {
        return null;
      }
    }
    Object anyBuilder = builder;
    if (object instanceof Entry entry && anyBuilder instanceof EntryBuilder<?> ofEntry) {
      entry.extras().forEach(ofEntry::putExtra);
    }
    T built = table.build(builder);
    return built instanceof Citation citation
        ? table.type().cast(TableArbitraries.sound(citation))
        : built;
  }

  @SuppressWarnings(
      "unchecked") // what a property states is a value, or a list of values, of its type
  private <T, B, V> boolean fill(B builder, Property<? super T, ? super B, V> property, T owner) {
    Object stated = property.stated(owner);
    if (stated == null) {
      return false;
    }
    List<V> values = property.isList() ? (List<V>) stated : List.of((V) stated);
    boolean filled = false;
    for (V value : values) {
      V fitting = fitting(property, value);
      if (fitting != null) {
        property.set(builder, fitting);
        filled = true;
      }
    }
    return filled;
  }

  @SuppressWarnings("unchecked") // a reference is replaced by one to a type that belongs there
  private <V> @Nullable V fitting(Property<?, ?, V> property, V value) {
    if (property.type() instanceof ValueType.Part<V> part) {
      return copy(part.table(), value);
    } else if (property.type() instanceof ValueType.Reference<?> reference) {
      return (V) target(reference, ((Ref<?>) value).id());
    } else if (property.name().equals("formerIds")) {
      return ids.add(value.toString()) ? value : null;
    } else {
      return value;
    }
  }

  /** Returns a reference to some entry; which one, only the former target says. */
  private @Nullable Ref<?> target(ValueType.Reference<?> reference, String former) {
    boolean backwards = reference.targets().equals(Set.of(type));
    List<String> candidates = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (backwards && entry.id().equals(id)) {
        break;
      }
      if (reference.targets().contains(entry.type())) {
        candidates.add(entry.id());
      }
    }
    return candidates.isEmpty()
        ? null
        : Ref.of(candidates.get(Math.floorMod(former.hashCode(), candidates.size())));
  }
}
