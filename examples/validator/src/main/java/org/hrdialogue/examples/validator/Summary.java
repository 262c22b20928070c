package org.hrdialogue.examples.validator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.SkippedRule;

/** What became of the inputs, on a line each and one for all: also what was not looked at. */
final class Summary {
  private final boolean withRules;
  private final boolean together;

  Summary(boolean withRules, boolean together) {
    this.withRules = withRules;
    this.together = together;
  }

  /** Returns the line about an input. */
  String of(Tally tally) {
    StringBuilder line = new StringBuilder(tally.source().shown()).append(": ");
    tally.kind().ifPresent(kind -> {
      line.append(kind == Kind.DOSSIER ? "dossier, " : "stream, ").append(numbers(List.of(tally)));
      if (tally.hasDocumentFailed()) {
        line.append(kind == Kind.DOSSIER ? "; the document failed" : "; the header failed");
      }
      if (withRules) {
        if (kind == Kind.STREAM && !together) {
          line.append("; rules of one entry only");
        }
        line.append(skipped(tally.skipped())).append(unchecked(tally));
      } else {
        line.append("; reading only, no rules");
      }
    });
    tally
        .trouble()
        .ifPresent(reason -> line.append(
                tally.kind().isPresent() ? "; not read to its end: " : "not read: ")
            .append(reason));
    return Printable.of(line.toString());
  }

  /** Returns the line about all inputs, and about the rules that did not run on them together. */
  String of(List<Tally> tallies, List<SkippedRule> skipped) {
    long unread = tallies.stream().filter(tally -> tally.trouble().isPresent()).count();
    return "total: "
        + NumberWords.counted(tallies.size(), "file", "files")
        + (together ? " as one dossier, " : ", ")
        + numbers(tallies)
        + (unread == 0
            ? ""
            : "; " + NumberWords.counted(unread, "file", "files") + " not read to the end")
        + skipped(skipped);
  }

  /** Returns the line about entries that were left out of what was written. */
  static String leftOut(Tally tally) {
    return Printable.of(tally.source().shown()
        + ": left out "
        + tally.failed()
        + " of "
        + NumberWords.counted(tally.entries(), "entry", "entries"));
  }

  private static String numbers(List<Tally> tallies) {
    return NumberWords.counted(sum(tallies, Tally::entries), "entry", "entries")
        + " ("
        + sum(tallies, Tally::failed)
        + " failed), "
        + NumberWords.counted(
            sum(tallies, tally -> tally.violations(Severity.ERROR)), "error", "errors")
        + ", "
        + NumberWords.counted(
            sum(tallies, tally -> tally.violations(Severity.WARNING)), "warning", "warnings")
        + ", "
        + NumberWords.counted(
            sum(tallies, tally -> tally.violations(Severity.INFO)), "info", "infos");
  }

  private static long sum(List<Tally> tallies, ToLongFunction<Tally> number) {
    return tallies.stream().mapToLong(number).sum();
  }

  private static String skipped(List<SkippedRule> rules) {
    Map<String, String> byReason = rules.stream()
        .collect(Collectors.groupingBy(
            SkippedRule::reason,
            LinkedHashMap::new,
            Collectors.mapping(SkippedRule::code, Collectors.joining(", "))));
    StringBuilder words = new StringBuilder();
    byReason.forEach((reason, codes) ->
        words.append("; skipped: ").append(codes).append(" (").append(reason).append(')'));
    return words.toString();
  }

  private static String unchecked(Tally tally) {
    if (tally.uncheckedEntries() == 0) {
      return "";
    }
    long more = tally.uncheckedEntries() - tally.unchecked().size();
    return "; no rule looked at "
        + String.join(", ", tally.unchecked())
        + (more == 0 ? "" : " and " + more + " more");
  }
}
