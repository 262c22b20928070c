package org.hrdialogue.examples.validator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.SkippedRule;
import org.hrdialogue.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates inputs, and says what is wrong with them. */
@Command(
    name = "validate",
    sortOptions = false,
    abbreviateSynopsis = false,
    mixinStandardHelpOptions = true,
    description = {
      "Says what is wrong with dossiers (one JSON document) and record streams (NDJSON, one entry a"
          + " line), plain or compressed with gzip. What an input is, its content tells.",
      ""
    },
    footerHeading = "%n",
    footer = {
      "Violations are listed on standard output, and after them a line about each input, which says"
          + " also what was not looked at, and a line about all. A stream is judged an entry at a time,"
          + " in constant memory; rules that need a whole dossier do not run, unless it is --together.",
      "",
      "Exit status: 0 nothing failed; 1 some record, document or header failed; 2 the program could"
          + " not do its work (wrong usage, a file that cannot be read or written), and standard error"
          + " says why. What can be read is judged all the same."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|-",
      description = "The inputs; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = OptionTypes.Day.class,
      description =
          "Validate for this day (such as 2013-09-19). Without it the day counts that a dossier or the"
              + " header of a stream states; without either, rules that need a day are skipped.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--together",
      description = "Take all inputs as one dossier, so that entries may refer to each other across"
          + " files. Everything is held in memory.")
  private boolean together;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "standard",
      converter = OptionTypes.OfProfile.class,
      description = "standard: all rules; strict: all rules, and a missing source is an error;"
          + " structural: only what reading finds. Default: standard.")
  private Profile profile = Profile.STANDARD;

  @Option(
      names = "--report",
      paramLabel = "FILE|-",
      description =
          "Write a JSON object for each violation, one a line, to a file that is replaced; -"
              + " is standard output, and the text for people then goes to standard error. Members: file,"
              + " record (from 0; -1 for the document or header), id, code, severity, pointer (from the"
              + " document in a dossier, from the entry in a stream), line, column, message.")
  private @Nullable String report;

  @Option(
      names = "--quarantine",
      paramLabel = "FILE",
      description = "Write each record that fails, as it stands, to a file that is replaced: of a"
          + " stream the line, of a dossier the entry with its line breaks as spaces. Of a document that"
          + " fails as such, nothing is written.")
  private @Nullable String quarantine;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      converter = OptionTypes.FailOn.class,
      description =
          "error: a record fails if it has an error; warning: a warning is enough. Default:"
              + " error.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--quiet",
      description =
          "List no violations and no summary; exit status, --report and --quarantine stay as"
              + " they are.")
  private boolean quiet;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Lines out = new Lines(console.out());
    boolean reportsOnOut = Outputs.STANDARD_OUTPUT.equals(report);
    Lines people = reportsOnOut ? console.err() : out;
    Consumer<String> text = quiet ? line -> {} : people::line;
    try (Outputs outputs = Outputs.open(files, report, quarantine);
        Sources sources = Sources.of(files, console.in(), quarantine != null)) {
      List<Tally> tallies = sources.all().stream().map(Tally::new).toList();
      Consumer<String> lines = reportsOnOut ? out::line : outputs::report;
      validate(
          tallies, new Output(text, lines, outputs::quarantine, failOn, files.size() > 1), text);
      return tallies.stream()
          .mapToInt(tally -> tally.status(console.err()))
          .max()
          .orElse(0);
    } finally {
      out.flush();
    }
  }

  private void validate(List<Tally> tallies, Output output, Consumer<String> text) {
    List<SkippedRule> skipped = List.of();
    Optional<LocalDate> day = Optional.ofNullable(asOf);
    Optional<Validator> rules = profile.validator();
    if (together) {
      Together dossier = new Together();
      tallies.forEach(dossier::add);
      skipped = dossier
          .judge(rules.map(all -> day.map(all::asOf).orElse(all)), output)
          .skipped();
    } else {
      tallies.forEach(new Separately(rules, day, output)::judge);
    }
    Summary summary = new Summary(rules.isPresent(), together);
    tallies.forEach(tally -> text.accept(summary.of(tally)));
    text.accept(summary.of(tallies, skipped));
  }
}
