package org.hrdialogue.json;

import java.util.Map;
import java.util.TreeMap;

/** The faults that a JSON Schema cannot express, each with the reason. */
final class SchemaLimits {
  private static final String PARSED = "a schema sees what a name stands for once, after parsing";
  private static final String SPELLING = "a schema sees numbers, not how they are spelled";
  private static final String COMPARISON = "a schema cannot compare one member with another";
  private static final String CALENDAR = "a schema has no calendar";
  private static final String HALVES = "to a schema half a surrogate pair is a character";

  /** What {@link LocalFault} plants, by code and kind. */
  static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
      Map.entry("json-duplicate-key duplicate", PARSED),
      Map.entry("json-duplicate-key {\"a\":\"unknown\",\"a\":\"withheld\"}", PARSED),
      Map.entry("json-duplicate-key {\"en\":\"a\",\"en\":\"b\"}", PARSED),
      Map.entry("field-type 7.0", SPELLING),
      Map.entry("field-type 7e0", SPELLING),
      Map.entry("money-malformed 6.6E7", SPELLING),
      Map.entry("money-malformed 0.1111111111111111111111111111111", SPELLING),
      Map.entry("number-out-of-range 0.00001", "multipleOf is not exact where numbers are binary"),
      Map.entry(
          "number-out-of-range 1e-999999999", "multipleOf is not exact where numbers are binary"),
      Map.entry(
          "count-bounds-invalid {\"value\":5,\"upTo\":4,\"qualifier\":\"between\"}", COMPARISON),
      Map.entry(
          "money-malformed {\"amount\":5,\"upTo\":4,\"qualifier\":\"between\",\"currency\":\"EUR\"}",
          COMPARISON),
      Map.entry("date-malformed \"2013-02-29\"", CALENDAR),
      Map.entry("period-reversed \"2013/2011\"", CALENDAR),
      Map.entry("text-malformed \"a\\ud800b\"", HALVES),
      Map.entry("text-malformed {\"en\":\"\\udc00\"}", HALVES),
      Map.entry(
          "json-too-deep {\"value\":1,\"parts\":[{\"label\":{\"en\":\"a\"},\"count\":{\"value\":1,\"…",
          "a schema has no depth"),
      Map.entry("text-blank {\"en\":null}", "a schema cannot count members that are not null"),
      Map.entry(
          "text-language-duplicate {\"en\":\"a\",\"EN\":\"b\"}",
          "a schema cannot compare names but for their spelling")));

  private SchemaLimits() {}
}
