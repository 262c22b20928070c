package org.hrdialogue.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hrdialogue.dossier.Dossier;
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
  private static final Validator STANDARD = new Validator(Catalogue.STANDARD, null, false);
  private static final Validator STRICT = STANDARD.severity(ProvenanceRule.CODE, Severity.ERROR);

  private final List<Rule> rules;
  private final @Nullable LocalDate asOf;
  private final boolean quoting;
  private final Sweep sweep;
  private final Schedule onEntries;

  private Validator(List<Rule> rules, @Nullable LocalDate asOf, boolean quoting) {
    this(rules, new Sweep(rules), asOf, quoting);
  }

  private Validator(List<Rule> rules, Sweep sweep, @Nullable LocalDate asOf, boolean quoting) {
    this.rules = rules;
    this.sweep = sweep;
    this.asOf = asOf;
    this.quoting = quoting;
    this.onEntries = new Schedule(rules, sweep, asOf != null, Schedule.WITHOUT_DOSSIER);
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
    return new Validator(List.of(), null, false);
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
    return new Validator(List.copyOf(more), asOf, quoting);
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
    return new Validator(fewer, asOf, quoting);
  }

  /**
   * Returns this validator with another severity for a rule.
   *
   * @throws IllegalArgumentException if it has no rule of that code
   */
  public Validator severity(String code, Severity severity) {
    requireRule(code);
    List<Rule> changed = rules.stream()
        .map(rule -> rule.code().equals(code) ? rule.severity(severity) : rule)
        .toList();
    return new Validator(changed, asOf, quoting);
  }

  /** Returns this validator for a day; it wins over the day that a dossier states. */
  public Validator asOf(LocalDate day) {
    return new Validator(rules, sweep, day, quoting);
  }

  /** Returns the day for which it validates whatever a dossier states; empty if none was given. */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** Returns this validator with messages that quote values of entries that are not public. */
  public Validator quoting() {
    return new Validator(rules, sweep, asOf, true);
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
    return validate(entry, false);
  }

  /**
   * Returns what {@link #validate(Entry)} does, sooner for an entry in which no value is {@linkplain
   * Remarkable remarkable}. Meant for those that have just made the entry and have seen each value on the
   * way, as readers do.
   *
   * @param unremarkable whether it is known that no value is; where that is wrong, findings are lost
   */
  public Report validate(Entry entry, boolean unremarkable) {
    Run run = Run.ofEntry(asOf, quoting);
    onEntries.check(entry, 0, unremarkable, run);
    return onEntries.report(run, List.of());
  }

  /** Returns what all rules find in a dossier and in each of its entries. */
  public Report validate(Dossier dossier) {
    return validate(dossier, index -> false);
  }

  /**
   * Returns what {@link #validate(Dossier)} does, sooner where there are entries in which no value is
   * {@linkplain Remarkable remarkable}. Meant for those that have just made the entries and have seen each
   * value on the way, as readers do.
   *
   * @param unremarkable tells of the n-th entry of the dossier, from 0, whether it is known that no value
   *     is; where that is wrong, findings are lost
   */
  public Report validate(Dossier dossier, IntPredicate unremarkable) {
    LocalDate day = asOf != null ? asOf : dossier.asOf().orElse(null);
    Schedule schedule =
        new Schedule(rules, sweep, day != null, dossier.isTruncated() ? Schedule.BROKEN_OFF : null);
    Run run = Run.ofDossier(dossier, day, quoting);
    List<Entry> entries = dossier.entries();
    for (int i = 0; i < entries.size(); i++) {
      schedule.check(entries.get(i), i, unremarkable.test(i), run);
    }
    schedule.check(dossier, run);
    List<String> unchecked = dossier.unread().stream()
        .map(entry -> entry.id().orElse("/entries/" + entry.position()))
        .toList();
    return schedule.report(run, unchecked);
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
}
