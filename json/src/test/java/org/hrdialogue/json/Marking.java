package org.hrdialogue.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.DisclosureLevel;

/** Puts a mark into every identifier and text of a dossier that is not public. */
final class Marking {
  private final String mark;
  private final Map<String, String> ids = new HashMap<>();
  private boolean marking;

  private Marking(Dossier dossier, String mark) {
    this.mark = mark;
    for (Entry entry : dossier.entries()) {
      if (isClosed(entry)) {
        mark(entry.id());
        entry.formerIds().forEach(this::mark);
      }
    }
  }

  private void mark(String id) {
    ids.put(id, mark + "-" + ids.size());
  }

  /** Returns the dossier with such marks; identifiers are marked wherever they stand. */
  static Dossier of(Dossier dossier, String mark) {
    Marking marking = new Marking(dossier, mark);
    return Dossier.builder()
        .from(dossier)
        .entries(dossier.entries().stream().<Entry>map(marking::entry).toList())
        .build();
  }

  private static boolean isClosed(Entry entry) {
    return entry.effectiveDisclosure() != DisclosureLevel.PUBLIC;
  }

  private static boolean isClosed(Contact contact) {
    return contact
        .disclosure()
        .filter(disclosure -> disclosure.level() == DisclosureLevel.PUBLIC)
        .isEmpty();
  }

  private <T extends Entry> T entry(T entry) {
    marking = isClosed(entry);
    return copy(EntryTables.of(entry), entry);
  }

  private <T, B> T copy(Table<T, B> table, T owner) {
    B builder = table.newBuilder();
    for (Property<? super T, ? super B, ?> property : table.properties()) {
      copy(property, owner, builder);
    }
    if (owner instanceof Entry entry) {
      entry
          .extras()
          .forEach((name, value) -> ((EntryBuilder<?>) builder)
              .putExtra(name, marking ? JsonText.parse("\"" + mark + "\"") : value));
    }
    return table.build(builder);
  }

  @SuppressWarnings(
      "unchecked") // what a property states is a value, or a list of values, of its type
  private <T, B, V> void copy(Property<? super T, ? super B, V> property, T owner, B builder) {
    Object stated = property.stated(owner);
    if (stated != null && property.isList()) {
      ((List<V>) stated).forEach(value -> property.set(builder, marked(property.type(), value)));
    } else if (stated != null) {
      property.set(builder, marked(property.type(), (V) stated));
    }
  }

  @SuppressWarnings("unchecked") // each case makes the value that its type of value is for
  private <V> V marked(ValueType<V> type, V value) {
    boolean around = marking;
    try {
      marking |= value instanceof Contact contact && isClosed(contact);
      if (type instanceof ValueType.Part<V> part) {
        return copy(part.table(), value);
      } else if (value instanceof Ref<?> ref) {
        return (V) Ref.of(ids.getOrDefault(ref.id(), ref.id()));
      } else if (type.equals(ValueType.ID)) {
        return (V) ids.getOrDefault(value.toString(), value.toString());
      } else if (marking && value instanceof LocalizedText text) {
        return (V) marked(text);
      } else if (marking && (type.equals(ValueType.PLAIN) || type.equals(ValueType.EXTERNAL))) {
        return (V) (mark + value);
      }
      return value;
    } finally {
      marking = around;
    }
  }

  private LocalizedText marked(LocalizedText text) {
    Map<LanguageTag, String> marked = new LinkedHashMap<>();
    text.asMap().forEach((language, words) -> marked.put(language, mark + words));
    return LocalizedText.of(marked);
  }
}
