package org.hrdialogue.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.ValueTables;
import org.hrdialogue.model.table.ValueType;

/**
 * A value that must not stand at a member.
 *
 * @param json the value
 * @param code the fault that it is
 * @param within the pointer of the fault in the value
 * @param atName whether the place of the fault is the name of the last member there
 */
record BadValue(String json, String code, String within, boolean atName) {
  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 32;

  /** From a count to the count of one of its parts: the list of parts, the part, its count. */
  private static final int LEVELS_OF_COUNT = 3;

  private static final String TOO_LONG = "\"" + "a".repeat(LONGEST + 1) + "\"";
  private static final String MANY_DIGITS = "1".repeat(2_000);

  BadValue(String json, String code) {
    this(json, code, "", false);
  }

  /** Returns a new copy of the value. */
  Tree value() {
    return json.startsWith("{") ? Tree.of(json) : new Tree.Token(json);
  }

  Object place(Tree value) {
    if (!atName) {
      return value.at(within).orElseThrow();
    }
    List<Tree.Member> members =
        value.objectAt(within.substring(0, within.lastIndexOf('/'))).members;
    return members.get(members.size() - 1);
  }

  /** Returns what must not stand at a member; of a list, in it. */
  static List<BadValue> of(ValueType<?> type) {
    List<BadValue> bad = new ArrayList<>(ofOtherType(type));
    if (type instanceof ValueType.Text<?> text) {
      bad.addAll(texts(text.form()));
    } else if (type instanceof ValueType.Code<?> code) {
      bad.addAll(codes(code.vocabulary().isOpen()));
    } else if (type instanceof ValueType.Reference<?>) {
      bad.addAll(texts(ValueType.Form.ID));
    } else if (type instanceof ValueType.Whole whole) {
      for (String json :
          List.of("" + (whole.least() - 1), "-999999999999999", "1000000000000000", MANY_DIGITS)) {
        bad.add(new BadValue(json, "number-out-of-range"));
      }
    } else if (type instanceof ValueType.Decimal<?> decimal) {
      bad.addAll(decimals(decimal.kind()));
    } else if (type instanceof ValueType.Localized) {
      bad.addAll(localized());
    } else if (type instanceof ValueType.Reasons) {
      bad.addAll(reasons());
    } else if (type instanceof ValueType.Part<?> part) {
      if (part.table() == ValueTables.COUNT) {
        bad.addAll(counts());
      } else if (part.table() == ValueTables.MONEY) {
        bad.addAll(sums());
      }
    }
    return bad;
  }

  /** Returns values of types other than the one that belongs there. */
  static List<BadValue> ofOtherType(ValueType<?> type) {
    List<String> others;
    if (isString(type)) {
      others = List.of("7", "1.5", "true", "{}", "[\"a\"]");
    } else if (type instanceof ValueType.Whole) {
      others = List.of("\"7\"", "7.0", "7e0", "1e999999999", "false", "{}", "[7]");
    } else if (type instanceof ValueType.Decimal<?>) {
      others = List.of("\"7\"", "true", "{}", "[7]");
    } else if (type instanceof ValueType.Flag) {
      others = List.of("\"true\"", "1", "{}", "[true]");
    } else {
      others = List.of("\"a\"", "7", "false", "[{}]");
    }
    return others.stream().map(json -> new BadValue(json, "field-type")).toList();
  }

  /** Returns values that are no list. */
  static List<BadValue> ofNoList(Property<?, ?, ?> property) {
    return List.of("{}", isString(property.type()) ? "\"a\"" : "{\"en\":\"a\"}", "7", "true")
        .stream()
        .map(json -> new BadValue(json, "field-type"))
        .toList();
  }

  /**
   * Returns a value in which one thing lies too deep and all else is right; empty if the type is no
   * count, or if two things would have to lie there at once.
   *
   * @param level the level of the value; that of the entry is 1
   */
  static Optional<BadValue> tooDeep(ValueType<?> type, int level) {
    boolean isCount = type instanceof ValueType.Part<?> part && part.table() == ValueTables.COUNT;
    int levels = DEEPEST + 1 - level;
    if (!isCount || levels % LEVELS_OF_COUNT == 0) {
      return Optional.empty();
    }
    boolean isList = levels % LEVELS_OF_COUNT == 1;
    String json = isList ? "{\"value\":1,\"parts\":[]}" : "{\"value\":1,\"parts\":[{}]}";
    String pointer = isList ? "/parts" : "/parts/0";
    for (int i = levels / LEVELS_OF_COUNT; i > 0; i--) {
      json = "{\"value\":1,\"parts\":[{\"label\":{\"en\":\"a\"},\"count\":" + json + "}]}";
      pointer = "/parts/0/count" + pointer;
    }
    return Optional.of(new BadValue(json, "json-too-deep", pointer, false));
  }

  private static boolean isString(ValueType<?> type) {
    return type instanceof ValueType.Text<?>
        || type instanceof ValueType.Code<?>
        || type instanceof ValueType.Reference<?>;
  }

