package org.hrdialogue.json.databind;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.RawValue;

/**
 * The text of the value that a parser is at, whatever it parses: text, a tree or buffered tokens. The
 * reader of records works on text, where it can look ahead.
 */
final class Copying {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Half a surrogate pair is a fault that the reader can name, if it stands there as an escape. */
  private static final JsonFactory ESCAPING =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Copying() {}

  /** Returns the text of the value that begins at the parser's token; leaves it at the last one. */
  static String text(JsonParser parser, DeserializationContext context) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      int depth = 0;
      do {
        JsonToken token = parser.currentToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        copy(token, parser, out, context);
      } while (depth > 0 && parser.nextToken() != null);
    }
    return text.toString();
  }

  private static void copy(
      JsonToken token, JsonParser parser, JsonGenerator out, DeserializationContext context) {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case PROPERTY_NAME -> out.writeName(parser.currentName());
      case VALUE_STRING -> string(parser.getString(), out);
      case VALUE_NUMBER_INT -> out.writeNumber(parser.getString());
      case VALUE_NUMBER_FLOAT -> out.writeNumber(number(parser));
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      default -> {
        if (parser.getEmbeddedObject() instanceof RawValue raw) {
          out.writeRawValue(String.valueOf(raw.rawValue()));
        } else {
          context.reportInputMismatch(Object.class, "a value that is not JSON");
        }
      }
    }
  }

  private static void string(String text, JsonGenerator out) {
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      out.writeString(text);
    } else {
      StringWriter escaped = new StringWriter();
      try (JsonGenerator string = ESCAPING.createGenerator(ObjectWriteContext.empty(), escaped)) {
        string.writeString(text);
      }
      out.writeRawValue(escaped.toString());
    }
  }

  /** Returns a number as it is written; one that a tree holds in binary has no such form. */
  private static String number(JsonParser parser) {
    return parser.getNumberTypeFP() == JsonParser.NumberTypeFP.UNKNOWN
        ? parser.getString()
        : parser.getDecimalValue().toPlainString();
  }
}
