package org.hrdialogue.examples.validator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.SkippedRule;
import org.hrdialogue.validation.Violation;
import org.jspecify.annotations.Nullable;

/** What became of an input, in numbers that do not grow with it. */
final class Tally {
  private static final int NAMED = 5;

  private final Source source;
  private final Map<Severity, Long> violations = new EnumMap<>(Severity.class);
  private final List<String> unchecked = new ArrayList<>();
  private List<SkippedRule> skipped = List.of();
  private @Nullable Kind kind;
  private @Nullable String trouble;
  private long entries;
  private long failed;
  private long uncheckedEntries;
  private boolean documentFailed;

  Tally(Source source) {
    this.source = source;
  }

  void is(Kind told) {
    kind = told;
  }

  /** Counts a record, or the document itself, and what is wrong with it. */
  void count(long record, List<Violation> found, boolean fails) {
    if (record < 0) {
      documentFailed |= fails;
    } else {
      entries++;
      failed += fails ? 1 : 0;
    }
    found.forEach(violation -> violations.merge(violation.severity(), 1L, Long::sum));
  }

  /** Remembers which rules did not run. */
  void skipped(List<SkippedRule> rules) {
    skipped = rules;
  }

  /** Counts an entry that no rule looked at. */
  void unchecked(String idOrPointer) {
    uncheckedEntries++;
    if (unchecked.size() < NAMED) {
      unchecked.add(idOrPointer);
    }
  }

  /** Remembers why the input could not be read to its end. */
  void trouble(String reason) {
    trouble = reason;
  }

  Source source() {
    return source;
  }

  /** Returns what the input is; empty if it could not be opened. */
  Optional<Kind> kind() {
    return Optional.ofNullable(kind);
  }

  long entries() {
    return entries;
  }

  long failed() {
    return failed;
  }

  boolean hasDocumentFailed() {
    return documentFailed;
  }

  long violations(Severity severity) {
    return violations.getOrDefault(severity, 0L);
  }

  List<SkippedRule> skipped() {
    return skipped;
  }

  long uncheckedEntries() {
    return uncheckedEntries;
  }

  /** Returns the first entries that no rule looked at. */
  List<String> unchecked() {
    return List.copyOf(unchecked);
  }

  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** Returns the exit status for the input; what kept it from being read to its end is said. */
  int status(Lines err) {
    if (trouble != null) {
      String reason = "cannot read " + source.shown() + ": " + trouble;
      err.line(ValidatorProgram.NAME + ": " + Printable.of(reason));
      return ValidatorProgram.CANNOT_WORK;
    }
    return failed > 0 || documentFailed ? 1 : 0;
  }
}
