/** Reads and writes records of human rights dialogues as JSON and NDJSON. */
module org.hrdialogue.json {
  requires transitive org.hrdialogue.core;
  requires tools.jackson.core;
  requires static org.jspecify;
  requires static tools.jackson.databind;

  exports org.hrdialogue.json;
  exports org.hrdialogue.json.databind;
}
