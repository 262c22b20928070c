package org.hrdialogue.examples.validator;

/** Records for the tests: as few members as it takes. */
final class Inputs {
  static final String HEADER =
      "{\"format\":\"hrdialogue\",\"version\":\"1.0\",\"asOf\":\"2013-09-19\"}";

  private static final String SOURCES = ",\"sources\":[{\"basis\":\"editorial\"}]}";

  /** Without fault. */
  static final String GROUP =
      "{\"type\":\"group\",\"id\":\"g\",\"description\":{\"en\":\"lawyers\"}" + SOURCES;

  /** Without its required member. */
  static final String NO_DESCRIPTION = "{\"type\":\"group\",\"id\":\"h\"}";

  /** With an unknown code of an open list: a warning. */
  static final String ODD_KIND =
      "{\"type\":\"group\",\"id\":\"k\",\"description\":{\"en\":\"é\"},\"memberKind\":\"ngoo\""
          + SOURCES;

  /** Refers to two others. */
  static final String EXAMPLES =
      "{\"type\":\"group\",\"id\":\"x\",\"description\":{\"en\":\"some\"},\"examples\":[\"g\",\"h\"]"
          + SOURCES;

  private Inputs() {}

  static String dossier(String... entries) {
    return HEADER.replace("}", ",\"entries\":[\n") + String.join(",\n", entries) + "\n]}\n";
  }

  static String stream(String... lines) {
    return String.join("\n", lines) + "\n";
  }
}
