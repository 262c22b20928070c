package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold, under a code that never changes its meaning.
 *
 * <p>There are two forms: a rule on one entry, which sees nothing else and so also runs on streams; and
 * a rule on a dossier, which iterates by itself. Rules of the library also have a third, on one entry
 * beside the others of its dossier: in a large dossier it costs less than iterating, since all such
 * rules look at an entry before the next one is fetched.
 */
public final class Rule {
  private final String code;
  private final Severity severity;
  private final boolean needsDay;
  private final boolean needsDossier;
  private final boolean exceptAccounts;
  private final List<Look> looks;
  private final @Nullable BiConsumer<Dossier, Findings> inDossier;
  private final RuleText text;

  /**
   * What a rule does with an entry beside the others of its dossier.
   *
   * @param <T> the entries that it looks at
   */
  @FunctionalInterface
  interface ContextCheck<T extends Entry> {
    /** Looks at an entry, and reports what is wrong by pointers from it. */
    void check(T entry, Dossier dossier, Findings found);
  }

  /** What a rule does with the entries of a type; a rule on an entry alone is given no dossier. */
  private record Look(Class<? extends Entry> type, Check check) {}

  /** The check of a rule on entries, whatever its form and their type. */
  private interface Check {
    void check(Entry entry, @Nullable Dossier dossier, Findings found);
  }

  private Rule(
      String code,
      Severity severity,
      boolean needsDay,
      boolean needsDossier,
      boolean exceptAccounts,
      List<Look> looks,
      @Nullable BiConsumer<Dossier, Findings> inDossier,
      RuleText text) {
    this.code = code;
    this.severity = severity;
    this.needsDay = needsDay;
    this.needsDossier = needsDossier;
    this.exceptAccounts = exceptAccounts;
    this.looks = looks;
    this.inDossier = inDossier;
    this.text = text;
  }

  /** Returns a rule that looks at each entry of a type by itself. */
  public static <T extends Entry> Rule onEntry(
      String code, Severity severity, Class<T> type, BiConsumer<T, Findings> check) {
    Look look = new Look(type, (entry, none, found) -> check.accept(type.cast(entry), found));
    return new Rule(code, severity, false, false, false, List.of(look), null, RuleText.NONE);
  }

  /** Returns a rule that looks at each entry of a type beside the others of its dossier. */
  static <T extends Entry> Rule inContext(
      String code, Severity severity, Class<T> type, ContextCheck<T> check) {
    return new Rule(code, severity, false, true, false, List.of(), null, RuleText.NONE)
        .and(type, check);
  }

  /** Returns a rule that looks at a dossier as a whole. */
  public static Rule inDossier(
      String code, Severity severity, BiConsumer<Dossier, Findings> check) {
    return new Rule(code, severity, false, true, false, List.of(), check, RuleText.NONE);
  }

  /** Returns this rule, to be skipped where no day is given to validate for. */
  public Rule needingDay() {
    return new Rule(code, severity, true, needsDossier, exceptAccounts, looks, inDossier, text);
  }

  /**
   * Returns this rule, to leave out entries that are accounts: what single documents say of another
   * entry. A rule on a dossier chooses by itself, and does not heed this.
   */
  Rule exceptAccounts() {
    return new Rule(code, severity, needsDay, needsDossier, true, looks, inDossier, text);
  }

  /** Returns this rule, to look at entries of another type also. */
  <T extends Entry> Rule and(Class<T> type, ContextCheck<T> check) {
    List<Look> more = new ArrayList<>(looks);
    more.add(new Look(
        type,
        (entry, dossier, found) ->
            check.check(type.cast(entry), Objects.requireNonNull(dossier), found)));
    return new Rule(
        code, severity, needsDay, needsDossier, exceptAccounts, List.copyOf(more), inDossier, text);
  }

  /** Returns this rule with another severity. */
  Rule severity(Severity another) {
    return new Rule(code, another, needsDay, needsDossier, exceptAccounts, looks, inDossier, text);
  }

  /** Returns this rule with what must hold, as one sentence. */
  Rule holds(String sentence) {
    return with(new RuleText(sentence, text.why(), text.example()));
  }

  /** Returns this rule with the reason for it, and where that is known from. */
  Rule why(String reason) {
    return with(new RuleText(text.holds(), reason, text.example()));
  }

  /** Returns this rule with the shortest case that breaks it. */
  Rule example(String breaking) {
    return with(new RuleText(text.holds(), text.why(), breaking));
  }

  private Rule with(RuleText described) {
    return new Rule(
        code, severity, needsDay, needsDossier, exceptAccounts, looks, inDossier, described);
  }

  RuleDescription described() {
    RuleScope scope = needsDossier() ? RuleScope.DOSSIER : RuleScope.ENTRY;
    return new RuleDescription(code, severity, scope, text);
  }

  /** Returns its code. */
  public String code() {
    return code;
  }

  /** Returns how much its violations matter. */
  public Severity severity() {
    return severity;
  }

  /** Returns whether it needs a day to validate for. */
  public boolean needsDay() {
    return needsDay;
  }

  /** Returns whether it needs a whole dossier. */
  public boolean needsDossier() {
    return needsDossier;
  }

  /** Returns whether it looks at entries of a type one by one. */
  boolean looksAt(EntryType entries) {
    return looks.stream().anyMatch(look -> look.type.isAssignableFrom(entries.javaType()));
  }

  /** Returns whether it looks at a dossier as a whole. */
  boolean looksAtDossier() {
    return inDossier != null;
  }

  /** Checks an entry: by itself, or beside the others of a dossier. */
  void check(Entry entry, @Nullable Dossier dossier, Findings found) {
    if (exceptAccounts && entry.accountOf().isPresent()) {
      return;
    }
    for (Look look : looks) {
      if (look.type.isInstance(entry)) {
        look.check.check(entry, dossier, found);
      }
    }
  }

  /** Checks a dossier as a whole, if it is a rule on one. */
  void check(Dossier dossier, Findings found) {
    if (inDossier != null) {
      inDossier.accept(dossier, found);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
