package org.hrdialogue.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.table.PartTables;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueTables;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** Arbitraries of objects, by their tables: each property that may be absent is so mostly. */
final class TableArbitraries {
  private static final Map<Table<?, ?>, Arbitrary<?>> MADE = new ConcurrentHashMap<>();

  private TableArbitraries() {}

  /** Returns objects of a table's type. */
  @SuppressWarnings("unchecked") // the arbitrary of a table makes objects of its type
  static <T> Arbitrary<T> of(Table<T, ?> table) {
    Arbitrary<?> made = MADE.get(table);
    if (made == null) {
      // Not computeIfAbsent: tables are made of tables.
      made = make(table);
      MADE.put(table, made);
    }
    return (Arbitrary<T>) made;
  }

  private static <T> Arbitrary<?> make(Table<T, ?> table) {
    if (table == ValueTables.COUNT) {
      return ValueArbitraries.counts();
    } else if (table == ValueTables.MONEY) {
      return ValueArbitraries.money();
    } else if (table == PartTables.CITATION) {
      return objects(PartTables.CITATION).map(TableArbitraries::sound);
    } else {
      return objects(table);
    }
  }

  /** Returns a citation that may do without a source where it has none. */
  static Citation sound(Citation citation) {
    boolean needsSource = citation.basis() == Basis.STATED || citation.basis() == Basis.INFERRED;
    return needsSource && citation.source().isEmpty()
        ? Citation.builder().from(citation).basis(Basis.EDITORIAL).build()
        : citation;
  }

  private static <T, B> Arbitrary<T> objects(Table<T, B> table) {
    List<Arbitrary<Consumer<B>>> steps = new ArrayList<>();
    for (Property<? super T, ? super B, ?> property : table.properties()) {
      steps.add(step(property));
    }
    if (table.entryType().isPresent()) {
      steps.add(mostlyNothing(extras()
          .map(extras -> builder ->
              extras.forEach((name, value) -> ((EntryBuilder<?>) builder).putExtra(name, value)))));
    }
    return Combinators.combine(steps)
        .as(filling -> {
          B builder = table.newBuilder();
          filling.forEach(step -> step.accept(builder));
          return table.build(builder);
        })
        // So many properties have more edge cases than anybody has time.
        .withoutEdgeCases();
  }

  private static <B, V> Arbitrary<Consumer<B>> step(Property<?, ? super B, V> property) {
    Arbitrary<V> values = values(property.type());
    if (property.presence() == Presence.LIST) {
      return mostlyNothing(values
          .list()
          .ofMinSize(1)
          .ofMaxSize(2)
          .map(list -> builder -> list.forEach(value -> property.set(builder, value))));
    }
    Arbitrary<Consumer<B>> stated = values.map(value -> builder -> property.set(builder, value));
    return property.presence() == Presence.REQUIRED ? stated : mostlyNothing(stated);
  }

  private static <B> Arbitrary<Consumer<B>> mostlyNothing(Arbitrary<Consumer<B>> something) {
    Arbitrary<Consumer<B>> nothing = Arbitraries.just(builder -> {});
    return Choice.<Consumer<B>>of(7, nothing).or(3, something);
  }

  /** Returns what may stand at a property. */
  @SuppressWarnings("unchecked") // each case makes values that its type of value is for
  private static <V> Arbitrary<V> values(ValueType<V> type) {
    if (type instanceof ValueType.Part<V> part) {
      return of(part.table());
    } else if (type instanceof ValueType.Code<V> code) {
      return ValueArbitraries.codes(code.vocabulary());
    } else if (type instanceof ValueType.Text<V> text) {
      return (Arbitrary<V>) texts(text.form());
    } else if (type instanceof ValueType.Decimal<V> decimal) {
      return (Arbitrary<V>)
          switch (decimal.kind()) {
            case AMOUNT -> ValueArbitraries.amounts();
            case PERCENTAGE -> TextArbitraries.percentage();
          };
    } else {
      return (Arbitrary<V>) others(type);
    }
  }

  private static Arbitrary<?> texts(ValueType.Form form) {
    return switch (form) {
      case PLAIN, EXTERNAL -> TextArbitraries.plainText();
      case DATE -> EdtfArbitraries.edtf();
      case COUNTRY -> TextArbitraries.countryCode();
      case SUBDIVISION -> TextArbitraries.subdivisionCode();
      case CURRENCY -> TextArbitraries.currencyCode();
      case LANGUAGE -> TextArbitraries.languageTag();
      case ID -> ValueArbitraries.ids();
      case PATH -> ValueArbitraries.propertyPaths();
    };
  }

  private static Arbitrary<?> others(ValueType<?> type) {
    if (type instanceof ValueType.Whole whole) {
      return ValueArbitraries.wholeNumbers(whole.least());
    } else if (type instanceof ValueType.Flag) {
      return Arbitraries.of(true, false);
    } else if (type instanceof ValueType.Reference<?>) {
      return ValueArbitraries.refs();
    } else if (type instanceof ValueType.Localized) {
      return TextArbitraries.localizedText();
    } else {
      return Arbitraries.maps(
              ValueArbitraries.propertyPaths(),
              ValueArbitraries.codes(UnspecifiedReason.VOCABULARY))
          .ofMinSize(1)
          .ofMaxSize(2);
    }
  }

  /** Returns members that are not the library's own. */
  static Arbitrary<Map<String, JsonText>> extras() {
    Arbitrary<String> names = Arbitraries.strings()
        .withChars(ValueArbitraries.SMALL_LETTERS_AND_DIGITS + "._-")
        .ofMinLength(1)
        .ofMaxLength(64)
        .map("x-"::concat);
    return Arbitraries.maps(names, TextArbitraries.jsonText()).ofMinSize(1).ofMaxSize(2);
  }
}
