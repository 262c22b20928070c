package org.hrdialogue.json.codec;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What a schema says of members that depend on one another. */
final class SchemaBounds {
  private SchemaBounds() {}

  /** Writes which bounds of a count or a sum each qualifier takes. */
  static void write(JsonGenerator out, String lower) {
    out.writeArrayPropertyStart("allOf");
    out.writeStartObject();
    ifMember(out, "qualifier", List.of("between"));
    out.writeObjectPropertyStart("then");
    SchemaValues.strings(out, "required", List.of(lower, "upTo"));
    out.writeObjectPropertyStart("properties");
    ofType(out, lower, "number");
    ofType(out, "upTo", "number");
    out.writeEndObject();
    out.writeEndObject();
    out.writeObjectPropertyStart("else");
    out.writeObjectPropertyStart("properties");
    ofType(out, "upTo", "null");
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeStartObject();
    ifMember(out, "qualifier", List.of("unstated"));
    out.writeObjectPropertyStart("then");
    out.writeObjectPropertyStart("properties");
    ofType(out, lower, "null");
    out.writeEndObject();
    out.writeEndObject();
    out.writeObjectPropertyStart("else");
    SchemaValues.strings(out, "required", List.of(lower));
    out.writeObjectPropertyStart("properties");
    ofType(out, lower, "number");
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    if (lower.equals("value")) {
      out.writeStartObject();
      ifMember(out, "qualifier", List.of("less-than"));
      out.writeObjectPropertyStart("then");
      out.writeObjectPropertyStart("properties");
      out.writeObjectPropertyStart(lower);
      out.writeNumberProperty("minimum", 1);
      out.writeEndObject();
      out.writeEndObject();
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes that a citation names its source, unless it is the editor's own or derived. */
  static void writeCitation(JsonGenerator out) {
    ifMember(out, "basis", List.of("editorial", "derived"));
    out.writeObjectPropertyStart("else");
    SchemaValues.strings(out, "required", List.of("source"));
    out.writeObjectPropertyStart("properties");
    ofType(out, "source", "string");
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void ifMember(JsonGenerator out, String name, List<String> codes) {
    out.writeObjectPropertyStart("if");
    out.writeObjectPropertyStart("properties");
    out.writeObjectPropertyStart(name);
    SchemaValues.strings(out, "enum", codes);
    out.writeEndObject();
    out.writeEndObject();
    SchemaValues.strings(out, "required", List.of(name));
    out.writeEndObject();
  }

  private static void ofType(JsonGenerator out, String name, String type) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("type", type);
    out.writeEndObject();
  }
}
