package org.hrdialogue.json.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up events with 20 participations each. */
final class Events {
  private static final int PARTICIPATIONS = 20;
  private static final LocalDate FIRST = LocalDate.of(2009, 1, 12);
  private static final List<String> KINDS =
      List.of("seminar", "conference", "forum", "consultation");
  private static final List<String> ROLES =
      List.of("speaker", "expert", "participant", "observer", "moderator", "delegate");

  private Events() {}

  static String record(int number, Draw draw) {
    LocalDate day = FIRST.plusDays(9L * (number % 600));
    int days = draw.number(1, 3);
    int subject = draw.number(0, Phrases.SUBJECTS.size() - 1);
    return """
        {"type":"event","id":"event-%s-%d","kind":"%s","title":{"en":"%s on %s","ru":"%s"},\
        "status":"held","held":"%s","durationDays":%d,"places":[{"country":"TJ",\
        "locality":{"en":"%s"}%s}],"mode":"in-person","participations":[%s],\
        "sources":[{"source":"report-%d","locator":"page %d"}]}""".formatted(
            day,
            number + 1,
            draw.one(KINDS),
            draw.one(List.of("Exchange", "Conference", "Open talks", "Study days")),
            Phrases.SUBJECTS.get(subject),
            draw.one(Phrases.SUBJECTS_RUSSIAN),
            days == 1 ? day : day + "/" + day.plusDays(days - 1),
            days,
            draw.one(Phrases.TOWNS),
            draw.percent(40) ? ",\"venue\":{\"en\":\"Hotel by the river\"}" : "",
            participations(draw),
            Background.reportFor(day),
            draw.number(1, 60));
  }

  private static String participations(Draw draw) {
    List<String> actors = new ArrayList<>(Phrases.STATE_BODIES);
    actors.addAll(Phrases.SOCIETY);
    Collections.sort(actors);
    List<String> drawn = draw.some(PARTICIPATIONS, PARTICIPATIONS, actors);
    return IntStream.range(0, PARTICIPATIONS)
        .mapToObj(i -> participation(drawn.get(i), i == 0 ? "organiser" : draw.one(ROLES), draw))
        .collect(Collectors.joining(","));
  }

  private static String participation(String actor, String role, Draw draw) {
    return """
        {"actor":"%s","roles":["%s"],"side":"%s","capacity":{"en":"%s"%s}}""".formatted(
        actor,
        role,
        Phrases.SOCIETY.contains(actor) ? "civil-society" : "partner",
        draw.one(Phrases.CAPACITIES),
        draw.percent(85) ? ",\"ru\":\"%s\"".formatted(draw.one(Phrases.CAPACITIES_RUSSIAN)) : "");
  }
}
