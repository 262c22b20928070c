package org.hrdialogue.json.databind;

import java.util.List;
import org.hrdialogue.validation.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values of a type in their written form. */
final class WireDeserializer<T> extends StdDeserializer<T> {
  private final transient Class<T> type;
  private final transient Reading reading;

  WireDeserializer(Class<T> type, Reading reading) {
    super(type);
    this.type = type;
    this.reading = reading;
  }

  /** How the text of a value is read. */
  @FunctionalInterface
  interface Reading {
    Result read(String text);
  }

  /**
   * What came of it.
   *
   * @param value the value, if nothing is wrong
   * @param faults what is wrong
   */
  record Result(@Nullable Object value, List<Violation> faults) {}

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    String text = Copying.text(parser, context);
    Result result = reading.read(text);
    if (!type.isInstance(result.value()) || !result.faults().isEmpty()) {
      throw new InvalidRecordException(parser, type, result.faults());
    }
    return type.cast(result.value());
  }
}
