package org.hrdialogue.json.databind;

import java.io.StringWriter;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of a type in their written form. */
final class WireSerializer<T> extends StdSerializer<T> {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final transient BiConsumer<T, JsonGenerator> writing;

  WireSerializer(Class<T> type, BiConsumer<T, JsonGenerator> writing) {
    super(type);
    this.writing = writing;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    if (out instanceof JsonGeneratorBase) {
      writing.accept(value, out);
    } else {
      // Members of the caller's own and decimal numbers are text, which trees have no form for.
      copy(value, out);
    }
  }

  private void copy(T value, JsonGenerator out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator written = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      writing.accept(value, written);
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.toString())) {
      parser.nextToken();
      out.copyCurrentStructureExact(parser);
    }
  }
}
