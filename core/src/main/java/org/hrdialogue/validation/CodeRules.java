package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;

/** Rules on codes of open lists. */
final class CodeRules {
  static final Rule CODE_UNKNOWN = Rule.onUnknownCodes(
          "code-unknown", WARNING, (at, vocabulary, code, found) -> {
            // A code with a prefix is another list's, and a list without codes takes any.
            if (code.indexOf(':') < 0 && !vocabulary.codes().isEmpty()) {
              found
                  .at(at.pointer())
                  .of(code)
                  .near(vocabulary.nearest(code))
                  .says("is not in the list");
            }
          })
      .holds("A code of a closed list is in it, which reading finds as an error; one of an "
          + "open list is too, unless it has a prefix of its own.")
      .why("A misspelt code escapes every search; a new one is kept as it is and worth a look.")
      .example("`\"roles\":[\"organizer\"]`");

  static final List<Rule> ALL = List.of(CODE_UNKNOWN);

  private CodeRules() {}
}