  private static List<BadValue> texts(ValueType.Form form) {
    String halfPair = "\"a\\ud800b\"";
    return switch (form) {
      case PLAIN ->
        List.of(
            new BadValue("\"\"", "text-blank"),
            new BadValue("\" \\t\\u2003 \"", "text-blank"),
            new BadValue("\"a\\u0000b\"", "text-malformed"),
            new BadValue(halfPair, "text-malformed"),
            new BadValue(TOO_LONG, "json-too-long"));
      case DATE ->
        List.of(
            new BadValue("\"\"", "date-malformed"),
            new BadValue("\"2013-02-29\"", "date-malformed"),
            new BadValue(halfPair, "date-malformed"),
            new BadValue("\"17 September 2013\"", "date-malformed"),
            new BadValue("\"2013/2011\"", "period-reversed"),
            new BadValue(TOO_LONG, "json-too-long"));
      case COUNTRY -> allOf("country-code-unknown", "\"QQ\"", "\"tj\"", "\"\"", halfPair, TOO_LONG);
      case SUBDIVISION ->
        allOf("subdivision-malformed", "\"TJ\"", "\"TJ-SUGHD\"", "\"\"", halfPair, TOO_LONG);
      case CURRENCY ->
        allOf("money-currency-unknown", "\"QQQ\"", "\"eur\"", "\"€\"", halfPair, TOO_LONG);
      case LANGUAGE ->
        allOf("text-language-malformed", "\"e\"", "\"en_GB\"", "\"\"", halfPair, TOO_LONG);
      case ID ->
        allOf(
            "id-malformed",
            "\"\"",
            "\"a b\"",
            "\"-a\"",
            "\"" + "a".repeat(201) + "\"",
            halfPair,
            TOO_LONG);
      case EXTERNAL ->
        List.of(
            new BadValue("\" \"", "external-id-malformed"),
            new BadValue(halfPair, "text-malformed"),
            new BadValue(TOO_LONG, "json-too-long"));
      case PATH ->
        List.of(
            new BadValue("\"\"", "path-malformed"),
            new BadValue("\"/held\"", "path-malformed"),
            new BadValue("\"names~\"", "path-malformed"),
            new BadValue(halfPair, "text-malformed"),
            new BadValue(TOO_LONG, "json-too-long"));
    };
  }

  private static List<BadValue> codes(boolean open) {
    return open
        ? allOf(
            "code-malformed",
            "\"\"",
            "\"No Such Code\"",
            "\"a--b\"",
            "\"upr:\"",
            "\"upr:" + "a".repeat(201) + "\"",
            "\"a\\u0000\"",
            TOO_LONG)
        : allOf("code-unknown", "\"\"", "\"no-such-code\"", "\"a\\u0000\"", TOO_LONG);
  }

  private static List<BadValue> decimals(ValueType.Decimal.Kind kind) {
    return switch (kind) {
      case AMOUNT ->
        allOf("money-malformed", "1".repeat(31), "0." + "1".repeat(31), "1e999999999", "6.6E7");
      case PERCENTAGE ->
        allOf(
            "number-out-of-range",
            "100.0001",
            "-1",
            "0.00001",
            "1e999999999",
            "1e-999999999",
            "1e99999999999",
            MANY_DIGITS);
    };
  }

  private static List<BadValue> localized() {
    return List.of(
        new BadValue("{}", "text-blank"),
        new BadValue("{\"en\":null}", "text-blank"),
        new BadValue("{\"en\":\" \"}", "text-blank", "/en", false),
        new BadValue("{\"en\":\"a\",\"tg\":\"\\u0000\"}", "text-malformed", "/tg", false),
        new BadValue("{\"en\":\"\\udc00\"}", "text-malformed", "/en", false),
        new BadValue("{\"en\":[\"a\"]}", "field-type", "/en", false),
        new BadValue("{\"tg\":\"a\",\"en\":7}", "field-type", "/en", false),
        new BadValue("{\"en\":\"a\",\"\":\"b\"}", "text-language-malformed", "/", true),
        new BadValue("{\"en\":" + TOO_LONG + "}", "json-too-long", "/en", false),
        new BadValue("{\"in English\":\"a\"}", "text-language-malformed", "/in English", true),
        new BadValue("{\"en\":\"a\",\"EN\":\"b\"}", "text-language-duplicate", "/EN", true),
        new BadValue("{\"en\":\"a\",\"en\":\"b\"}", "json-duplicate-key", "/en", true));
  }

  private static List<BadValue> reasons() {
    return List.of(
        new BadValue("{\"a//b\":\"unknown\"}", "path-malformed", "/a~1~1b", true),
        new BadValue("{\"a\":\"unkown\"}", "code-unknown", "/a", false),
        new BadValue("{\"a\":true}", "field-type", "/a", false),
        new BadValue("{\"a\":\"unknown\",\"\":\"unknown\"}", "path-malformed", "/", true),
        new BadValue("{\"a\":\"unknown\",\"a\":\"withheld\"}", "json-duplicate-key", "/a", true));
  }

  private static List<BadValue> counts() {
    return allOf(
        "count-bounds-invalid",
        "{}",
        "{\"value\":5,\"upTo\":6}",
        "{\"value\":5,\"qualifier\":\"between\"}",
        "{\"value\":5,\"upTo\":4,\"qualifier\":\"between\"}",
        "{\"value\":5,\"qualifier\":\"unstated\"}",
        "{\"value\":0,\"qualifier\":\"less-than\"}");
  }

  private static List<BadValue> sums() {
    return allOf(
        "money-malformed",
        "{\"currency\":\"EUR\"}",
        "{\"amount\":5,\"upTo\":6,\"currency\":\"EUR\"}",
        "{\"amount\":5,\"upTo\":4,\"qualifier\":\"between\",\"currency\":\"EUR\"}",
        "{\"amount\":5,\"qualifier\":\"unstated\",\"currency\":\"EUR\"}");
  }

  private static List<BadValue> allOf(String code, String... values) {
    return List.of(values).stream().map(json -> new BadValue(json, code)).toList();
  }

  /** Returns the value as far as it fits on a line. */
  @Override
  public String toString() {
    return json.length() > 60 ? json.substring(0, 60) + "…" : json;
  }
}
