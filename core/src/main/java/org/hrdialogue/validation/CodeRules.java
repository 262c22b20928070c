package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.table.Position;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.value.Vocabulary;

/** Rules on codes of open lists. */
final class CodeRules {
  private static final Walk CODES = Walk.to(
      type -> type instanceof ValueType.Code<?> code && code.vocabulary().isOpen());

  static final Rule CODE_UNKNOWN = Rule.onEntry(
          "code-unknown",
          WARNING,
          Entry.class,
          (entry, found) ->
              CODES.through(entry, (at, type, value) -> check(at, vocabulary(type), value, found)))
      .holds("A code of a closed list is in it, which reading finds as an error; one of an "
          + "open list is too, unless it has a prefix of its own.")
      .why("A misspelt code escapes every search; a new one is kept as it is and worth a look.")
      .example("`\"roles\":[\"organizer\"]`");

  static final List<Rule> ALL = List.of(CODE_UNKNOWN);

  private CodeRules() {}

  private static void check(
      Position at, Vocabulary<Object> vocabulary, Object value, Findings found) {
    if (vocabulary.isUnknown(value)) {
      String text = vocabulary.code(value);
      found.at(at.pointer()).of(text).near(vocabulary.nearest(text)).says("is not in the list");
    }
  }

  @SuppressWarnings("unchecked") // the value comes from the place that the list is for
  private static Vocabulary<Object> vocabulary(ValueType<?> type) {
    return (Vocabulary<Object>) ((ValueType.Code<?>) type).vocabulary();
  }
}
