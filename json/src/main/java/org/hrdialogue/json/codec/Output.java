package org.hrdialogue.json.codec;

import java.io.OutputStream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Documents as bytes of UTF-8, compact or with line breaks. */
public final class Output {
  private static final Separators SEPARATORS = Separators.createDefaultInstance()
      .withObjectNameValueSpacing(Separators.Spacing.AFTER)
      .withObjectEmptySeparator("")
      .withArrayEmptySeparator("");

  private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();

  private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }
  };

  private Output() {}

  /** Writes a dossier and a line feed, and leaves the stream open. */
  public static void dossier(Dossier dossier, boolean pretty, OutputStream target) {
    try (JsonGenerator out = generator(pretty, target)) {
      header(dossier, out);
      out.writeName("entries");
      out.writeStartArray();
      ObjectWriter writer = new ObjectWriter(out);
      dossier.entries().forEach(writer::write);
      out.writeEndArray();
      new ObjectWriter(out).extras(dossier.extras());
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  /** Writes a dossier without its entries and a line feed: the header of a stream. */
  public static void header(Dossier dossier, OutputStream target) {
    try (JsonGenerator out = generator(false, target)) {
      header(dossier, out);
      new ObjectWriter(out).extras(dossier.extras());
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  /** Writes an entry and a line feed, and leaves the stream open. */
  public static void entry(Entry entry, boolean pretty, OutputStream target) {
    try (JsonGenerator out = generator(pretty, target)) {
      new ObjectWriter(out).write(entry);
      out.writeRaw('\n');
    }
  }

  private static void header(Dossier dossier, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("format", "hrdialogue");
    out.writeStringProperty("version", Version.CURRENT.toString());
    dossier.id().ifPresent(id -> out.writeStringProperty("id", id));
    dossier.title().ifPresent(title -> {
      out.writeName("title");
      new ObjectWriter(out).localized(title);
    });
    dossier.asOf().ifPresent(day -> out.writeStringProperty("asOf", day.toString()));
  }

  private static JsonGenerator generator(boolean pretty, OutputStream target) {
    return Input.FACTORY
        .createGenerator(pretty ? PRETTY : COMPACT, target, JsonEncoding.UTF8)
        .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
  }
}
