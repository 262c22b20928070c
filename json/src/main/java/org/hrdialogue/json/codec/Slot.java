package org.hrdialogue.json.codec;

import java.util.IdentityHashMap;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A place for values of a type, with what readers and writers would otherwise find out about the type each time.
 *
 * @param <V> the Java type of the value
 */
final class Slot<V> {
  /** Which of its methods a reader or a writer treats the value with. */
  enum Kind {
    TEXT,
    CODE,
    REFERENCE,
    PART,
    LOCALIZED,
    WHOLE,
    DECIMAL,
    FLAG,
    REASONS
  }

  final ValueType<V> type;
  final Kind kind;

  /** What the objects are like that stand there; null if none do. */
  final @Nullable Shape<V, ?> shape;

  /** The known codes that may stand there, as a text has them; null if none do. */
  final @Nullable Codes<V> known;

  /** The known codes that may stand there, as a writer puts them down. */
  final IdentityHashMap<V, SerializedString> codes = new IdentityHashMap<>(0);

  private Slot(ValueType<V> type, @Nullable Shape<V, ?> shape, @Nullable Codes<V> known) {
    this.type = type;
    this.kind = kind(type);
    this.shape = shape;
    this.known = known;
  }

  /** Returns a slot in a row, of which there is one for all objects: what it takes to know is worth it. */
  static <V> Slot<V> ofRow(ValueType<V> type, @Nullable Shape<V, ?> shape) {
    if (!(type instanceof ValueType.Code<V> code)) {
      return new Slot<>(type, shape, null);
    }
    Vocabulary<V> list = code.vocabulary();
    Slot<V> slot = new Slot<>(type, shape, new Codes<>(list));
    list.values().forEach(value -> slot.codes.put(value, new SerializedString(list.code(value))));
    return slot;
  }

  /** Returns a slot for values of a type that stand by themselves. */
  static <V> Slot<V> of(ValueType<V> type) {
    return new Slot<>(
        type, type instanceof ValueType.Part<V> part ? Shape.of(part.table()) : null, null);
  }

  private static Kind kind(ValueType<?> type) {
    if (type instanceof ValueType.Text) {
      return Kind.TEXT;
    } else if (type instanceof ValueType.Code) {
      return Kind.CODE;
    } else if (type instanceof ValueType.Reference) {
      return Kind.REFERENCE;
    } else if (type instanceof ValueType.Part) {
      return Kind.PART;
    } else if (type instanceof ValueType.Localized) {
      return Kind.LOCALIZED;
    } else if (type instanceof ValueType.Whole) {
      return Kind.WHOLE;
    } else if (type instanceof ValueType.Decimal) {
      return Kind.DECIMAL;
    }
    return type instanceof ValueType.Flag ? Kind.FLAG : Kind.REASONS;
  }
}
