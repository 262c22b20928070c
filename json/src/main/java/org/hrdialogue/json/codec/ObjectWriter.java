package org.hrdialogue.json.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Percentage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes the objects that tables describe, in the order of their tables.
 *
 * <p>An entry built in Java may hold what no text can say, such as a blank string. It is refused here,
 * with its place, so that everything that is written can be read.
 */
public final class ObjectWriter {
  /** Numbers of so many digits all fit a long. */
  private static final int LONG_DIGITS = 18;

  private static final SerializedString TYPE = new SerializedString("type");

  private final JsonGenerator out;
  private int depth;

  /** Creates a writer to a generator. */
  public ObjectWriter(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Writes an entry.
   *
   * @throws InvalidValueException if it holds what no text can say
   */
  public void write(Entry entry) {
    try {
      entry(entry);
    } catch (Unwritable refused) {
      throw refused.told();
    }
  }

  private void entry(Entry entry) {
    Shape<Entry, ?> shape = Shape.of(entry);
    depth = 0;
    startObject();
    out.writeName(TYPE);
    out.writeString(Objects.requireNonNull(shape.type));
    members(shape, entry);
    foreign(entry.extras());
    endObject();
  }

  /** Writes the entries of a dossier, those it holds and then those that come after. */
  void entries(List<Entry> held, Iterable<? extends Entry> more) {
    out.writeStartArray();
    elements(more, elements(held, 0));
    out.writeEndArray();
  }

  private int elements(Iterable<? extends Entry> entries, int first) {
    int i = first;
    for (Entry entry : entries) {
      try {
        entry(entry);
      } catch (Unwritable refused) {
        throw refused.at(i).at("entries").told();
      }
      i++;
    }
    return i;
  }

  private void startObject() {
    requireDepth();
    out.writeStartObject();
  }

  private void endObject() {
    depth--;
    out.writeEndObject();
  }

  private void requireDepth() {
    if (++depth > Input.DEEPEST) {
      throw Unwritable.place("json-too-deep", "reaches deeper than level 32 of its entry");
    }
  }

  /**
   * Writes the members of a dossier whose names start with {@code x-}.
   *
   * @throws InvalidValueException if one has a name that cannot be read
   */
  void extras(Map<String, JsonText> extras) {
    try {
      foreign(extras);
    } catch (Unwritable refused) {
      throw refused.told();
    }
  }

  /** Writes members whose names start with {@code x-}, with the tokens that they were read with. */
  private void foreign(Map<String, JsonText> extras) {
    extras.forEach((name, value) -> {
      if (!Extras.isName(name)) {
        throw Unwritable.value("field-unknown", name, "is not x- and 1 to 64 of a-z 0-9 . _ -");
      }
      out.writeName(name);
      out.writeRawValue(value.toString());
    });
  }

  private <T> void members(Shape<T, ?> shape, T owner) {
    for (int i = 0; i < shape.size; i++) {
      member(shape.row(i), owner);
    }
  }

  @SuppressWarnings("unchecked") // the rows of a table are of its objects
  private <T> void member(Shape.Row<?, ?> row, T owner) {
    Property<T, ?, ?> property = (Property<T, ?, ?>) row.property;
    Object stated = property.stated(owner);
    if (stated == null) {
      if (property.isMissing(owner)) {
        throw Unwritable.place(property.missingCode(), "is a required member").at(row.name);
      }
      return;
    }
    out.writeName(row.written);
    try {
      if (row.isList) {
        list(row.slot, (List<?>) stated);
      } else {
        value(row.slot, stated);
      }
    } catch (Unwritable refused) {
      throw refused.at(row.name);
    }
  }

  private void list(Slot<?> slot, List<?> values) {
    requireDepth();
    out.writeStartArray();
    for (int i = 0, size = values.size(); i < size; i++) {
      try {
        value(slot, values.get(i));
      } catch (Unwritable refused) {
        throw refused.at(i);
      }
    }
    depth--;
    out.writeEndArray();
  }

  /** Writes a member that no table describes. */
  <V> void member(String name, ValueType<V> type, V value) {
    out.writeName(name);
    try {
      value(Slot.of(type), value);
    } catch (Unwritable refused) {
      throw refused.at(name).told();
    }
  }

  /**
   * Writes a value of a type.
   *
   * @throws InvalidValueException if it holds what no text can say
   */
  public void value(ValueType<?> type, Object value) {
    try {
      value(Slot.of(type), value);
    } catch (Unwritable refused) {
      throw refused.told();
    }
  }

  @SuppressWarnings("unchecked") // the value comes from the place that the slot is for
  private <V> void value(Slot<V> slot, Object value) {
    switch (slot.kind) {
      case TEXT -> text((ValueType.Text<V>) slot.type, value);
      case CODE -> code(slot, (V) value);
      case REFERENCE -> out.writeString(((Ref<?>) value).id());
      case PART -> {
        startObject();
        members(slot.shape(), (V) value);
        endObject();
      }
      case LOCALIZED -> localized((LocalizedText) value);
      case WHOLE ->
        out.writeNumber(
            inRange((Long) value, ((ValueType.Whole) (ValueType<?>) slot.type).least()));
      case DECIMAL ->
        decimal(value instanceof Percentage share ? share.value() : (BigDecimal) value);
      case FLAG -> out.writeBoolean((Boolean) value);
      case REASONS -> {
        startObject();
        ((Map<?, ?>) value)
            .forEach((path, reason) -> out.writeStringProperty(path.toString(), reason.toString()));
        endObject();
      }
    }
  }

  private <V> void code(Slot<V> slot, V code) {
    SerializedString known = slot.written == null ? null : slot.written.get(code);
    if (known != null) {
      out.writeString(known);
    } else {
      out.writeString(((ValueType.Code<V>) slot.type).vocabulary().code(code));
    }
  }

  private void decimal(BigDecimal number) {
    if (number.scale() == 0 && number.precision() <= LONG_DIGITS) {
      out.writeNumber(number.longValue());
    } else {
      out.writeNumber(number.toPlainString());
    }
  }

  private void localized(LocalizedText text) {
    startObject();
    text.asMap().forEach((tag, words) -> {
      try {
        requireLength(words);
      } catch (Unwritable refused) {
        throw refused.at(tag);
      }
      out.writeStringProperty(tag.toString(), words);
    });
    endObject();
  }

  private void requireLength(String text) {
    if (text.length() > Cursor.LONGEST_TEXT) {
      throw Unwritable.value("json-too-long", text, "is longer than 1000000 characters");
    }
  }

  /** Writes a scalar; a plain string or an identifier may hold anything in Java. */
  private void text(ValueType.Text<?> type, Object value) {
    if (value instanceof String text) {
      requireLength(text);
      out.writeString(readable(type, text));
    } else {
      String text = value.toString();
      requireLength(text);
      out.writeString(text);
    }
  }

  private static String readable(ValueType.Text<?> type, String text) {
    try {
      return type.parse().apply(text).toString();
    } catch (InvalidValueException refused) {
      throw Unwritable.value(refused.code(), refused.found(), refused.problem());
    }
  }

  private long inRange(long number, long least) {
    if (number < least || number > ValueType.Whole.GREATEST) {
      throw Unwritable.value(
          "number-out-of-range",
          Long.toString(number),
          "is not a whole number from " + least + " to " + ValueType.Whole.GREATEST);
    }
    return number;
  }
}
