package org.hrdialogue.json.codec;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueTables;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.Vocabulary;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import tools.jackson.core.JsonGenerator;

/**
 * The wire format as JSON Schema 2020-12, from the same tables that reader and writer walk. Keywords are
 * those that editors show and complete; what they cannot say, the reader alone finds.
 */
public final class Schema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final JsonGenerator out;
  private final Deque<Table<?, ?>> open = new ArrayDeque<>();
  private final Set<Table<?, ?>> named = new HashSet<>();
  private final Set<Vocabulary<?>> lists =
      new LinkedHashSet<>(List.of(UnspecifiedReason.VOCABULARY));

  private Schema(JsonGenerator out) {
    this.out = out;
  }

  /** Returns the schema of a dossier. */
  public static String ofDossier(String id) {
    return text(schema -> schema.dossier(id));
  }

  /** Returns the schema of one entry: of a line of a record stream. */
  public static String ofEntry(String id) {
    return text(schema -> {
      schema.head(id, "Entry", "One record of human rights dialogues: a line of a record stream.");
      schema.out.writeStringProperty("$ref", "#/$defs/entry");
      schema.definitions();
    });
  }

  private static String text(Consumer<Schema> writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Output.pretty(text)) {
      out.writeStartObject();
      writing.accept(new Schema(out));
      out.writeEndObject();
    }
    return text + "\n";
  }

  private void head(String id, String title, String description) {
    out.writeStringProperty("$schema", DIALECT);
    out.writeStringProperty("$id", id);
    out.writeStringProperty("title", title);
    out.writeStringProperty("description", description);
  }

  private void dossier(String id) {
    head(id, "Dossier", "Records of human rights dialogues in one document.");
    out.writeStringProperty("type", "object");
    SchemaValues.strings(out, "required", List.of("format", "version", "entries"));
    out.writeObjectPropertyStart("properties");
    out.writeObjectPropertyStart("format");
    out.writeStringProperty("description", "The name of the format.");
    out.writeStringProperty("const", "hrdialogue");
    out.writeEndObject();
    out.writeObjectPropertyStart("version");
    out.writeStringProperty("description", "The version of the format, such as 1.0.");
    out.writeStringProperty("type", "string");
    out.writeStringProperty("pattern", "^0{0,5}1\\.[0-9]{1,6}$");
    out.writeEndObject();
    optional("id", "The identifier of the dossier.", ValueType.ID);
    optional("title", "Its title.", ValueType.TEXT);
    out.writeObjectPropertyStart("asOf");
    out.writeStringProperty("description", "The day for which it stands, such as 2013-09-19.");
    SchemaValues.strings(out, "type", List.of("string", "null"));
    out.writeStringProperty("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    out.writeEndObject();
    out.writeObjectPropertyStart("entries");
    out.writeStringProperty("description", "The entries, in any order.");
    out.writeStringProperty("type", "array");
    out.writeObjectPropertyStart("items");
    out.writeStringProperty("$ref", "#/$defs/entry");
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    closed(true);
    definitions();
  }

  private void optional(String name, String description, ValueType<?> type) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("description", description);
    orNull(type);
    out.writeEndObject();
  }

  /** Closes an object to other members, but for the caller's own where those may be. */
  private void closed(boolean extensible) {
    if (extensible) {
      out.writeObjectPropertyStart("patternProperties");
      out.writeBooleanProperty("^x-[a-z0-9._-]{1,64}$", true);
      out.writeEndObject();
    }
    out.writeBooleanProperty("additionalProperties", false);
  }

  private void definitions() {
    out.writeObjectPropertyStart("$defs");
    entry();
    for (EntryType type : EntryType.values()) {
      object(EntryTables.of(type));
    }
    while (!open.isEmpty()) {
      object(open.remove());
    }
    SchemaValues.definitions(out);
    lists.forEach(list -> SchemaValues.definition(out, list));
    out.writeEndObject();
  }

  /** Writes the choice by type, which gives better messages and completion than a list of all. */
  private void entry() {
    out.writeObjectPropertyStart("entry");
    out.writeStringProperty("type", "object");
    SchemaValues.strings(out, "required", List.of("type"));
    out.writeObjectPropertyStart("properties");
    out.writeObjectPropertyStart("type");
    out.writeStringProperty("description", "What the entry is of.");
    codes(EntryType.VOCABULARY);
    out.writeEndObject();
    out.writeEndObject();
    out.writeArrayPropertyStart("allOf");
    for (EntryType type : EntryType.values()) {
      out.writeStartObject();
      out.writeObjectPropertyStart("if");
      out.writeObjectPropertyStart("properties");
      out.writeObjectPropertyStart("type");
      out.writeStringProperty("const", type.code());
      out.writeEndObject();
      out.writeEndObject();
      SchemaValues.strings(out, "required", List.of("type"));
      out.writeEndObject();
      out.writeObjectPropertyStart("then");
      out.writeStringProperty("$ref", reference(EntryTables.of(type)));
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static String reference(Table<?, ?> table) {
    return "#/$defs/" + name(table);
  }

  private static String name(Table<?, ?> table) {
    return table.name().replace(' ', '-');
  }

  private void object(Table<?, ?> table) {
    boolean isEntry = table.entryType().isPresent();
    out.writeObjectPropertyStart(name(table));
    out.writeStringProperty("title", table.name());
    out.writeStringProperty("type", "object");
    List<String> required = new ArrayList<>();
    if (isEntry) {
      required.add("type");
    }
    for (Property<?, ?, ?> property : table.properties()) {
      if (property.presence() == Presence.REQUIRED) {
        required.add(property.name());
      }
    }
    if (!required.isEmpty()) {
      SchemaValues.strings(out, "required", required);
    }
    out.writeObjectPropertyStart("properties");
    if (isEntry) {
      out.writeObjectPropertyStart("type");
      out.writeStringProperty("const", table.name());
      out.writeEndObject();
    }
    table.properties().forEach(this::member);
    out.writeEndObject();
    closed(isEntry);
    if (table == ValueTables.COUNT) {
      SchemaBounds.write(out, "value");
    } else if (table == ValueTables.MONEY) {
      SchemaBounds.write(out, "amount");
    } else if (table.properties().stream().anyMatch(Property::isConditional)) {
      SchemaBounds.writeCitation(out);
    }
    out.writeEndObject();
  }

  private void member(Property<?, ?, ?> property) {
    out.writeObjectPropertyStart(property.name());
    out.writeStringProperty("description", property.title());
    property
        .defaultValue()
        .filter(value -> !(value instanceof Iterable<?>))
        .ifPresent(value -> defaultValue(property.type(), value));
    if (property.isList()) {
      SchemaValues.strings(out, "type", List.of("array", "null"));
      out.writeObjectPropertyStart("items");
      value(property.type());
      out.writeEndObject();
    } else if (property.presence() == Presence.REQUIRED) {
      value(property.type());
    } else {
      orNull(property.type());
    }
    out.writeEndObject();
  }

  private void defaultValue(ValueType<?> type, Object value) {
    out.writeName("default");
    new ObjectWriter(out).value(type, value);
  }

  /** Writes what a value is, or null, which is as if the member were absent. */
  private void orNull(ValueType<?> type) {
    out.writeArrayPropertyStart("anyOf");
    out.writeStartObject();
    value(type);
    out.writeEndObject();
    SchemaValues.writeNull(out);
    out.writeEndArray();
  }

  private void value(ValueType<?> type) {
    if (type instanceof ValueType.Part<?> part) {
      if (named.add(part.table())) {
        open.add(part.table());
      }
      out.writeStringProperty("$ref", reference(part.table()));
    } else if (type instanceof ValueType.Code<?> code) {
      codes(code.vocabulary());
    } else {
      SchemaValues.value(out, type);
    }
  }

  private void codes(Vocabulary<?> list) {
    lists.add(list);
    SchemaValues.reference(out, list);
  }
}
