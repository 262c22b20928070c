package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold, under a code that never changes its meaning.
 *
 * <p>There are two forms: a rule on one entry, which sees nothing else and so also runs on streams; and
 * a rule on a dossier, which iterates by itself. The library's own rules have more forms, so that what
 * many of them need is done once: they look at an entry beside the others of its dossier while it is at
 * hand, or at remarkable values and at what carries sources, wherever in an entry they stand, on one walk.
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

  /** What a rule does with a {@linkplain Remarkable remarkable} value of a type. */
  @FunctionalInterface
  interface ValueCheck {
    /** Looks at a value of an entry, and reports what is wrong by pointers from the entry. */
    void check(Position at, ValueType<?> type, Object value, Findings found);
  }

  /** What a rule does with an object that carries sources. */
  @FunctionalInterface
  interface ObjectCheck {
    /** Looks at an entry or a part of one, and reports what is wrong by pointers from the entry. */
    void check(Position at, Table<?, ?> table, Sourced object, Findings found);
  }

  /** What a rule does with a {@linkplain Remarkable remarkable} code, which its open list does not know. */
  @FunctionalInterface
  interface CodeCheck {
    /** Looks at a code of an entry, and reports what is wrong by pointers from the entry. */
    void check(Position at, Vocabulary<?> vocabulary, String code, Findings found);
  }

  /** One of the ways in which a rule looks at an entry. */
  private sealed interface Look permits EntryLook, ValueLook, CodeLook, ObjectLook {}

  private record EntryLook(Class<? extends Entry> type, BiConsumer<Entry, Findings> check)
      implements Look {
    @SuppressWarnings("unchecked") // the check is only ever given entries of the type
    static <T extends Entry> EntryLook of(Class<T> type, BiConsumer<T, Findings> check) {
      return new EntryLook(type, (BiConsumer<Entry, Findings>) check);
    }

    EntryLook exceptAccounts() {
      return new EntryLook(type, (entry, found) -> {
        if (entry.accountOf().isEmpty()) {
          check.accept(entry, found);
        }
      });
    }
  }

  private record ValueLook(Predicate<ValueType<?>> wanted, ValueCheck check) implements Look {}

  private record CodeLook(CodeCheck check) implements Look {}

  private record ObjectLook(Function<Class<?>, @Nullable ObjectCheck> checks, boolean citing)
      implements Look {}

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
    return onEntry(code, severity, List.of(EntryLook.of(type, check)));
  }

  /** Returns a rule that looks at each entry of some types by itself. */
  static Rule onEntries(
      String code,
      Severity severity,
      List<Class<? extends Entry>> types,
      BiConsumer<Entry, Findings> check) {
    return onEntry(
        code, severity, types.stream().map(type -> new EntryLook(type, check)).toList());
  }

  /** Returns a rule that looks at {@linkplain Remarkable remarkable} values of some types, one by one. */
  static Rule onValues(
      String code, Severity severity, Predicate<ValueType<?>> types, ValueCheck check) {
    return onEntry(code, severity, List.of(new ValueLook(types, check)));
  }

  /**
   * Returns a rule that looks at each object that carries sources by itself.
   *
   * @param checks what it does with objects of a type; null for types that it passes over
   */
  static Rule onObjects(
      String code, Severity severity, Function<Class<?>, @Nullable ObjectCheck> checks) {
    return onEntry(code, severity, List.of(new ObjectLook(checks, false)));
  }

  /**
   * Returns a rule that looks at each object that has a source, or a reason why something is missing, by
   * itself.
   */
  static Rule onCiting(String code, Severity severity, ObjectCheck check) {
    return onEntry(code, severity, List.of(new ObjectLook(any -> check, true)));
  }

  /** Returns a rule that looks at {@linkplain Remarkable remarkable} codes of open lists, one by one. */
  static Rule onUnknownCodes(String code, Severity severity, CodeCheck check) {
    return onEntry(code, severity, List.of(new CodeLook(check)));
  }

  private static Rule onEntry(String code, Severity severity, List<? extends Look> looks) {
    return new Rule(code, severity, false, false, List.copyOf(looks), null, RuleText.NONE);
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
   * Returns this rule, which looks at entries only, to leave out those that are accounts: what single
   * documents say of another entry.
   */
  Rule exceptAccounts() {
    List<Look> fewer =
        looks.stream().<Look>map(look -> ((EntryLook) look).exceptAccounts()).toList();
    return new Rule(code, severity, needsDay, needsDossier, fewer, inDossier, text);
  }

  /** Returns this rule, to look at entries of another type also. */
  <T extends Entry> Rule and(Class<T> type, ContextCheck<T> check) {
    List<Look> more = new ArrayList<>(looks);
    more.add(EntryLook.of(type, (entry, found) -> check.check(entry, found.dossier(), found)));
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
    return looks(EntryLook.class)
        .filter(look -> look.type.isAssignableFrom(entries.javaType()))
        .map(EntryLook::check)
        .toList();
  }

  /** Returns whether it looks at values, or at what carries sources, wherever they stand. */
  boolean isSweeping() {
    return looks.stream().anyMatch(look -> !(look instanceof EntryLook));
  }

  /** Returns what it does with remarkable values of a type. */
  List<ValueCheck> checks(ValueType<?> values) {
    return looks(ValueLook.class)
        .filter(look -> look.wanted.test(values))
        .map(ValueLook::check)
        .toList();
  }

  /** Returns what it does with remarkable codes of open lists. */
  List<CodeCheck> checksOfCodes() {
    return looks(CodeLook.class).map(CodeLook::check).toList();
  }

  /**
   * Returns what it does with objects of a table.
   *
   * @param citing whether only with those that have a source or a reason
   */
  List<ObjectCheck> checks(Table<?, ?> objects, boolean citing) {
    return looks(ObjectLook.class)
        .filter(look -> look.citing == citing && objects.isSourced())
        .flatMap(look -> Stream.ofNullable(look.checks.apply(objects.type())))
        .toList();
  }

  private <L extends Look> Stream<L> looks(Class<L> way) {
    return looks.stream().filter(way::isInstance).map(way::cast);
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
