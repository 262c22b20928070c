package org.hrdialogue.json.codec;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.Vocabulary;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the objects that tables describe from a parser, and collects what is wrong with them.
 *
 * <p>Each method is called with the parser at the first token of a value and leaves it at the last one.
 * What is faulty is skipped and null; whatever breaks the text itself is the parser's exception.
 */
class ObjectReader extends ScalarReader {
  ObjectReader(Input input, JsonParser parser, int start, Position at, Faults faults) {
    super(input, parser, start, at, faults);
  }

  /** Is told of each property of the object that was read without fault. */
  void stated(Property<?, ?, ?> property, Object value) {}

  /** Reads a member that the table does not have, or says that it is unknown. */
  void other(Table<?, ?> table, Object builder, String name, Set<String> others) {
    if (isFirst(name, others)) {
      int nameOffset = offset();
      String nearest = Vocabulary.nearest(
              name, table.properties().stream().map(Property::name).toList())
          .orElse(null);
      faults.add(new Fault(
          "field-unknown",
          at.pointer(),
          nameOffset,
          name,
          "is no member of this object (" + table.name() + ")" + hint(nearest),
          nearest,
          true));
      skipMember();
    }
  }

  /**
   * Reads an object; null if anything in it is wrong, or if it cannot stand without something that
   * only a newer version knows.
   */
  <T, B> @Nullable T object(Table<T, B> table) {
    int hardBefore = faults.hard();
    int allBefore = faults.size();
    B builder = table.newBuilder();
    long seen = 0;
    long given = 0;
    boolean lacking = false;
    Set<String> others = new HashSet<>(0);
    depth++;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      at.push(name);
      int index = table.indexOf(name);
      if (index < 0) {
        other(table, builder, name, others);
      } else if ((seen & 1L << index) != 0) {
        duplicate(name);
      } else {
        seen |= 1L << index;
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          given |= 1L << index;
          lacking |= !member(table.properties().get(index), builder);
        }
      }
      at.pop();
    }
    depth--;
    requireMembers(table, given);
    boolean broken = lacking || faults.hard() > hardBefore;
    if (lacking || (broken && table.conditional().isEmpty())) {
      return null;
    }
    T built = build(table, builder, faults.size() > allBefore);
    return built == null || lacksConditional(table, built, given) || broken ? null : built;
  }

  private void requireMembers(Table<?, ?> table, long given) {
    List<? extends Property<?, ?, ?>> properties = table.properties();
    for (int i = 0; i < properties.size(); i++) {
      if ((given & 1L << i) == 0 && properties.get(i).presence() == Presence.REQUIRED) {
        missing(properties.get(i));
      }
    }
  }

  private void missing(Property<?, ?, ?> property) {
    missing(property.name(), property.missingCode());
  }

  final void missing(String name, String code) {
    at.push(name);
    faults.add(Fault.clause(code, at.pointer(), -1, "a required member is missing"));
    at.pop();
  }

  /** Says which members are missing that the others require; a faulty one is not missing. */
  private <T> boolean lacksConditional(Table<T, ?> table, T built, long given) {
    boolean lacks = false;
    for (Property<? super T, ?, ?> property : table.conditional()) {
      if ((given & 1L << table.indexOf(property.name())) == 0 && property.isMissing(built)) {
        missing(property);
        lacks = true;
      }
    }
    return lacks;
  }

  private <T, B> @Nullable T build(Table<T, B> table, B builder, boolean reduced) {
    try {
      return table.build(builder);
    } catch (InvalidValueException refused) {
      if (!reduced) {
        faults.add(Fault.of(refused, at.pointer(), -1, false));
      }
      return null;
    }
  }

  /** Reads a member; returns whether the object can stand without it if it could not be read. */
  private <B, V> boolean member(Property<?, B, V> property, B builder) {
    boolean soft = property.presence() != Presence.REQUIRED;
    if (!property.isList()) {
      V value = value(property.type(), soft);
      if (value != null) {
        property.set(builder, value);
        stated(property, value);
      }
      // Without it, the default would hold, which the text does not say.
      return value != null || property.presence() == Presence.OPTIONAL;
    } else if (opens(JsonToken.START_ARRAY, "a list")) {
      depth++;
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        at.push(i);
        V value = value(property.type(), soft);
        if (value != null) {
          property.set(builder, value);
        }
        at.pop();
      }
      depth--;
    }
    return true;
  }

  @SuppressWarnings("unchecked") // each case returns what the type of its value type says
  final <V> @Nullable V value(ValueType<V> type, boolean soft) {
    if (type instanceof ValueType.Text<V> text) {
      return text(text);
    } else if (type instanceof ValueType.Code<V> code) {
      return code(code.vocabulary(), soft);
    } else if (type instanceof ValueType.Reference<?>) {
      return (V) reference();
    } else if (type instanceof ValueType.Part<V> part) {
      return opens(JsonToken.START_OBJECT, "an object") ? object(part.table()) : null;
    } else if (type instanceof ValueType.Localized) {
      return (V) localized();
    } else if (type instanceof ValueType.Whole whole) {
      return (V) whole(whole.least());
    } else if (type instanceof ValueType.Decimal<V> decimal) {
      return decimal(decimal);
    } else if (type instanceof ValueType.Flag) {
      return (V) flag();
    }
    return (V) reasons();
  }

  /** Reads a text in one or more languages; null if anything in it is wrong. */
  final @Nullable LocalizedText localized() {
    if (!opens(JsonToken.START_OBJECT, "an object of texts by language")) {
      return null;
    }
    int before = faults.size();
    Map<LanguageTag, String> texts = new LinkedHashMap<>(2);
    Set<String> names = new HashSet<>(2);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      at.push(name);
      if (isFirst(name, names)) {
        language(name, texts);
      }
      at.pop();
    }
    if (faults.size() > before) {
      return null;
    }
    try {
      return LocalizedText.of(texts);
    } catch (InvalidValueException refused) {
      faults.add(Fault.of(refused, at.pointer(), -1, false));
      return null;
    }
  }

  private void language(String name, Map<LanguageTag, String> texts) {
    int nameOffset = offset();
    LanguageTag tag = null;
    try {
      tag = LanguageTag.parse(name);
      if (texts.containsKey(tag)) {
        throw new InvalidValueException(
            "text-language-duplicate", name, "is the same language as '" + tag + "' before it");
      }
    } catch (InvalidValueException refused) {
      faults.add(Fault.of(refused, at.pointer(), nameOffset, false));
      tag = null;
    }
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      return;
    }
    String text = string();
    if (text != null && !isTooLong(text)) {
      try {
        LocalizedText checked = LocalizedText.of(LanguageTag.parse("und"), text);
        if (tag != null) {
          texts.put(tag, checked.text());
        }
      } catch (InvalidValueException refused) {
        refuse(refused, false);
      }
    }
  }

  private @Nullable Map<PropertyPath, UnspecifiedReason> reasons() {
    if (!opens(JsonToken.START_OBJECT, "an object of reasons by path")) {
      return null;
    }
    Map<PropertyPath, UnspecifiedReason> reasons = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      at.push(name);
      if (isFirst(name, names)) {
        PropertyPath path = path(name);
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          UnspecifiedReason reason = code(UnspecifiedReason.VOCABULARY, true);
          if (path != null && reason != null) {
            reasons.put(path, reason);
          }
        }
      }
      at.pop();
    }
    return reasons;
  }

  private @Nullable PropertyPath path(String name) {
    try {
      return PropertyPath.parse(name);
    } catch (InvalidValueException refused) {
      refuse(refused, false);
      return null;
    }
  }
}
