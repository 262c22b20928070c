package org.hrdialogue.json.codec;

import java.util.List;
import java.util.stream.Collectors;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Vocabulary;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import tools.jackson.core.JsonGenerator;

/** What a schema says of values that are no objects with a table. */
final class SchemaValues {
  private static final String NOT_NUL = "[^\\u0000]*";
  private static final String BLANK =
      "\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

  /** Something that is no white space, and no U+0000. */
  private static final String NOT_BLANK = "^" + NOT_NUL + "[^\\u0000" + BLANK + "]" + NOT_NUL + "$";

  private static final String ID = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$";

  /** Looks ahead instead of repeating groups, which engines do by recursion. */
  private static final String PATH = "^(?!/)(?!" + NOT_NUL + "//)(?!" + NOT_NUL + "/$)(?!" + NOT_NUL
      + "~(?![01]))" + NOT_NUL + "[^\\u0000" + BLANK + "]" + NOT_NUL + "$";

  private static final String LANGUAGE = "^(?:[A-Za-z]{2,8}|[xXiI](?=-))(?:-[A-Za-z0-9]{1,8})*$";

  private static final String OPEN_CODE = "^[a-z0-9]+(?:-[a-z0-9]+)*(?::(?=[^\\u0000]{1,200}$)"
      + NOT_NUL + "[^\\u0000" + BLANK + "]" + NOT_NUL + ")?$";

  private static final String BEYOND_AMOUNTS = "1e30";
  private static final long GREATEST = 999_999_999_999_999L;

  private SchemaValues() {}

  /** Writes the schema of null. */
  static void writeNull(JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("type", "null");
    out.writeEndObject();
  }

