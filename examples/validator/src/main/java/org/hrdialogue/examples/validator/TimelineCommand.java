package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the events of an input in time order, by dialogue. */
@Command(
    name = "timeline",
    sortOptions = false,
    abbreviateSynopsis = false,
    mixinStandardHelpOptions = true,
    description = {
      "Prints the events of each dialogue in time order, and what each fed into: the event that it was"
          + " input to, part of or a follow-up of, the recommendations that were made or adopted there,"
          + " and where these were, or are to be, handed over and discussed.",
      "",
      "An input is a dossier (one JSON document) or a record stream (NDJSON, one entry a line), which is"
          + " taken as one dossier; plain or compressed with gzip. Accounts of other entries are left"
          + " out.",
      ""
    },
    footerHeading = "%n",
    footer = {
      "Dates are as precise as the entries have them: seasons, unspecified digits, open ends and the like"
          + " in words, approximate and uncertain ones as written in EDTF (2013-12~). An event stands"
          + " where it was held, else where the latest plan has it, marked as planned; undated ones come"
          + " last.",
      "",
      "Nothing is printed of entries that are not public, of persons and of individual cases, nor what"
          + " points at them. Events that are not public are left out, date and all, and only counted;"
          + " those of a dialogue that is not public stand without its name.",
      "",
      "JSON: an array of dialogues {id, name, parties, events, leftOut}; the last one is without id if"
          + " there are events without a dialogue; one that is not public has neither id nor name, and"
          + " \"public\": false. leftOut is the number of events that are not public. Party: {id, name,"
          + " country, side}. Event: {id, kind, title, status, date, earlierPlans, numbers, feeds}."
          + " Date: {edtf, words}, that of an event also planned (true or false). Number: {number,"
          + " within}. Feed: {relation (input-to, part-of, follows-up or adopted), type (event,"
          + " recommendation-set or recommendation), id}; if adopted also {title or reference,"
          + " recommendations (ids, of those that share the way of their set), transmissions: [{status,"
          + " planned, made, sender: {id, name}, recipient: {id, name}, forDiscussionAt}], discussions:"
          + " [{event, status (of the event), on}]}. What is not stated is absent; codes are those of"
          + " the entries; texts are in English where they can be.",
      "",
      "No rules are run. What reading finds is listed on standard error, and the events that are whole"
          + " are printed all the same. Exit status: 0 nothing is wrong; 1 something could not be read;"
          + " 2 the program could not do its work, and standard error says why."
    })
final class TimelineCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1", paramLabel = "FILE|-", description = "The input; - is standard input.")
  private String file = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TimelineFormat.Converter.class,
      description = "text: for people, in 100 columns; json: for programs. Default: text.")
  private TimelineFormat format = TimelineFormat.TEXT;

  @Option(
      names = "--dialogue",
      paramLabel = "ID",
      description = "Print the events of this dialogue only; a former id will do.")
  private @Nullable String dialogue;

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Lines out = new Lines(console.out());
    try (Sources sources = Sources.of(List.of(file), console.in(), false)) {
      Source source = sources.all().get(0);
      OneDossier read = OneDossier.read(source);
      read.faults().forEach(fault -> console.err().line(TextLine.of(fault, false)));
      Timeline timeline = new Timeline(read.dossier());
      List<TimelineSection> sections =
          dialogue == null ? timeline.sections() : List.of(only(dialogue, timeline, source));
      format.print(sections, out::line);
      return read.hasErrors() ? 1 : 0;
    } finally {
      out.flush();
    }
  }

  private static TimelineSection only(String id, Timeline timeline, Source source) {
    return timeline.of(id).orElseThrow(() -> {
      String nearest =
          timeline.nearest(id).map(near -> "; nearest is '" + near + "'").orElse("");
      return new CannotWork("'" + id + "' is the id of no dialogue in " + source.shown() + nearest);
    });
  }
}
