package org.hrdialogue.examples.validator;

import java.io.StringWriter;
import org.hrdialogue.validation.Location;
import org.hrdialogue.validation.Violation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A line of the report for programs: one JSON object. */
final class ReportLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ReportLine() {}

  static String of(Finding finding) {
    Violation violation = finding.violation();
    // Through characters: a generator of bytes refuses half a surrogate pair.
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("file", finding.source().name());
      json.writeNumberProperty("record", finding.record());
      finding.id().ifPresent(id -> json.writeStringProperty("id", id));
      json.writeStringProperty("code", violation.code());
      json.writeStringProperty("severity", violation.severity().code());
      json.writeStringProperty("pointer", violation.pointer());
      violation.location().ifPresent(place -> place(json, place));
      json.writeStringProperty("message", violation.message());
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void place(JsonGenerator json, Location place) {
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
  }
}
