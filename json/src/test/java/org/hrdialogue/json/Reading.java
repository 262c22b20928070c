package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hrdialogue.validation.Validator;

/** Texts to be read, and what is said of them. */
final class Reading {
  static final DossierReader READER = DossierJson.reader();

  static final DossierReader STRICT =
      READER.validator(Validator.standard().without("provenance-missing"));

  static final String NGO = "{\"type\":\"organisation\",\"id\":\"ngo\",\"kind\":\"national-ngo\","
      + "\"unspecified\":{\"names\":\"not-stated\"}}";

  private Reading() {}

  static String dossier(String... entries) {
    return dossierIn("1.0", entries);
  }

  static String dossierIn(String version, String... entries) {
    return "{\"format\":\"hrdialogue\",\"version\":\"" + version + "\",\"entries\":["
        + String.join(",", entries) + "]}";
  }

  static List<String> faults(Decoded<?> read) {
    return read.report().violations().stream().map(Object::toString).toList();
  }

  static void assertFaults(Decoded<?> read, String... faults) {
    assertThat(faults(read)).containsExactly(faults);
    assertThat(read.value().isPresent())
        .isEqualTo(Stream.of(faults).noneMatch(fault -> fault.startsWith("ERROR")));
  }
}
