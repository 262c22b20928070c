package org.hrdialogue.examples.validator;

/** What an input is. */
enum Kind {
  /** One JSON document with entries, or something that is judged as if it were. */
  DOSSIER,
  /** One entry a line. */
  STREAM
}
