package org.hrdialogue.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.SubdivisionCode;
import org.hrdialogue.vocabulary.Sector;

/**
 * Lets jqwik make parameters of every type of the library: dossiers ({@linkplain
 * EntryArbitraries#dossiers() consistent} ones), entries, their parts, values and codes.
 */
public final class HrdialogueArbitraryProvider implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = byType();

  /** Creates the provider, which jqwik finds by itself. */
  public HrdialogueArbitraryProvider() {}

  private static Map<Class<?>, Supplier<Arbitrary<?>>> byType() {
    Map<Class<?>, Supplier<Arbitrary<?>>> types = new LinkedHashMap<>();
    types.put(Dossier.class, EntryArbitraries::dossiers);
    types.put(Entry.class, EntryArbitraries::entries);
    types.put(Actor.class, () -> EntryArbitraries.entries(Actor.class));
    types.put(Ref.class, ValueArbitraries::refs);
    types.put(Edtf.class, EdtfArbitraries::edtf);
    types.put(LocalizedText.class, TextArbitraries::localizedText);
    types.put(LanguageTag.class, TextArbitraries::languageTag);
    types.put(CountryCode.class, TextArbitraries::countryCode);
    types.put(SubdivisionCode.class, TextArbitraries::subdivisionCode);
    types.put(CurrencyCode.class, TextArbitraries::currencyCode);
    types.put(Percentage.class, TextArbitraries::percentage);
    types.put(JsonText.class, TextArbitraries::jsonText);
    types.put(PropertyPath.class, ValueArbitraries::propertyPaths);
    types.put(Sector.class, () -> ValueArbitraries.codes(Sector.VOCABULARY));
    for (EntryType type : EntryType.values()) {
      addTable(EntryTables.of(type), types);
    }
    return types;
  }

  private static void addTable(Table<?, ?> table, Map<Class<?>, Supplier<Arbitrary<?>>> types) {
    if (types.putIfAbsent(table.type(), () -> TableArbitraries.of(table)) == null) {
      for (Property<?, ?, ?> property : table.properties()) {
        if (property.type() instanceof ValueType.Part<?> part) {
          addTable(part.table(), types);
        } else if (property.type() instanceof ValueType.Code<?> code) {
          addCodes(code, types);
        }
      }
    }
  }

  private static <V> void addCodes(
      ValueType.Code<V> code, Map<Class<?>, Supplier<Arbitrary<?>>> types) {
    code.vocabulary().values().stream()
        .findFirst()
        .ifPresent(first ->
            types.putIfAbsent(first.getClass(), () -> ValueArbitraries.codes(code.vocabulary())));
  }

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return BY_TYPE.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> arbitrary = BY_TYPE.get(targetType.getRawType());
    return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
  }
}
