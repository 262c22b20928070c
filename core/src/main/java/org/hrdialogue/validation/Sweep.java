package org.hrdialogue.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.value.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through an entry on which all rules look that look at remarkable values, or at what carries
 * sources, wherever they stand. A walk of its own for each rule would cost more than what it looks at.
 * Where it is known that no value is remarkable, the walk is shorter.
 */
final class Sweep {
  private final List<Rule> rules;
  private final List<Step<Rule.CodeCheck>> codes;
  private final Map<Table<?, ?>, ObjectStop> objects = new ConcurrentHashMap<>();
  private final Walk<Stop> toAll;
  private final Walk<Stop> toObjects;

  /** What a rule does. */
  private record Step<C>(Rule rule, C check) {
    static <C> List<Step<C>> of(List<Rule> rules, Function<Rule, List<C>> checks) {
      return rules.stream()
          .flatMap(rule -> checks.apply(rule).stream().map(check -> new Step<>(rule, check)))
          .toList();
    }
  }

  /**
   * What is done with the objects of a table.
   *
   * @param always with all of them
   * @param citing with those that have a source or a reason
   */
  private record ObjectStop(
      Table<?, ?> table, List<Step<Rule.ObjectCheck>> always, List<Step<Rule.ObjectCheck>> citing) {
    boolean isIdle() {
      return always.isEmpty() && citing.isEmpty();
    }

    void check(Position at, Sourced object, Findings found) {
      for (int i = 0; i < always.size(); i++) {
        Step<Rule.ObjectCheck> step = always.get(i);
        step.check.check(at, table, object, found.by(step.rule));
      }
      if (!citing.isEmpty()
          && !(object.sources().isEmpty() && object.unspecified().isEmpty())) {
        for (Step<Rule.ObjectCheck> step : citing) {
          step.check.check(at, table, object, found.by(step.rule));
        }
      }
    }
  }

  /**
   * What is done with the values of a type.
   *
   * @param vocabulary the open list that they are codes of; null if they are no such codes
   * @param objects what is done with them as objects; null if nothing is
   */
  private record Stop(
      ValueType<?> type,
      List<Step<Rule.ValueCheck>> values,
      @Nullable Vocabulary<Object> vocabulary,
      @Nullable ObjectStop objects) {
    @Nullable
    Stop orNull() {
      return values.isEmpty() && vocabulary == null && objects == null ? null : this;
    }
  }

  Sweep(List<Rule> rules) {
    this.rules = rules.stream().filter(Rule::isSweeping).toList();
    this.codes = Step.of(this.rules, Rule::checksOfCodes);
    this.toAll = Walk.marked(this::stop);
    this.toObjects = Walk.marked(type -> new Stop(type, List.of(), null, objects(type)).orNull());
  }

  /** Returns this sweep, or another one if not all of its rules are among those that run. */
  Sweep of(List<Rule> running) {
    return running.containsAll(rules) ? this : new Sweep(running);
  }

  private @Nullable Stop stop(ValueType<?> type) {
    List<Step<Rule.ValueCheck>> values = Step.of(rules, rule -> rule.checks(type));
    return new Stop(type, values, codes.isEmpty() ? null : openList(type), objects(type)).orNull();
  }

  @SuppressWarnings("unchecked") // the values come from the places that the list is for
  private static @Nullable Vocabulary<Object> openList(ValueType<?> type) {
    return type instanceof ValueType.Code<?> code && code.vocabulary().isOpen()
        ? (Vocabulary<Object>) code.vocabulary()
        : null;
  }

  private @Nullable ObjectStop objects(ValueType<?> type) {
    if (!(type instanceof ValueType.Part<?> part && part.table().isSourced())) {
      return null;
    }
    ObjectStop stop = objects(part.table());
    return stop.isIdle() ? null : stop;
  }

  private ObjectStop objects(Table<?, ?> table) {
    ObjectStop known = objects.get(table); // which never waits
    return known != null ? known : objects.computeIfAbsent(table, this::objectStop);
  }

  private ObjectStop objectStop(Table<?, ?> table) {
    return new ObjectStop(
        table,
        Step.of(rules, rule -> rule.checks(table, false)),
        Step.of(rules, rule -> rule.checks(table, true)));
  }

  /** Runs the rules on an entry; {@code unremarkable} if it is known that no value in it is remarkable. */
  void check(Entry entry, boolean unremarkable, Findings found) {
    objects(EntryTables.of(entry)).check(new Position(), entry, found);
    Walk<Stop> walk = unremarkable ? toObjects : toAll;
    walk.through(entry, (at, stop, value) -> {
      if (stop.objects != null) {
        stop.objects.check(at, (Sourced) value, found);
      }
      if (stop.vocabulary != null && Remarkable.isCode(stop.vocabulary, value)) {
        checkCode(at, stop.vocabulary, value, found);
      }
      if (!stop.values.isEmpty() && Remarkable.is(stop.type, value)) {
        for (Step<Rule.ValueCheck> step : stop.values) {
          step.check.check(at, stop.type, value, found.by(step.rule));
        }
      }
    });
  }

  private void checkCode(Position at, Vocabulary<Object> vocabulary, Object value, Findings found) {
    for (Step<Rule.CodeCheck> step : codes) {
      step.check.check(at, vocabulary, vocabulary.code(value), found.by(step.rule));
    }
  }
}
