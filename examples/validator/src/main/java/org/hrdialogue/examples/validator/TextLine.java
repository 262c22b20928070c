package org.hrdialogue.examples.validator;

/** A line of the report for people: the violation, after as much as it takes to find its record. */
final class TextLine {
  private TextLine() {}

  /** Returns the line; it names the file where there are several. */
  static String of(Finding finding, boolean severalFiles) {
    String where = severalFiles ? finding.source().shown() : "";
    if (finding.kind() == Kind.STREAM) {
      String record = finding.record() < 0
          ? "header"
          : "record " + finding.record()
              + finding.id().map(id -> " (" + id + ")").orElse("");
      where = where.isEmpty() ? record : where + " " + record;
    }
    String violation = finding.violation().toString();
    return Printable.of(where.isEmpty() ? violation : where + ": " + violation);
  }
}
