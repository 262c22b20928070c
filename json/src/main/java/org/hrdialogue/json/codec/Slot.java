package org.hrdialogue.json.codec;

import java.util.Arrays;
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
    TEXT(ValueType.Text.class),
    CODE(ValueType.Code.class),
    REFERENCE(ValueType.Reference.class),
    PART(ValueType.Part.class),
    LOCALIZED(ValueType.Localized.class),
    WHOLE(ValueType.Whole.class),
    DECIMAL(ValueType.Decimal.class),
    FLAG(ValueType.Flag.class),
    REASONS(ValueType.Reasons.class);

    private final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }

    private static Kind of(ValueType<?> type) {
      return Arrays.stream(values())
          .filter(kind -> kind.type.isInstance(type))
          .findFirst()
          .orElseThrow();
    }
  }

  final ValueType<V> type;
  final Kind kind;

  /** The known codes of a row, as a text has them; null if no codes stand there. */
  final @Nullable Codes<V> read;

  /** The known codes of a row, as a writer puts them down; null if no codes stand there. */
  final @Nullable IdentityHashMap<V, SerializedString> written;

  /** What {@link #shape()} returns, once it was asked for; threads may find it out at the same time. */
  private @Nullable Shape<V, ?> shape;

  private Slot(ValueType<V> type, @Nullable Vocabulary<V> codes) {
    this.type = type;
    this.kind = Kind.of(type);
    this.read = codes == null ? null : new Codes<>(codes);
    this.written = codes == null ? null : written(codes);
  }

  private static <V> IdentityHashMap<V, SerializedString> written(Vocabulary<V> codes) {
    IdentityHashMap<V, SerializedString> written = new IdentityHashMap<>();
    codes.values().forEach(code -> written.put(code, new SerializedString(codes.code(code))));
    return written;
  }

  /** Returns a slot in a row, of which there is one for all objects: what it takes to know is worth it. */
  static <V> Slot<V> ofRow(ValueType<V> type) {
    return new Slot<>(type, type instanceof ValueType.Code<V> code ? code.vocabulary() : null);
  }

  /** Returns a slot for values of a type that stand by themselves. */
  static <V> Slot<V> of(ValueType<V> type) {
    return new Slot<>(type, null);
  }

  /** Returns what the objects are like that stand there; not before one does, for many never come. */
  Shape<V, ?> shape() {
    Shape<V, ?> known = shape;
    return known != null ? known : shapeOfFirst();
  }

  private Shape<V, ?> shapeOfFirst() {
    Shape<V, ?> found = Shape.of(((ValueType.Part<V>) type).table());
    shape = found;
    return found;
  }
}
