package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.function.Consumer;
import org.hrdialogue.validation.RuleDescription;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the rule catalogue is printed. */
enum RulesFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For a page. */
  MARKDOWN;

  private static final int WIDTH = 100;
  private static final int INDENT = 2;

  void print(List<RuleDescription> rules, Consumer<String> lines) {
    switch (this) {
      case TEXT -> rules.forEach(rule -> text(rule, lines));
      case JSON -> lines.accept(json(rules));
      case MARKDOWN -> RulesPage.print(rules, lines);
    }
  }

  private static void text(RuleDescription rule, Consumer<String> lines) {
    lines.accept(rule.code() + " (" + rule.severity().code() + ", " + rule.scope() + ")");
    for (String text : List.of(rule.holds(), rule.why(), "Breaks it: " + rule.example())) {
      Wrapped.lines(text, WIDTH - INDENT).forEach(line -> lines.accept(" ".repeat(INDENT) + line));
    }
    lines.accept("");
  }

  private static String json(List<RuleDescription> rules) {
    return PrettyJson.array(json -> rules.forEach(rule -> {
      json.writeStartObject();
      json.writeStringProperty("code", rule.code());
      json.writeStringProperty("severity", rule.severity().code());
      json.writeStringProperty("scope", rule.scope().toString());
      json.writeStringProperty("holds", rule.holds());
      json.writeStringProperty("why", rule.why());
      json.writeStringProperty("example", rule.example());
      json.writeEndObject();
    }));
  }

  /** Tells a format by its name. */
  static final class Converter implements ITypeConverter<RulesFormat> {
    @Override
    public RulesFormat convert(String text) {
      return switch (text) {
        case "text" -> TEXT;
        case "json" -> JSON;
        case "markdown" -> MARKDOWN;
        default ->
          throw new TypeConversionException(
              "'" + text + "' is none of 'text', 'json' and 'markdown'");
      };
    }
  }
}
