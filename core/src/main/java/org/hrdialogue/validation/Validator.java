package org.hrdialogue.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.model.Entry;
import org.hrdialogue.value.Excerpt;
import org.hrdialogue.value.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Applies rules to entries and dossiers, and reports everything that they find.
 *
 * <p>A validator is an immutable value: the methods that change it return another one. It may be used
 * by any number of threads, and serves any number of records.
 */
public final class Validator {
  private static final Validator STANDARD =
      new Validator(Catalogue.STANDARD, Map.of(), null, false);
  private static final Validator STRICT = STANDARD.severity(ProvenanceRule.CODE, Severity.ERROR);

  private final List<Rule> rules;
  private final Map<String, Severity> severities;
  private final @Nullable LocalDate asOf;
  private final boolean quoting;

  private Validator(
      List<Rule> rules,
      Map<String, Severity> severities,
      @Nullable LocalDate asOf,
      boolean quoting) {
    this.rules = rules;
    this.severities = severities;
    this.asOf = asOf;
    this.quoting = quoting;
  }

  /** Returns a validator with all rules of the library. */
  public static Validator standard() {
    return STANDARD;
  }

  /** Returns a validator with all rules of the library, for which a missing source is an error. */
  public static Validator strict() {
    return STRICT;
  }

  /** Returns a validator without any rule, to which a caller adds those that matter to it. */
  public static Validator empty() {
    return new Validator(List.of(), Map.of(), null, false);
  }

  /**
   * Returns this validator with another rule, which runs after the others.
   *
   * @throws IllegalArgumentException if it has a rule of that code already
   */
  public Validator with(Rule rule) {
    if (rules.stream().anyMatch(present -> present.code().equals(rule.code()))) {
      throw new IllegalArgumentException("there is a rule " + rule.code() + " already");
    }
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Validator(List.copyOf(more), severities, asOf, quoting);
  }

  /**
   * Returns this validator without some rules.
   *
   * @throws IllegalArgumentException if it has no rule of such a code
   */
  public Validator without(String... codes) {
    for (String code : codes) {
      requireRule(code);
    }
    Set<String> dropped = new HashSet<>(Arrays.asList(codes));
    List<Rule> fewer =
        rules.stream().filter(rule -> !dropped.contains(rule.code())).toList();
    return new Validator(fewer, severities, asOf, quoting);
  }

  /**
   * Returns this validator with another severity for a rule.
   *
   * @throws IllegalArgumentException if it has no rule of that code
   */
  public Validator severity(String code, Severity severity) {
    requireRule(code);
    Map<String, Severity> changed = new LinkedHashMap<>(severities);
    changed.put(code, severity);
    return new Validator(rules, Map.copyOf(changed), asOf, quoting);
  }

  /** Returns this validator for a day; it wins over the day that a dossier states. */
  public Validator asOf(LocalDate day) {
    return new Validator(rules, severities, day, quoting);
  }

  /** Returns this validator with messages that quote values of entries that are not public. */
  public Validator quoting() {
    return new Validator(rules, severities, asOf, true);
  }

  /** Returns whether messages quote values of entries that are not public. */
  public boolean isQuoting() {
    return quoting;
  }

  /** Returns the rules in the order in which they run. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns what the rules on entries find in one; the others are reported as skipped. */
  public Report validate(Entry entry) {
    Run run = new Run(asOf);
    for (Rule rule : rules) {
      if (rule.needsDossier()) {
        run.skip(rule, "it needs a whole dossier");
      } else if (run.starts(rule)) {
        rule.check(entry, run.findings(rule, entry, ""));
      }
    }
    return run.report(List.of());
  }

  /** Returns what all rules find in a dossier and in each of its entries. */
  public Report validate(Dossier dossier) {
    Run run = new Run(asOf != null ? asOf : dossier.asOf().orElse(null));
    List<Entry> entries = dossier.entries();
    for (Rule rule : rules) {
      if (rule.needsDossier() && dossier.isTruncated()) {
        run.skip(rule, "the document broke off, and it needs a whole dossier");
      } else if (run.starts(rule)) {
        if (rule.needsDossier()) {
          rule.check(
              dossier,
              Findings.ofDossier(rule, severity(rule), dossier, run.day, quoting, run.found));
        } else {
          for (int i = 0; i < entries.size(); i++) {
            String pointer = "/entries/" + dossier.position(i);
            rule.check(entries.get(i), run.findings(rule, entries.get(i), pointer));
          }
        }
      }
    }
    return run.report(dossier.unread());
  }

  /**
   * Returns the entry.
   *
   * @throws ValidationException if it has an error
   */
  public <T extends Entry> T require(T entry) {
    require(validate(entry));
    return entry;
  }

  /**
   * Returns the dossier.
   *
   * @throws ValidationException if it has an error
   */
  public Dossier require(Dossier dossier) {
    require(validate(dossier));
    return dossier;
  }

  private static void require(Report report) {
    if (!report.isValid()) {
      throw new ValidationException(report);
    }
  }

  private void requireRule(String code) {
    List<String> codes = rules.stream().map(Rule::code).toList();
    if (!codes.contains(code)) {
      throw new IllegalArgumentException("there is no rule "
          + Excerpt.quoted(code)
          + Vocabulary.nearest(code, codes).map(near -> "; nearest is " + near).orElse(""));
    }
  }

  private Severity severity(Rule rule) {
    return severities.getOrDefault(rule.code(), rule.severity());
  }

  /** One validation: what has been found so far, and which rules ran. */
  private final class Run {
    private final @Nullable LocalDate day;
    private final List<Violation> found = new ArrayList<>();
    private final List<String> ran = new ArrayList<>();
    private final List<SkippedRule> skipped = new ArrayList<>();

    Run(@Nullable LocalDate day) {
      this.day = day;
    }

    boolean starts(Rule rule) {
      if (rule.needsDay() && day == null) {
        skip(rule, "it needs a day to validate for");
        return false;
      }
      ran.add(rule.code());
      return true;
    }

    void skip(Rule rule, String reason) {
      skipped.add(new SkippedRule(rule.code(), reason));
    }

    Findings findings(Rule rule, Entry entry, String pointer) {
      return Findings.ofEntry(rule, severity(rule), entry, pointer, day, quoting, found);
    }

    Report report(List<UnreadEntry> unread) {
      return Report.builder()
          .violations(EntryOrder.sorted(found))
          .addAllRan(ran)
          .addAllSkipped(skipped)
          .addAllUnchecked(unread.stream()
              .map(entry -> entry.id().orElse("/entries/" + entry.position()))
              .toList())
          .build();
    }
  }
}
