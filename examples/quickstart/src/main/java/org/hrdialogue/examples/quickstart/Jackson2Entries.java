package org.hrdialogue.examples.quickstart;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.model.Entry;

/** Entries in the own types of an application whose mapper is Jackson 2. */
public final class Jackson2Entries {
  private Jackson2Entries() {}

  /** Returns a module for the application's mapper; in Spring Boot 3 it is a bean. */
  public static SimpleModule module() {
    return new SimpleModule("entries")
        .addSerializer(Entry.class, new StdSerializer<>(Entry.class) {
          @Override
          public void serialize(Entry entry, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeRawValue(DossierJson.writer().toString(entry).strip());
          }
        })
        .addDeserializer(Entry.class, new StdDeserializer<>(Entry.class) {
          @Override
          public Entry deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            Decoded<Entry> read =
                DossierJson.reader().entry(parser.readValueAsTree().toString());
            if (read.value().isEmpty()) {
              context.reportInputMismatch(this, "%s", read.report());
            }
            return read.value().orElseThrow();
          }
        });
  }
}
