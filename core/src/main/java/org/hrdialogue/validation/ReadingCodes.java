package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.List;

/** What reading finds before there are values. */
final class ReadingCodes {
  static final List<RuleDescription> ALL = List.of(
      described(
          "json-malformed",
          "A record is one JSON value in UTF-8.",
          "RFC 8259; what cannot be read to its end is not guessed at.",
          "`{\"type\":\"person\"`"),
      described(
          "json-duplicate-key",
          "No member occurs twice in an object.",
          "RFC 8259 leaves open which of them counts; the first is kept.",
          "`{\"id\":\"a\",\"id\":\"b\"}`"),
      described(
          "json-too-deep",
          "Values are nested no deeper than the reader's limit, 32 from the entry unless set.",
          "No record of the field comes near; a deeper one attacks the reader's memory.",
          "33 nested arrays in `x-note`"),
      described(
          "json-too-long",
          "A text, a line and a document are no longer than the reader's limits.",
          "Memory stays bounded whatever a source sends.",
          "a text of more than 1,000,000 characters"),
      described(
          "format-unknown",
          "A document says that it is a dossier: `\"format\":\"hrdialogue\"`.",
          "What is something else is not judged by these rules.",
          "`{\"entries\":[]}`"),
      described(
          "dataset-version-missing",
          "A document says which version of the format it is written in.",
          "The version decides what an unknown member means.",
          "`{\"format\":\"hrdialogue\",\"entries\":[]}`"),
      described(
          "dataset-version-unsupported",
          "The version is two numbers joined by a dot, of a major version that is known.",
          "A newer minor version only adds; a newer major one may mean something else.",
          "`\"version\":\"2.0\"`"),
      described(
          "record-type-unknown",
          "An entry is of a known type.",
          "The type decides which members an entry may have.",
          "`\"type\":\"meeting\"`"),
      described(
          "field-required",
          "A required member is there.",
          "The few required members are those without which an entry cannot be understood.",
          "an organisation without `kind`"),
      described(
          "field-unknown",
          "A member is one that the object can have; members of others begin with `x-`. Under a newer minor version this is a warning.",
          "A misspelt member would be lost without a word.",
          "`\"titel\":{\"en\":\"…\"}`"),
      described(
          "field-type",
          "A value has the JSON type of its place.",
          "A guess at what was meant would invent data.",
          "`\"held\":2013`"));

  private ReadingCodes() {}

  private static RuleDescription described(String code, String holds, String why, String example) {
    return new RuleDescription(code, ERROR, RuleScope.READING, new RuleText(holds, why, example));
  }
}
