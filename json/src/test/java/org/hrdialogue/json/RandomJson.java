package org.hrdialogue.json;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;

/** JSON of any form, with names and values that a reader knows, in places where it does not expect them. */
final class RandomJson {
  private static final int MOST_VALUES = 60;
  private static final List<String> SPACE = List.of("", "", "", " ", "\n", "\r\n", "\t", " \r ");

  private static final List<String> NAMES = Stream.concat(
          Arrays.stream(EntryType.values())
              .flatMap(type -> EntryTables.of(type).properties().stream().map(Property::name)),
          Stream.of(
              "type",
              "type",
              "type",
              "format",
              "version",
              "entries",
              "entries",
              "asOf",
              "x-a",
              "x-",
              "en",
              "tg",
              "EN",
              "value",
              "upTo",
              "qualifier",
              "parts",
              "count",
              "label",
              "source",
              "basis",
              "supports",
              "",
              "a/b",
              "~",
              "0",
              "ä",
              "\ud83d\ude00",
              "\0"))
      .toList();

  private static final List<String> SCALARS = List.of(
      "null",
      "true",
      "false",
      "0",
      "-0",
      "1",
      "-1",
      "1.5",
      "1e5",
      "1E+400",
      "1e-9999999999",
      "999999999999999",
      "1000000000000000",
      "0.00000000000000000000000000000000001",
      "\"\"",
      "\" \"",
      "\"hrdialogue\"",
      "\"1.0\"",
      "\"1.7\"",
      "\"2.0\"",
      "\"2013-09-19\"",
      "\"2013/2011\"",
      "\"\u00e4\u20ac\"",
      "\"\ud83d\ude00\"",
      "\"\\ud83d\\ude00\"",
      "\"\\ud83d\"",
      "\"\\udc00\\ud800\"",
      "\"\\u0000\"",
      "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
      "\"EUR\"",
      "\"TJ\"",
      "\"en\"",
      "\"between\"",
      "\"public\"",
      "\"confidential\"",
      "\"names/0\"",
      "\"\u2028\ufeff\u007f\"");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int left;

  private RandomJson(Random random) {
    this.random = random;
    this.left = random.nextInt(MOST_VALUES);
  }

  /** Returns a JSON value: mostly an object, and often one that claims to be an entry or a dossier. */
  static String of(Random random) {
    RandomJson json = new RandomJson(random);
    json.space();
    json.value(random.nextInt(8) == 0 ? random.nextInt(3) : 3);
    json.space();
    return json.text.toString();
  }

  private void value(int kind) {
    left--;
    if (kind == 0 || left <= 0) {
      text.append(SCALARS.get(random.nextInt(SCALARS.size())));
    } else if (kind == 1) {
      list();
    } else {
      object();
    }
  }

  private void list() {
    text.append('[');
    space();
    for (int i = random.nextInt(4); i > 0; i--) {
      value(random.nextInt(4));
      space();
      text.append(i > 1 ? "," : "");
    }
    text.append(']');
  }

  private void object() {
    text.append('{');
    space();
    for (int i = random.nextInt(5); i > 0; i--) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      name(name);
      space();
      text.append(':');
      space();
      if (name.equals("type") && random.nextInt(4) > 0) {
        text.append(Tree.quote(any(EntryType.values()).code()));
      } else {
        value(random.nextInt(4));
      }
      space();
      text.append(i > 1 ? "," : "");
      space();
    }
    text.append('}');
  }

  /** Writes a name, now and then with an escape that says the same. */
  private void name(String name) {
    String quoted = Tree.quote(name);
    if (!name.isEmpty() && name.charAt(0) >= '0' && random.nextInt(8) == 0) {
      quoted = "\"\\u%04x".formatted((int) name.charAt(0)) + quoted.substring(2);
    }
    text.append(quoted);
  }

  private void space() {
    text.append(any(SPACE.toArray(String[]::new)));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
