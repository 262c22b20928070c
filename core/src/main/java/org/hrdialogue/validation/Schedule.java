package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.jspecify.annotations.Nullable;

/** Which rules run, on what, and which do not. */
final class Schedule {
  static final String WITHOUT_DOSSIER = "it needs a whole dossier";
  static final String BROKEN_OFF = "the document broke off, and it needs a whole dossier";
  private static final String WITHOUT_DAY = "it needs a day to validate for";

  private static final Rule[] NONE = {};

  private final List<Rule> rules;
  private final List<Rule> onDossier = new ArrayList<>();
  private final Map<EntryType, Rule[]> onEntries = new EnumMap<>(EntryType.class);
  private final List<String> ran = new ArrayList<>();
  private final List<SkippedRule> skipped = new ArrayList<>();
  private final Report clean;

  /** Schedules rules, those on a dossier unless there is a reason why they cannot run. */
  Schedule(List<Rule> rules, boolean hasDay, @Nullable String noDossier) {
    this.rules = rules;
    List<Rule> running = new ArrayList<>();
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
    running.stream().filter(Rule::looksAtDossier).forEach(onDossier::add);
    for (EntryType type : EntryType.values()) {
      onEntries.put(type, running.stream().filter(rule -> rule.looksAt(type)).toArray(Rule[]::new));
    }
    clean = Report.builder().addAllRan(ran).addAllSkipped(skipped).build();
  }

  List<Rule> onDossier() {
    return onDossier;
  }

  /** Runs the rules on an entry: all of them on one before the next entry, while it is at hand. */
  void check(Entry entry, int index, Run run) {
    Findings found = new Findings(run, entry, index);
    for (Rule rule : onEntries.getOrDefault(entry.type(), NONE)) {
      rule.check(entry, run.dossier(), found.by(rule));
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
