package org.hrdialogue.examples.validator;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hrdialogue.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns dossiers into streams and streams into dossiers. */
@Command(
    name = "convert",
    sortOptions = false,
    abbreviateSynopsis = false,
    mixinStandardHelpOptions = true,
    description = {
      "Writes a dossier (one JSON document) as a record stream (NDJSON, one entry a line) or a stream"
          + " as a dossier, or either in its normal form. The input may be compressed with gzip; what"
          + " it is, its content tells.",
      ""
    },
    footerHeading = "%n",
    footer = {
      "Entries, their order and their identifiers stay as they are, and so do members that begin with"
          + " x- and what the dossier says of itself, which becomes the header of a stream. No rule is"
          + " applied. A stream passes through in constant memory; a dossier is held whole.",
      "",
      "What reading finds wrong is listed on standard error. An entry with an error is left out, all"
          + " others are written; so is what comes before the place where a dossier breaks off.",
      "",
      "Exit status: 0 nothing was wrong but for warnings; 1 an error was found, so that something may"
          + " be left out; 2 the program could not do its work (wrong usage, a file that cannot be read"
          + " or written), and standard error says why."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = Outputs.STANDARD_OUTPUT;

  private final Console console;

  @Parameters(arity = "1", paramLabel = "FILE|-", description = "The input; - is standard input.")
  private String file = Source.STANDARD_INPUT;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      converter = OptionTypes.Form.class,
      description =
          "dossier: one JSON document with line breaks; ndjson: a header, and after it one"
              + " entry a line.")
  private Kind form = Kind.DOSSIER;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Write to a file that is replaced, and not to standard output. It cannot be the"
          + " input.")
  private String output = STANDARD_OUTPUT;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Source source = Source.named(file, console.in());
    Tally tally = new Tally(source);
    Output faults =
        new Output(console.err()::line, line -> {}, record -> {}, Severity.ERROR, false);
    new Conversion(form, target(), faults).convert(tally);
    if (tally.failed() > 0) {
      console.err().line(Summary.leftOut(tally));
    }
    return tally.status(console.err());
  }

  private Supplier<OutputFile> target() {
    if (output.equals(STANDARD_OUTPUT)) {
      return () -> OutputFile.standard(console.out());
    }
    Path path = OutputFile.path(output);
    if (!file.equals(Source.STANDARD_INPUT)) {
      OutputFile.refuseSame(path, file, "is the input, which the output would replace");
    }
    return () -> OutputFile.at(path);
  }
}