  static void strings(JsonGenerator out, String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** Writes what a value is into the schema object that is open. */
  static void value(JsonGenerator out, ValueType<?> type) {
    if (type instanceof ValueType.Text<?> text) {
      reference(out, text.form());
    } else if (type instanceof ValueType.Reference<?> reference) {
      out.writeStringProperty("type", "string");
      out.writeStringProperty("pattern", ID);
      out.writeStringProperty("$comment", "the id of " + targets(reference));
    } else if (type instanceof ValueType.Localized) {
      out.writeStringProperty("$ref", "#/$defs/localized-text");
    } else if (type instanceof ValueType.Reasons) {
      out.writeStringProperty("$ref", "#/$defs/reasons");
    } else if (type instanceof ValueType.Whole whole) {
      out.writeStringProperty("type", "integer");
      out.writeNumberProperty("minimum", whole.least());
      out.writeNumberProperty("maximum", GREATEST);
    } else if (type instanceof ValueType.Decimal<?> decimal) {
      out.writeStringProperty("type", "number");
      if (decimal.kind() == ValueType.Decimal.Kind.PERCENTAGE) {
        out.writeNumberProperty("minimum", 0);
        out.writeNumberProperty("maximum", 100);
      } else {
        out.writeName("exclusiveMaximum");
        out.writeNumber(BEYOND_AMOUNTS);
      }
    } else {
      out.writeStringProperty("type", "boolean");
    }
  }

  private static String targets(ValueType.Reference<?> reference) {
    return reference.targets().size() == EntryType.values().length
        ? "an entry"
        : reference.targets().stream()
            .sorted()
            .map(EntryType::code)
            .collect(Collectors.joining(" or "));
  }

  /** Refers to the definition of a list of codes. */
  static void reference(JsonGenerator out, Vocabulary<?> vocabulary) {
    out.writeStringProperty("$ref", "#/$defs/" + name(vocabulary));
  }

  private static String name(Vocabulary<?> vocabulary) {
    return vocabulary.name().replace(' ', '-') + "-code";
  }

  /** Writes the definition of a list of codes, each with what it means. */
  static <T> void definition(JsonGenerator out, Vocabulary<T> vocabulary) {
    out.writeObjectPropertyStart(name(vocabulary));
    out.writeStringProperty("type", "string");
    if (vocabulary.isOpen()) {
      out.writeNumberProperty("maxLength", Cursor.LONGEST_TEXT);
    }
    out.writeArrayPropertyStart("anyOf");
    for (T value : vocabulary.values()) {
      out.writeStartObject();
      out.writeStringProperty("const", vocabulary.code(value));
      vocabulary
          .meaning(value)
          .ifPresent(meaning -> out.writeStringProperty("description", meaning));
      out.writeEndObject();
    }
    if (vocabulary.isOpen()) {
      out.writeStartObject();
      out.writeStringProperty("pattern", OPEN_CODE);
      out.writeStringProperty(
          "description",
          "Another code, or one of another list after that list's name and a colon.");
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void reference(JsonGenerator out, ValueType.Form form) {
    out.writeStringProperty("$ref", "#/$defs/" + name(form));
  }

  private static String name(ValueType.Form form) {
    return switch (form) {
      case PLAIN, EXTERNAL -> "text";
      case DATE -> "date";
      case COUNTRY -> "country";
      case SUBDIVISION -> "subdivision";
      case CURRENCY -> "currency";
      case LANGUAGE -> "language";
      case ID -> "id";
      case PATH -> "path";
    };
  }

  /** Writes the definitions that values refer to. */
  static void definitions(JsonGenerator out) {
    pattern(out, "text", "A plain text: not blank.", NOT_BLANK, Cursor.LONGEST_TEXT);
    pattern(
        out,
        "date",
        "A date in EDTF, such as 2013, 2013-09-17, 2013-09-17/2013-09-18, 2013-12~ or [2007-06..].",
        "^[0-9XYEST:.Z+,/~?%{}\\[\\]-]+$",
        Cursor.LONGEST_TEXT);
    out.writeObjectPropertyStart("country");
    out.writeStringProperty("description", "An ISO 3166-1 alpha-2 code, now or ever in use.");
    strings(out, "enum", texts(CountryCode.all()));
    out.writeEndObject();
    pattern(out, "subdivision", "An ISO 3166-2 code.", "^[A-Z]{2}-[A-Z0-9]{1,3}$", 6);
    out.writeObjectPropertyStart("currency");
    out.writeStringProperty("description", "An ISO 4217 code, now or ever in use.");
    strings(out, "enum", texts(CurrencyCode.all()));
    out.writeEndObject();
    pattern(out, "language", "A BCP 47 tag, such as en or tg-Cyrl.", LANGUAGE, 255);
    pattern(out, "id", "The identifier of an entry.", ID, 200);
    pattern(
        out,
        "path",
        "A path to a property of this object, such as held, names/1 or places/0/locality.",
        PATH,
        Cursor.LONGEST_TEXT);
    localized(out);
    reasons(out);
  }

  private static List<String> texts(List<?> codes) {
    return codes.stream().map(Object::toString).sorted().toList();
  }

  private static void pattern(
      JsonGenerator out, String name, String description, String pattern, int longest) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("description", description);
    out.writeStringProperty("type", "string");
    out.writeStringProperty("pattern", pattern);
    out.writeNumberProperty("maxLength", longest);
    out.writeEndObject();
  }

  private static void localized(JsonGenerator out) {
    out.writeObjectPropertyStart("localized-text");
    out.writeStringProperty("description", "A text in one or more languages, by BCP 47 tag.");
    out.writeStringProperty("type", "object");
    out.writeNumberProperty("minProperties", 1);
    out.writeObjectPropertyStart("propertyNames");
    out.writeStringProperty("$ref", "#/$defs/language");
    out.writeEndObject();
    out.writeObjectPropertyStart("additionalProperties");
    out.writeArrayPropertyStart("anyOf");
    out.writeStartObject();
    reference(out, ValueType.Form.PLAIN);
    out.writeEndObject();
    writeNull(out);
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void reasons(JsonGenerator out) {
    out.writeObjectPropertyStart("reasons");
    out.writeStringProperty(
        "description", "Why a property has no value, or a list not all, by path.");
    out.writeStringProperty("type", "object");
    out.writeObjectPropertyStart("propertyNames");
    out.writeStringProperty("$ref", "#/$defs/path");
    out.writeEndObject();
    out.writeObjectPropertyStart("additionalProperties");
    out.writeArrayPropertyStart("anyOf");
    out.writeStartObject();
    reference(out, UnspecifiedReason.VOCABULARY);
    out.writeEndObject();
    writeNull(out);
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }
}
