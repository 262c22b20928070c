package org.hrdialogue.examples.validator;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON with line breaks and two spaces of indentation, the same on every system. */
final class PrettyJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Separators SEPARATORS = Separators.createDefaultInstance()
      .withObjectNameValueSpacing(Separators.Spacing.AFTER)
      .withObjectEmptySeparator("")
      .withArrayEmptySeparator("");

  private static final ObjectWriteContext WITH_LINE_BREAKS = new ObjectWriteContext.Base() {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }
  };

  private PrettyJson() {}

  /** Returns an array whose elements are written by the argument. */
  static String array(Consumer<JsonGenerator> elements) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(WITH_LINE_BREAKS, text)) {
      json.writeStartArray();
      elements.accept(json);
      json.writeEndArray();
    }
    return text.toString();
  }
}
