package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What a validation found, and what it looked at. */
@Value.Immutable
public abstract sealed class Report permits ReportBuilder.ImmutableReport {
  Report() {}

  /** Returns the violations by entry, then rule, then place; faults of reading before rules. */
  public abstract List<Violation> violations();

  /** Returns the codes of the rules that ran, in order. */
  public abstract List<String> ran();

  /** Returns the rules that did not run, and why. */
  public abstract List<SkippedRule> skipped();

  /**
   * Returns the entries that no rule looked at because they could not be read: the identifier of each,
   * or its pointer where that is not known.
   */
  public abstract List<String> unchecked();

  /** Returns this report with faults of reading, which stand before what rules found in an entry. */
  public Report withReading(List<Violation> faults) {
    if (faults.isEmpty()) {
      return this;
    }
    List<Violation> all = new ArrayList<>(faults);
    all.addAll(violations());
    return new ReportBuilder().from(this).violations(EntryOrder.sorted(all)).build();
  }

  /** Returns whether there is no error; warnings do not count. */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /** Returns how many violations have a severity. */
  public long count(Severity severity) {
    return violations().stream().filter(found -> found.severity() == severity).count();
  }

  /** Returns the violations, one a line, as people read them. */
  @Override
  public String toString() {
    return violations().stream().map(Violation::toString).collect(Collectors.joining("\n"));
  }

  /** Returns a builder with no attribute set. */
  public static ReportBuilder builder() {
    return new ReportBuilder();
  }
}
