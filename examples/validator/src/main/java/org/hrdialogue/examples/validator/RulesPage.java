package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.function.Consumer;
import org.hrdialogue.validation.RuleDescription;
import org.hrdialogue.validation.RuleScope;

/** The rule catalogue as a page in Markdown, with a chapter for each scope. */
final class RulesPage {
  private RulesPage() {}

  static void print(List<RuleDescription> rules, Consumer<String> lines) {
    lines.accept("# Rule catalogue");
    lines.accept("");
    lines.accept("Every code that a violation can have. `hrdialogue-validator rules --format"
        + " markdown` prints this page.");
    for (RuleScope scope : RuleScope.values()) {
      lines.accept("");
      lines.accept("## " + title(scope));
      lines.accept("");
      lines.accept(meaning(scope));
      rules.stream().filter(rule -> rule.scope() == scope).forEach(rule -> print(rule, lines));
    }
  }

  private static void print(RuleDescription rule, Consumer<String> lines) {
    lines.accept("");
    lines.accept("### `" + rule.code() + "`");
    lines.accept("");
    lines.accept("**" + rule.severity().code() + "** · " + rule.holds());
    lines.accept("");
    lines.accept("Why: " + rule.why() + "<br>");
    lines.accept("Breaks it: " + rule.example());
  }

  private static String title(RuleScope scope) {
    return switch (scope) {
      case VALUE -> "Values";
      case READING -> "Reading";
      case ENTRY -> "Rules on entries";
      case DOSSIER -> "Rules on dossiers";
    };
  }

  private static String meaning(RuleScope scope) {
    return switch (scope) {
      case VALUE ->
        "What a value refuses: in Java `InvalidValueException` has the code, in reading the"
            + " violation.";
      case READING -> "What reading finds in the text of a record.";
      case ENTRY -> "What a validator finds in one entry, in a dossier or in a stream.";
      case DOSSIER -> "What a validator finds where it sees a whole dossier.";
    };
  }
}
