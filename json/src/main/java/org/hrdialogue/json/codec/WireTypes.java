package org.hrdialogue.json.codec;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.SubdivisionCode;

/** The Java types that stand in entries and have a written form of their own. */
public final class WireTypes {
  private static final Map<Class<?>, ValueType<?>> BY_CLASS = byClass();

  private WireTypes() {}

  /** Returns how values of each type are written: parts, texts, codes, references. */
  public static Map<Class<?>, ValueType<?>> byType() {
    return BY_CLASS;
  }

  private static Map<Class<?>, ValueType<?>> byClass() {
    Map<Class<?>, ValueType<?>> types = new LinkedHashMap<>();
    types.put(Edtf.class, ValueType.DATE);
    types.put(LocalizedText.class, ValueType.TEXT);
    types.put(CountryCode.class, ValueType.COUNTRY);
    types.put(SubdivisionCode.class, ValueType.SUBDIVISION);
    types.put(CurrencyCode.class, ValueType.CURRENCY);
    types.put(LanguageTag.class, ValueType.LANGUAGE);
    types.put(PropertyPath.class, ValueType.PATH);
    types.put(Percentage.class, ValueType.PERCENT);
    types.put(Ref.class, ValueType.ref());
    types.put(EntryType.class, ValueType.code(EntryType.VOCABULARY));
    Set<Table<?, ?>> seen = new HashSet<>();
    for (EntryType type : EntryType.values()) {
      addRows(EntryTables.of(type), types, seen);
    }
    return Map.copyOf(types);
  }

  /** Adds the parts and codes that the rows of a table have. */
  private static void addRows(
      Table<?, ?> table, Map<Class<?>, ValueType<?>> types, Set<Table<?, ?>> seen) {
    if (seen.add(table)) {
      for (Property<?, ?, ?> property : table.properties()) {
        if (property.type() instanceof ValueType.Part<?> part) {
          types.put(part.table().type(), part);
          addRows(part.table(), types, seen);
        } else if (property.type() instanceof ValueType.Code<?> code) {
          types.put(type(code), code);
        }
      }
    }
  }

  private static Class<?> type(ValueType.Code<?> code) {
    if (code.vocabulary().isOpen()) {
      // An open list need not have constants, and takes any code.
      return code.vocabulary().parse("a").getClass();
    }
    return ((Enum<?>) code.vocabulary().values().get(0)).getDeclaringClass();
  }
}
