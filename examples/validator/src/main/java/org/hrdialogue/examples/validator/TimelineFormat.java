package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a time line is printed. */
enum TimelineFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON;

  void print(List<TimelineSection> sections, Consumer<String> lines) {
    switch (this) {
      case TEXT -> new TimelineText(lines).print(sections);
      case JSON -> lines.accept(TimelineJson.of(sections));
    }
  }

  /** Tells a format by its name. */
  static final class Converter implements ITypeConverter<TimelineFormat> {
    @Override
    public TimelineFormat convert(String text) {
      return switch (text) {
        case "text" -> TEXT;
        case "json" -> JSON;
        default -> throw new TypeConversionException("'" + text + "' is neither 'text' nor 'json'");
      };
    }
  }
}
