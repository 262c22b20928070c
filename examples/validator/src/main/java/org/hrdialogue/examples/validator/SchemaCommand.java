package org.hrdialogue.examples.validator;

import java.util.concurrent.Callable;
import org.hrdialogue.json.DossierSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of a dossier or of one entry. */
@Command(
    name = "schema",
    sortOptions = false,
    abbreviateSynopsis = false,
    mixinStandardHelpOptions = true,
    description = {
      "Prints the JSON Schema (2020-12) of a dossier, for editors and for programs in other languages."
          + " It refuses nothing that is valid, and cannot say everything: validate does.",
      ""
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--ndjson",
      description = "Print the schema of one entry instead: of a line of a record stream.")
  private boolean ndjson;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Lines out = new Lines(console.out());
    out.line((ndjson ? DossierSchema.entry() : DossierSchema.dossier()).stripTrailing());
    out.flush();
    return 0;
  }
}
