package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** What a rule does with the entries of a type. */
  private record Look(Class<? extends Entry> type, BiConsumer<Entry, Findings> check) {
    Look exceptAccounts() {
      return new Look(type, (entry, found) -> {
        if (entry.accountOf().isEmpty()) {
          check.accept(entry, found);
        }
      });
    }
  }

  private Rule(
      String code,
      Severity severity,
      boolean needsDay,
      boolean needsDossier,
      List<Look> looks,
      @Nullable BiConsumer<Dossier, Findings> inDossier,
      RuleText text) {
    this.code = code;
    this.severity = severity;
    this.needsDay = needsDay;
    this.needsDossier = needsDossier;
    this.looks = looks;
    this.inDossier = inDossier;
    this.text = text;
  }

  /** Returns a rule that looks at each entry of a type by itself. */
  public static <T extends Entry> Rule onEntry(
      String code, Severity severity, Class<T> type, BiConsumer<T, Findings> check) {
    Look look = new Look(type, (entry, found) -> check.accept(type.cast(entry), found));
    return new Rule(code, severity, false, false, List.of(look), null, RuleText.NONE);
  }

  /** Returns a rule that looks at each entry of a type beside the others of its dossier. */
  static <T extends Entry> Rule inContext(
      String code, Severity severity, Class<T> type, ContextCheck<T> check) {
    return new Rule(code, severity, false, true, List.of(), null, RuleText.NONE).and(type, check);
  }

  /** Returns a rule that looks at a dossier as a whole. */
  public static Rule inDossier(
      String code, Severity severity, BiConsumer<Dossier, Findings> check) {
    return new Rule(code, severity, false, true, List.of(), check, RuleText.NONE);
  }

  /** Returns this rule, to be skipped where no day is given to validate for. */
  public Rule needingDay() {
    return new Rule(code, severity, true, needsDossier, looks, inDossier, text);
  }

  /**
   * Returns this rule on entries, to leave out those that are accounts: what single documents say of
   * another entry.
   */
  Rule exceptAccounts() {
    List<Look> fewer = looks.stream().map(Look::exceptAccounts).toList();
    return new Rule(code, severity, needsDay, needsDossier, fewer, inDossier, text);
  }

  /** Returns this rule, to look at entries of another type also. */
  <T extends Entry> Rule and(Class<T> type, ContextCheck<T> check) {
    List<Look> more = new ArrayList<>(looks);
    more.add(
        new Look(type, (entry, found) -> check.check(type.cast(entry), found.dossier(), found)));
    return new Rule(code, severity, needsDay, needsDossier, List.copyOf(more), inDossier, text);
  }

  /** Returns this rule with another severity. */
  Rule severity(Severity another) {
    return new Rule(code, another, needsDay, needsDossier, looks, inDossier, text);
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
    return new Rule(code, severity, needsDay, needsDossier, looks, inDossier, described);
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

  /** Returns what it does with entries of a type, one by one. */
  List<BiConsumer<Entry, Findings>> checks(EntryType entries) {
    return looks.stream()
        .filter(look -> look.type.isAssignableFrom(entries.javaType()))
        .map(Look::check)
        .toList();
  }

  /** Returns what it does with a dossier as a whole. */
  Optional<BiConsumer<Dossier, Findings>> check() {
    return Optional.ofNullable(inDossier);
  }

  @Override
  public String toString() {
    return code;
  }
}
