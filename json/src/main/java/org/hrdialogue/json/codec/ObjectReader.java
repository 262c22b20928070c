package org.hrdialogue.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.validation.Remarkable;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.Vocabulary;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads the objects that tables describe from a parser, and collects what is wrong with them.
 *
 * <p>Each method is called with the parser at the first token of a value and leaves it at the last one.
 * What is faulty is skipped and null; whatever breaks the text itself is the parser's exception.
 */
class ObjectReader extends ScalarReader {
  private final Texts texts;

  ObjectReader(Input input, JsonParser parser, int start, Refs refs, Faults faults) {
    super(input, parser, start, refs, faults);
    this.texts = new Texts();
  }

  ObjectReader(ObjectReader outer, Faults faults) {
    super(outer, faults);
    this.texts = outer.texts;
  }

  /** Is told of properties of an entry that its reader has to know as soon as they are read. */
  void told(String name, Object value) {}

  /** Reads a member that the table does not have, or says that it is unknown. */
  void other(Table<?, ?> table, Object builder, String name, Names others) {
    if (isFirst(name, others)) {
      int nameOffset = offset();
      String nearest = Vocabulary.nearest(
              name, table.properties().stream().map(Property::name).toList())
          .orElse(null);
      faults.add(new Fault(
          "field-unknown",
          pointer(),
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
  final <T, B> @Nullable T object(Shape<T, B> shape) {
    return object(shape, offset(), parser.nextNameMatch(shape.names), 0);
  }

  /**
   * Reads an object from a member on.
   *
   * @param begin the offset at which it begins
   * @param first the number of the member's row, as the parser tells it
   * @param before the rows of the members before it, a bit each
   */
  final <T, B> @Nullable T object(Shape<T, B> shape, int begin, int first, long before) {
    int hardBefore = faults.hard();
    int allBefore = faults.size();
    B builder = shape.table.newBuilder();
    long seen = before;
    long given = 0;
    boolean lacking = false;
    Names others = null;
    depth++;
    int index = first;
    while (index >= 0 || index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
      if (index < 0) {
        String name = parser.currentName();
        others = others == null ? new Names() : others;
        other(shape.table, builder, name, others);
      } else if ((seen & 1L << index) != 0) {
        duplicate(parser.currentName());
      } else {
        seen |= 1L << index;
        JsonToken token = parser.nextToken();
        if (index == shape.size) {
          parser.skipChildren(); // the type, which is known
        } else if (token != JsonToken.VALUE_NULL) {
          given |= 1L << index;
          lacking |= !member(shape.row(index), builder);
        }
      }
      between = true;
      index = parser.nextNameMatch(shape.names);
      between = false;
    }
    depth--;
    for (long rest = shape.required & ~given; rest != 0; rest &= rest - 1) {
      missing(shape, Long.numberOfTrailingZeros(rest), seen, begin);
    }
    boolean broken = lacking || faults.hard() > hardBefore;
    if (lacking || (broken && shape.conditional == 0)) {
      return null;
    }
    T built = build(shape.table, builder, faults.size() > allBefore, begin);
    if (built == null) {
      return null;
    }
    // What the others require may be missing; what is faulty is not.
    for (long rest = shape.conditional & ~given; rest != 0; rest &= rest - 1) {
      int row = Long.numberOfTrailingZeros(rest);
      if (shape.table.properties().get(row).isMissing(built)) {
        missing(shape, row, seen, begin);
        broken = true;
      }
    }
    return broken ? null : built;
  }

  /** Says that a row is missing from the object that begins at an offset; a null there is the place. */
  private void missing(Shape<?, ?> shape, int row, long seen, int begin) {
    Property<?, ?, ?> property = shape.row(row).property;
    missing(property.name(), property.missingCode(), (seen & 1L << row) == 0 ? begin : -1);
  }

  /** Says that a member is missing; -1 for the offset if the place is where the pointer leads to. */
  final void missing(String name, String code, int offset) {
    faults.add(Fault.clause(code, pointer() + "/" + name, offset, "a required member is missing"));
  }

  private <T, B> @Nullable T build(Table<T, B> table, B builder, boolean reduced, int begin) {
    try {
      return table.build(builder);
    } catch (InvalidValueException refused) {
      if (!reduced) {
        faults.add(Fault.of(refused, pointer(), begin, false));
      }
      return null;
    }
  }

  /** Reads a member; returns whether the object can stand without it if it could not be read. */
  private <B, V> boolean member(Shape.Row<B, V> row, B builder) {
    boolean present = true;
    if (!row.isList) {
      V value = value(row.slot, !row.isRequired);
      if (value != null) {
        row.property.set(builder, value);
        if (row.isTold) {
          told(row.name, value);
        }
      }
      // Without it, the default would hold, which the text does not say.
      present = value != null || row.isOptional;
    } else if (opens(JsonToken.START_ARRAY, "a list")) {
      depth++;
      while (nextElement()) {
        V value = value(row.slot, true);
        if (value != null) {
          row.property.set(builder, value);
        }
      }
      depth--;
    }
    return present;
  }

  @SuppressWarnings("unchecked") // each case returns what the kind of its slot says
  final <V> @Nullable V value(Slot<V> slot, boolean soft) {
    return switch (slot.kind) {
      case TEXT -> text((ValueType.Text<V>) slot.type);
      case CODE -> code(((ValueType.Code<V>) slot.type).vocabulary(), slot.read, soft);
      case REFERENCE -> (V) reference();
      case PART -> opens(JsonToken.START_OBJECT, "an object") ? object(slot.shape()) : null;
      case LOCALIZED -> (V) localized();
      case WHOLE -> (V) whole(((ValueType.Whole) slot.type).least());
      case DECIMAL -> decimal((ValueType.Decimal<V>) slot.type);
      case FLAG -> (V) flag();
      case REASONS -> (V) reasons();
    };
  }

  /** Reads a text in one or more languages; null if anything in it is wrong. */
  final @Nullable LocalizedText localized() {
    if (!opens(JsonToken.START_OBJECT, "an object of texts by language")) {
      return null;
    }
    int before = faults.size();
    Names names = texts.start();
    depth++;
    between = true;
    int index = parser.nextNameMatch(Languages.NAMES);
    while (index >= 0 || index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
      between = false;
      LanguageTag frequent = index < 0 ? null : Languages.get(index);
      String name = frequent == null ? parser.currentName() : frequent.toString();
      if (isFirst(name, names)) {
        language(name, frequent);
      }
      between = true;
      index = parser.nextNameMatch(Languages.NAMES);
    }
    between = false;
    depth--;
    if (faults.size() > before) {
      return null;
    }
    try {
      LocalizedText text = texts.all();
      unremarkable = unremarkable && !Remarkable.is(ValueType.TEXT, text);
      return text;
    } catch (InvalidValueException refused) {
      faults.add(Fault.of(refused, pointer(), -1, false));
      return null;
    }
  }

  private void language(String name, @Nullable LanguageTag frequent) {
    LanguageTag language = null;
    try {
      language = texts.language(name, frequent);
    } catch (InvalidValueException refused) {
      refuse(refused, false);
    }
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      return;
    }
    String text = string();
    if (text != null && !isTooLong(text)) {
      try {
        texts.add(language, text);
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
    Names names = new Names();
    depth++;
    while (nextMember()) {
      String name = parser.currentName();
      if (isFirst(name, names)) {
        PropertyPath path = path(name);
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          UnspecifiedReason reason = code(UnspecifiedReason.VOCABULARY, null, true);
          if (path != null && reason != null) {
            reasons.put(path, reason);
          }
        }
      }
    }
    depth--;
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
