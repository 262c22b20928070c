package org.hrdialogue.json.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.value.Vocabulary;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the objects that tables describe, in the order of their tables.
 *
 * <p>An entry built in Java may hold what no text can say, such as a blank string. It is refused here,
 * with its place, so that everything that is written can be read.
 */
public final class ObjectWriter {
  private static final long GREATEST = 999_999_999_999_999L;

  private final JsonGenerator out;
  private final Position at = new Position();
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
    Table<Entry, ?> table = EntryTables.of(entry);
    depth = 0;
    startObject();
    out.writeStringProperty("type", entry.type().code());
    members(table, entry);
    extras(entry.extras());
    endObject();
  }

  /** Writes the entries of a dossier, those it holds and then those that come after. */
  void entries(List<Entry> held, Iterable<? extends Entry> more) {
    out.writeStartArray();
    at.push("entries");
    elements(more, elements(held, 0));
    at.pop();
    out.writeEndArray();
  }

  private int elements(Iterable<? extends Entry> entries, int first) {
    int i = first;
    for (Entry entry : entries) {
      at.push(i++);
      write(entry);
      at.pop();
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
      throw new InvalidValueException(
          "json-too-deep", at.pointer(), "reaches deeper than level 32 of its entry");
    }
  }

  /** Writes members whose names start with {@code x-}, with the tokens that they were read with. */
  void extras(Map<String, JsonText> extras) {
    extras.forEach((name, value) -> {
      if (!Extras.isName(name)) {
        throw new InvalidValueException(
            "field-unknown", name, "is not x- and 1 to 64 of a-z 0-9 . _ -");
      }
      out.writeName(name);
      out.writeRawValue(value.toString());
    });
  }

  private <T> void members(Table<T, ?> table, T owner) {
    for (Property<? super T, ?, ?> property : table.properties()) {
      member(property, owner);
    }
  }

  private <T, V> void member(Property<? super T, ?, V> property, T owner) {
    Object stated = property.stated(owner);
    if (stated == null) {
      if (property.isMissing(owner)) {
        throw new InvalidValueException(
            property.missingCode(), at.pointer() + "/" + property.name(), "is a required member");
      }
      return;
    }
    at.push(property.name());
    out.writeName(property.name());
    if (property.isList()) {
      requireDepth();
      out.writeStartArray();
      List<?> values = (List<?>) stated;
      for (int i = 0; i < values.size(); i++) {
        at.push(i);
        value(property.type(), values.get(i));
        at.pop();
      }
      depth--;
      out.writeEndArray();
    } else {
      value(property.type(), stated);
    }
    at.pop();
  }

  /** Writes a member that no table describes. */
  <V> void member(String name, ValueType<V> type, V value) {
    at.push(name);
    out.writeName(name);
    value(type, value);
    at.pop();
  }

  /**
   * Writes a value of a type.
   *
   * @throws InvalidValueException if it holds what no text can say
   */
  public void value(ValueType<?> type, Object value) {
    if (type instanceof ValueType.Text<?> text) {
      out.writeString(readable(text, value));
    } else if (type instanceof ValueType.Code<?> code) {
      out.writeString(code(code.vocabulary(), value));
    } else if (type instanceof ValueType.Part<?> part) {
      startObject();
      part(part.table(), value);
      endObject();
    } else if (type instanceof ValueType.Whole whole) {
      out.writeNumber(inRange((Long) value, whole.least()));
    } else if (type instanceof ValueType.Decimal<?>) {
      BigDecimal decimal =
          value instanceof Percentage percentage ? percentage.value() : (BigDecimal) value;
      out.writeNumber(decimal.toPlainString());
    } else if (type instanceof ValueType.Flag) {
      out.writeBoolean((Boolean) value);
    } else if (type instanceof ValueType.Localized) {
      localized((LocalizedText) value);
    } else if (type instanceof ValueType.Reasons) {
      startObject();
      ((Map<?, ?>) value)
          .forEach((path, reason) -> out.writeStringProperty(path.toString(), reason.toString()));
      endObject();
    } else {
      out.writeString(value.toString());
    }
  }

  private void localized(LocalizedText text) {
    startObject();
    text.asMap().forEach((tag, words) -> {
      at.push(tag);
      requireLength(words);
      out.writeStringProperty(tag.toString(), words);
      at.pop();
    });
    endObject();
  }

  private void requireLength(String text) {
    if (text.length() > Cursor.LONGEST_TEXT) {
      throw new InvalidValueException(
          "json-too-long", text, "is longer than 1000000 characters at " + at.pointer());
    }
  }

  /** Returns the text of a scalar; a plain string or an identifier may hold anything in Java. */
  private String readable(ValueType.Text<?> type, Object value) {
    String text = value.toString();
    requireLength(text);
    if (value instanceof String) {
      try {
        return type.parse().apply(text).toString();
      } catch (InvalidValueException refused) {
        throw new InvalidValueException(
            refused.code(), refused.found(), refused.problem() + " at " + at.pointer());
      }
    }
    return text;
  }

  private long inRange(long number, long least) {
    if (number < least || number > GREATEST) {
      throw new InvalidValueException(
          "number-out-of-range",
          Long.toString(number),
          "is not a whole number from " + least + " to " + GREATEST + " at " + at.pointer());
    }
    return number;
  }

  @SuppressWarnings("unchecked") // the value comes from the place that the list is for
  private static String code(Vocabulary<?> vocabulary, Object value) {
    return ((Vocabulary<Object>) vocabulary).code(value);
  }

  @SuppressWarnings("unchecked") // the value comes from the place that the table is for
  private void part(Table<?, ?> table, Object value) {
    members((Table<Object, ?>) table, value);
  }
}
