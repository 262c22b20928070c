package org.hrdialogue.json.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.validation.Validator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one recommendation in a new process and prints how many nanoseconds that took, from the making
 * of the reader on.
 */
final class FirstRecord {
  private FirstRecord() {}

  /** Reads with the contestant that the argument names. */
  public static void main(String[] arguments) throws IOException {
    byte[] json = sample();
    long start = System.nanoTime();
    boolean read = switch (ColdStart.Contestant.valueOf(arguments[0])) {
      case NOTHING -> true;
      case DECODE -> DossierJson.reader().entry(json).value().isPresent();
      case DECODE_AND_RULES ->
        DossierJson.reader()
            .validator(Validator.standard())
            .entry(json)
            .report()
            .isValid();
      case DATABIND ->
        !JsonMapper.builder()
            .build()
            .readValue(json, PlainEntry.Recommendation.class)
            .id()
            .isEmpty();
    };
    long nanoseconds = System.nanoTime() - start;
    if (!read) {
      throw new IllegalStateException("the record could not be read");
    }
    System.out.println(nanoseconds);
  }

  private static byte[] sample() throws IOException {
    try (InputStream in = Objects.requireNonNull(
        FirstRecord.class.getResourceAsStream("/benchmark/recommendations.ndjson"))) {
      byte[] lines = in.readAllBytes();
      int end = 0;
      while (lines[end] != '\n') {
        end++;
      }
      return Arrays.copyOf(lines, end);
    }
  }
}
