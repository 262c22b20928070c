package org.hrdialogue.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the codes of the library's lists mean: the words of their documentation. */
final class CodeMeanings {
  private static final String RESOURCE = "code-meanings.tsv";

  /** The meanings by type, a space and code; read when one is first asked for. */
  private static final Map<String, String> MEANINGS = read();

  private CodeMeanings() {}

  static Optional<String> of(Class<?> type, String code) {
    return Optional.ofNullable(MEANINGS.get(type.getName() + " " + code));
  }

  private static Map<String, String> read() {
    try (InputStream in = CodeMeanings.class.getResourceAsStream(RESOURCE);
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      Map<String, String> meanings = new HashMap<>();
      lines
          .lines()
          .map(line -> line.split("\t"))
          .forEach(columns ->
              meanings.put("org.hrdialogue." + columns[0] + " " + columns[1], columns[2]));
      return meanings;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
