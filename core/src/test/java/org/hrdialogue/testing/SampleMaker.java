package org.hrdialogue.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueTables;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.value.Vocabulary;
import org.hrdialogue.vocabulary.AllocationStatus;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** Makes one entry by walking the tables, so that a new property is in the samples by itself. */
final class SampleMaker {
  /** Codes that go with the other properties of a full entry; else the first of a list is taken. */
  private static final Map<Vocabulary<?>, Object> FITTING = Map.of(
      EventStatus.VOCABULARY, EventStatus.HELD,
      TransmissionStatus.VOCABULARY, TransmissionStatus.MADE,
      AllocationStatus.VOCABULARY, AllocationStatus.DONE,
      DisclosureLevel.VOCABULARY, DisclosureLevel.PUBLIC,
      Qualifier.OF_COUNTS, Qualifier.BETWEEN,
      Qualifier.VOCABULARY, Qualifier.BETWEEN);

  private static final Set<String> SPANS = Set.of("valid", "inForce", "period");

  private static final Set<String> APPARATUS = Set.of("sources", "unspecified");

  private static final LocalDate START = LocalDate.of(2013, 9, 1);

  private final String id;
  private final boolean full;
  private Table<?, ?> sourced;
  private boolean counting;
  private int counter;
  private int element;

  private SampleMaker(String id, EntryType type, boolean full) {
    this.id = id;
    this.full = full;
    this.sourced = EntryTables.of(type);
  }

  static Entry smallest(EntryType type) {
    return new SampleMaker(smallestId(type), type, false).object(EntryTables.of(type));
  }

  static Entry full(EntryType type) {
    return new SampleMaker("full-" + type.code(), type, true).object(EntryTables.of(type));
  }

  private static String smallestId(EntryType type) {
    return "smallest-" + type.code();
  }

  private <T, B> T object(Table<T, B> table) {
    Table<?, ?> around = sourced;
    sourced = table.isSourced() ? table : around;
    B builder = table.newBuilder();
    for (Property<? super T, ? super B, ?> property : table.properties()) {
      if (full || property.presence() == Presence.REQUIRED) {
        fill(builder, property);
      }
    }
    Object anyBuilder = builder;
    if (full && anyBuilder instanceof EntryBuilder<?> ofEntry) {
      ofEntry.putExtra("x-sample", JsonText.parse("{\"a\":[1.50,true,null,\"\\u00e4\"]}"));
      ofEntry.putExtra("x-0.9_b", JsonText.parse("\"text\""));
    }
    sourced = around;
    return table.build(builder);
  }

  private <B, V> void fill(B builder, Property<?, ? super B, V> property) {
    int size = property.isList() && hasRoomForTwo(property.type()) ? 2 : 1;
    int around = element;
    for (int i = 0; i < size; i++) {
      element = property.isList() ? i : around;
      property.set(builder, value(property, i));
    }
    element = around;
  }

  /** Returns whether there are two values; references to one type of entry would be the same. */
  private static boolean hasRoomForTwo(ValueType<?> type) {
    return !(type instanceof ValueType.Reference<?> ref) || ref.targets().size() > 1;
  }

  @SuppressWarnings("unchecked") // each case makes the value that its type of value is for
  private <V> V value(Property<?, ?, V> property, int index) {
    ValueType<V> type = property.type();
    String name = property.name();
    counter++;
    if (type instanceof ValueType.Text<V> text) {
      boolean own = text.form() == ValueType.Form.ID && !property.isList();
      return text.parse().apply(own ? id : text(text.form(), name, index));
    } else if (type instanceof ValueType.Decimal<V> decimal) {
      return decimal.parse().apply(new BigDecimal(number(name)));
    } else if (type instanceof ValueType.Code<V> code) {
      return code(code.vocabulary(), property, index);
    } else if (type instanceof ValueType.Part<V> part) {
      return part(part.table());
    } else {
      return (V) other(type, name);
    }
  }

  private static String number(String name) {
    return switch (name) {
      case "upTo" -> "1500.25";
      // Of two sectors, each has a half.
      case "share" -> "50";
      default -> "12.5";
    };
  }

  private Object other(ValueType<?> type, String name) {
    if (type instanceof ValueType.Whole) {
      return name.equals("upTo") ? 60L : name.equals("durationDays") ? 1L : 4L;
    } else if (type instanceof ValueType.Flag) {
      return true;
    } else if (type instanceof ValueType.Reference<?> ref) {
      List<EntryType> targets = ref.targets().stream().sorted().toList();
      // In the second of two parts the reference leads elsewhere than in the first, if it can.
      return Ref.of(smallestId(targets.get(element % targets.size())));
    } else if (type instanceof ValueType.Localized) {
      return LocalizedText.of("en", "Text " + counter).and("tg", "Матни " + counter);
    } else {
      return Map.of(incomplete(), UnspecifiedReason.INCOMPLETE);
    }
  }

  private <V> V part(Table<V, ?> table) {
    if (table != ValueTables.COUNT) {
      return object(table);
    }
    if (counting) {
      // Two parts are less than the whole.
      return table.type().cast(Count.exactly(counter % 30).in(CountUnit.PERSON));
    }
    counting = true;
    V count = object(table);
    counting = false;
    return count;
  }

  private static <V> V code(Vocabulary<V> vocabulary, Property<?, ?, V> property, int index) {
    if (vocabulary.values().isEmpty()) {
      return vocabulary.parse(index == 0 ? "dac3:160" : "dac5:15160");
    }
    Object fitting = FITTING.get(vocabulary);
    return vocabulary.values().stream()
        .filter(code -> fitting == null || code.equals(fitting))
        .filter(code -> property.defaultValue().filter(code::equals).isEmpty())
        .skip(index)
        .findFirst()
        .orElseThrow();
  }

  private String text(ValueType.Form form, String name, int index) {
    return switch (form) {
      case PLAIN -> plain(name);
      case DATE -> SPANS.contains(name) ? "2011/2013" : START.plusDays(counter).toString();
      case COUNTRY -> index == 0 ? "TJ" : "KG";
      case SUBDIVISION -> "TJ-SU";
      case CURRENCY -> "EUR";
      case LANGUAGE -> "en";
      case ID -> id + "-before-" + counter;
      case EXTERNAL -> "Q" + counter;
      case PATH -> cited(name.equals("disputes") ? index + 2 : index);
    };
  }

  private String plain(String name) {
    return switch (name) {
      case "urls" -> "https://example.org/" + counter;
      case "emails" -> "office" + counter + "@example.org";
      case "number" -> "(+992 37) 200 %02d %02d".formatted(counter / 100, counter % 100);
      case "e164" -> "+99237200%04d".formatted(counter);
      case "grade" -> "partial";
      case "upTo" -> "full";
      default -> name + " " + counter;
    };
  }

  /** Returns the path of the n-th property of the object that carries the citation. */
  private String cited(int n) {
    List<String> own = properties().map(Property::name).toList();
    return own.get(n % own.size());
  }

  /** Returns the path of a list of the object that may be incomplete; every one has its sources. */
  private PropertyPath incomplete() {
    return PropertyPath.parse(
        properties().filter(Property::isList).map(Property::name).findFirst().orElse("sources"));
  }

  /** Returns the properties of the object that sources and reasons are given for, but for these. */
  private Stream<? extends Property<?, ?, ?>> properties() {
    return sourced.properties().stream().filter(property -> !APPARATUS.contains(property.name()));
  }
}
