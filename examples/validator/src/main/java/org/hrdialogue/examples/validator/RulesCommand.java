package org.hrdialogue.examples.validator;

import java.util.concurrent.Callable;
import org.hrdialogue.validation.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what stands behind each code of a violation. */
@Command(
    name = "rules",
    sortOptions = false,
    abbreviateSynopsis = false,
    mixinStandardHelpOptions = true,
    description = {
      "Prints every code that a violation can have: what must hold, why, and a case that breaks it.",
      ""
    },
    footerHeading = "%n",
    footer = {
      "Scope: value (one that breaks it cannot be made), reading (the text of a record), entry (also in"
          + " a stream), dossier (needs a whole dossier).",
      "",
      "JSON: one array of objects {code, severity (error, warning or info), scope, holds, why, example};"
          + " example is Markdown."
    })
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = RulesFormat.Converter.class,
      description = "text: for people, in 100 columns; json: for programs; markdown: for a page."
          + " Default: text.")
  private RulesFormat format = RulesFormat.TEXT;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Lines out = new Lines(console.out());
    format.print(Catalogue.all(), out::line);
    out.flush();
    return 0;
  }
}
