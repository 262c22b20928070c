package org.hrdialogue.validation;

import java.util.function.BiConsumer;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold, under a code that never changes its meaning.
 *
 * <p>There are two forms: a rule on one entry, which sees nothing else and so also runs on streams; and
 * a rule on a dossier, which iterates by itself.
 */
public final class Rule {
  private final String code;
  private final Severity severity;
  private final boolean needsDay;
  private final Class<? extends Entry> type;
  private final @Nullable BiConsumer<Entry, Findings> onEntry;
  private final @Nullable BiConsumer<Dossier, Findings> inDossier;
  private final RuleText text;

  private Rule(
      String code,
      Severity severity,
      boolean needsDay,
      Class<? extends Entry> type,
      @Nullable BiConsumer<Entry, Findings> onEntry,
      @Nullable BiConsumer<Dossier, Findings> inDossier,
      RuleText text) {
    this.code = code;
    this.severity = severity;
    this.needsDay = needsDay;
    this.type = type;
    this.onEntry = onEntry;
    this.inDossier = inDossier;
    this.text = text;
  }

  /** Returns a rule that looks at each entry of a type by itself. */
  public static <T extends Entry> Rule onEntry(
      String code, Severity severity, Class<T> type, BiConsumer<T, Findings> check) {
    BiConsumer<Entry, Findings> cast = (entry, found) -> check.accept(type.cast(entry), found);
    return new Rule(code, severity, false, type, cast, null, RuleText.NONE);
  }

  /** Returns a rule that looks at a dossier as a whole. */
  public static Rule inDossier(
      String code, Severity severity, BiConsumer<Dossier, Findings> check) {
    return new Rule(code, severity, false, Entry.class, null, check, RuleText.NONE);
  }

  /** Returns this rule, to be skipped where no day is given to validate for. */
  public Rule needingDay() {
    return new Rule(code, severity, true, type, onEntry, inDossier, text);
  }

  /** Returns this rule with another severity. */
  Rule severity(Severity another) {
    return new Rule(code, another, needsDay, type, onEntry, inDossier, text);
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
    return new Rule(code, severity, needsDay, type, onEntry, inDossier, described);
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
    return inDossier != null;
  }

  /** Returns whether it looks at entries of a type by themselves. */
  boolean looksAt(EntryType entries) {
    return onEntry != null && type.isAssignableFrom(entries.javaType());
  }

  /** Checks an entry of a type that it looks at. */
  void check(Entry entry, Findings found) {
    if (onEntry != null) {
      onEntry.accept(entry, found);
    }
  }

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
