package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.value.Vocabulary;

/** Rules on codes of open lists. */
final class CodeRules {
  private static final Walk CODES = Walk.to(
      type -> type instanceof ValueType.Code<?> code && code.vocabulary().isOpen());

  /** A code of the library's own form is in the open list that its place takes it from. */
  static final Rule CODE_UNKNOWN = Rule.onEntry(
      "code-unknown",
      WARNING,
      Entry.class,
      (entry, found) -> CODES.through(
          entry, (at, type, value) -> check(at.pointer(), vocabulary(type), value, found)));

  static final List<Rule> ALL = List.of(CODE_UNKNOWN);

  private CodeRules() {}

  private static void check(
      String pointer, Vocabulary<Object> vocabulary, Object value, Findings found) {
    if (vocabulary.isUnknown(value)) {
      String text = vocabulary.code(value);
      Optional<String> nearest = vocabulary.nearest(text);
      found
          .at(pointer)
          .of(text)
          .expecting(nearest)
          .says("is not in the list"
              + nearest.map(near -> "; nearest is '" + near + "'").orElse(""));
    }
  }

  @SuppressWarnings("unchecked") // the value comes from the place that the list is for
  private static Vocabulary<Object> vocabulary(ValueType<?> type) {
    return (Vocabulary<Object>) ((ValueType.Code<?>) type).vocabulary();
  }
}
