package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.jspecify.annotations.Nullable;

/** Which rules run, on what, and which do not. */
final class Schedule {
  static final String WITHOUT_DOSSIER = "it needs a whole dossier";
  static final String BROKEN_OFF = "the document broke off, and it needs a whole dossier";
  private static final String WITHOUT_DAY = "it needs a day to validate for";

  /** What a rule does with an entry. */
  private record Step(Rule rule, BiConsumer<Entry, Findings> check) {}

  private final List<Rule> rules;
  private final List<Rule> running = new ArrayList<>();
  private final Map<EntryType, Step[]> onEntries = new ConcurrentHashMap<>();
  private final Sweep sweep;
  private final List<String> ran = new ArrayList<>();
  private final List<SkippedRule> skipped = new ArrayList<>();
  private final Report clean;

  /** Schedules rules, those on a dossier unless there is a reason why they cannot run. */
  Schedule(List<Rule> rules, Sweep sweep, boolean hasDay, @Nullable String noDossier) {
    this.rules = rules;
    for (Rule rule : rules) {
      if (rule.needsDossier() && noDossier != null) {
        skipped.add(new SkippedRule(rule.code(), noDossier));
      } else if (rule.needsDay() && !hasDay) {
        skipped.add(new SkippedRule(rule.code(), WITHOUT_DAY));
      } else {
        ran.add(rule.code());
        running.add(rule);
      }
    }
    this.sweep = sweep.of(running);
    clean = Report.builder().addAllRan(ran).addAllSkipped(skipped).build();
  }

  private Step[] steps(EntryType type) {
    return running.stream()
        .flatMap(rule -> rule.checks(type).stream().map(check -> new Step(rule, check)))
        .toArray(Step[]::new);
  }

  /**
   * Runs the rules on an entry: all of them on one before the next entry, while it is at hand.
   *
   * @param unremarkable whether it is known that no value in it is remarkable
   */
  void check(Entry entry, int index, boolean unremarkable, Run run) {
    Findings found = new Findings(run, entry, index);
    sweep.check(entry, unremarkable, found);
    Step[] known = onEntries.get(entry.type()); // which never waits
    for (Step step : known != null ? known : onEntries.computeIfAbsent(entry.type(), this::steps)) {
      step.check.accept(entry, found.by(step.rule));
    }
  }

  /** Runs the rules on a dossier as a whole. */
  void check(Dossier dossier, Run run) {
    for (Rule rule : running) {
      rule.check().ifPresent(check -> check.accept(dossier, new Findings(run, null, -1).by(rule)));
    }
  }

  /** Returns what a run found; entries are unchecked that no rule could look at. */
  Report report(Run run, List<String> unchecked) {
    if (run.found().isEmpty() && unchecked.isEmpty()) {
      return clean;
    }
    return Report.builder()
        .violations(EntryOrder.sorted(run.found(), rules))
        .addAllRan(ran)
        .addAllSkipped(skipped)
        .addAllUnchecked(unchecked)
        .build();
  }
}
