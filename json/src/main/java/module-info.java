/** Reads and writes records of human rights dialogues as JSON and NDJSON. */
module org.hrdialogue.json {
  requires transitive org.hrdialogue.core;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports org.hrdialogue.json;
}
