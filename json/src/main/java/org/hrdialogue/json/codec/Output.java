package org.hrdialogue.json.codec;

import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.InvalidValueException;
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

  private static final int LAST_YEAR = 9999;

  private Output() {}

  /**
   * Writes a dossier, with more entries after its own, and a line feed, and leaves the stream open.
   * What fails on the way stays broken off: it must not pass for a whole dossier.
   */
  public static void dossier(
      Dossier dossier, Iterable<? extends Entry> more, boolean pretty, OutputStream target) {
    try (JsonGenerator out =
        generator(pretty, target).configure(StreamWriteFeature.AUTO_CLOSE_CONTENT, false)) {
      dossier(dossier, more, out);
      out.writeRaw('\n');
    }
  }

  /** Writes a dossier as a value to a generator. */
  public static void dossier(Dossier dossier, JsonGenerator out) {
    dossier(dossier, List.of(), out);
  }

  private static void dossier(Dossier dossier, Iterable<? extends Entry> more, JsonGenerator out) {
    header(dossier, out);
    out.writeName("entries");
    new ObjectWriter(out).entries(dossier.entries(), more);
    new ObjectWriter(out).extras(dossier.extras());
    out.writeEndObject();
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
    ObjectWriter writer = new ObjectWriter(out);
    dossier.id().ifPresent(id -> writer.member("id", ValueType.ID, id));
    dossier.title().ifPresent(title -> writer.member("title", ValueType.TEXT, title));
    dossier.asOf().ifPresent(day -> out.writeStringProperty("asOf", written(day)));
  }

  /** Returns a day as it is written; years of another number of digits than four have no form. */
  private static String written(LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
      throw new InvalidValueException(
          "date-malformed", day.toString(), "is not a day such as 2013-09-19 at /asOf");
    }
    return day.toString();
  }

  /** Returns a generator of text with line breaks. */
  static JsonGenerator pretty(Writer target) {
    return Input.FACTORY.createGenerator(PRETTY, target);
  }

  private static JsonGenerator generator(boolean pretty, OutputStream target) {
    return Input.FACTORY.createGenerator(pretty ? PRETTY : COMPACT, target, JsonEncoding.UTF8);
  }
}
