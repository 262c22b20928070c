package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hrdialogue.examples.validator.TimelineSection.DatedEvent;
import org.hrdialogue.examples.validator.TimelineSection.PartyMention;
import org.hrdialogue.model.Event;
import org.hrdialogue.vocabulary.Side;

/** A time line for people: a heading for each dialogue, and below it a row for each event. */
final class TimelineText {
  private static final int WIDTH = 100;
  private static final List<Integer> LIMITS = List.of(34, 9, 28);
  private static final int ROW = 2;
  private static final int FEED = 6;
  private static final int TRAVEL = 8;
  private static final int HANGING = 2;

  private final Consumer<String> lines;

  TimelineText(Consumer<String> lines) {
    this.lines = lines;
  }

  void print(List<TimelineSection> sections) {
    if (sections.isEmpty()) {
      lines.accept("no dialogues and no events");
    }
    for (int i = 0; i < sections.size(); i++) {
      if (i > 0) {
        lines.accept("");
      }
      print(sections.get(i));
    }
  }

  private void print(TimelineSection section) {
    paragraph(0, heading(section));
    if (!section.parties().isEmpty()) {
      paragraph(
          0, section.parties().stream().map(TimelineText::party).collect(Collectors.joining("; ")));
    }
    lines.accept("");
    List<List<String>> rows = section.events().stream().map(TimelineText::row).toList();
    Columns columns = new Columns(rows, LIMITS, WIDTH - ROW);
    for (int i = 0; i < rows.size(); i++) {
      columns.lines(rows.get(i)).forEach(line -> lines.accept(" ".repeat(ROW) + line));
      details(section.events().get(i));
    }
    if (section.leftOut() > 0) {
      paragraph(ROW, leftOut(section.leftOut()));
    } else if (rows.isEmpty()) {
      paragraph(ROW, "no events");
    }
  }

  private static String heading(TimelineSection section) {
    if (!section.isPublic()) {
      return "A dialogue that is not public";
    }
    String id = section.id().orElse("Events without a dialogue");
    return section.name().map(name -> name + " (" + id + ")").orElse(id);
  }

  private static String party(PartyMention party) {
    return party
        .actor()
        .map(actor -> actor.name().orElse(actor.id()))
        .or(() -> party.party().country().map(Object::toString))
        .orElse(side(party.party().side()));
  }

  private static String side(Side side) {
    return side == Side.EU ? "EU" : EventWords.words(side.code());
  }

  private static String leftOut(int number) {
    return NumberWords.counted(number, "event that is", "events that are")
        + " not public: left out";
  }

  private static List<String> row(DatedEvent dated) {
    Event event = dated.event();
    String numbers = event.ordinals().stream()
        .map(each -> NumberWords.ordinal(each.number())
            + each.within().map(within -> " (" + within + ")").orElse(""))
        .collect(Collectors.joining(",\n"));
    return List.of(
        EventWords.date(event),
        EventWords.words(event.status().code()),
        numbers,
        EventWords.what(event) + " (" + event.id() + ")");
  }

  private void details(DatedEvent dated) {
    List<String> plans =
        EventDate.earlierPlans(dated.event()).stream().map(DateWords::of).toList();
    if (!plans.isEmpty()) {
      String first = dated.event().held().isPresent() ? "planned for " : "first planned for ";
      paragraph(FEED, first + String.join(", then ", plans));
    }
    for (Feed feed : dated.feeds()) {
      paragraph(FEED, FeedWords.of(feed));
      FeedWords.travel(feed).forEach(step -> paragraph(TRAVEL, step));
    }
  }

  /** Prints a text whose further lines are indented more than the first. */
  private void paragraph(int indent, String text) {
    List<String> wrapped = Wrapped.lines(text, WIDTH - indent - HANGING);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.accept(" ".repeat(i == 0 ? indent : indent + HANGING) + wrapped.get(i));
    }
  }
}
