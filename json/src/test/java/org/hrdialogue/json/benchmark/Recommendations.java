package org.hrdialogue.json.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes up recommendations, with everything that happened to them. */
final class Recommendations {
  private static final List<String> VALUES =
      List.of("supported", "noted", "rejected", "under-consideration", "supported-in-part");
  private static final List<String> GRADES = List.of("full", "partial", "none");
  private static final double CYRILLIC_TO_REST = 0.13;

  private Recommendations() {}

  static String record(int number, Draw draw) {
    int year = draw.number(Background.FIRST_YEAR, Background.LAST_YEAR);
    LocalDate adopted = Background.seminar(year);
    LocalDate round = Background.round(year);
    String answering = draw.one(Phrases.STATE_BODIES);
    String issuer = draw.one(Phrases.SOCIETY);
    LocalDate answered = draw.after(round, 10, 90);
    String rest = """
        "origin":"civil-society-seminar","issuers":[%s],"addressees":[%s],"themes":[%s],\
        "affectedGroups":[%s],%s"adoptedAt":"seminar-%d","adopted":"%s",\
        "transmissions":[{"sender":"%s","recipient":"%s","made":"%s",\
        "forDiscussionAt":"round-%d","status":"made"}],\
        "discussions":[{"event":"round-%d","on":"%s"%s}],\
        "responses":[{"value":"%s","by":"%s","on":"%s","comment":{"en":"%s."}}],\
        "assessments":[%s],"sources":[%s]}""".formatted(
        with(issuer, Phrases.SOCIETY, draw),
        with(answering, Phrases.STATE_BODIES, draw),
        draw.list(1, 3, Phrases.THEMES),
        draw.list(1, 2, Phrases.GROUPS),
        draw.percent(40) ? "\"timeframe\":{\"en\":\"%s\"},".formatted(draw.one(Phrases.TIMES)) : "",
        year,
        adopted,
        issuer,
        answering,
        draw.after(adopted, 2, 14),
        year,
        year,
        round,
        draw.percent(30) ? ",\"outcome\":{\"en\":\"%s\"}".formatted(draw.one(Phrases.ANSWERS)) : "",
        draw.one(VALUES),
        answering,
        draw.percent(70) ? answered : answered.toString().substring(0, 7),
        draw.one(Phrases.ANSWERS),
        assessments(answered, draw),
        sources(year, draw));
    String head = """
        {"type":"recommendation","id":"rec-%1$d-%2$d","set":"set-%1$d","reference":"%3$d.%2$d",\
        "text":{"en":"%4$s %5$s, %6$s.","ru":\
        """.formatted(
            year,
            number + 1,
            draw.number(1, 9),
            draw.one(Phrases.ASKS),
            draw.one(Phrases.MATTERS),
            draw.one(Phrases.WAYS));
    int bytes = (int) ((head.length() + rest.length()) * CYRILLIC_TO_REST);
    return head + "\"" + draw.phrases(bytes, Phrases.RUSSIAN) + ".\"}," + rest;
  }

  /** Returns one body, and sometimes others beside it. */
  private static String with(String first, List<String> all, Draw draw) {
    List<String> bodies = new ArrayList<>(draw.some(0, 2, all));
    bodies.remove(first);
    bodies.add(0, first);
    return Draw.quoted(bodies);
  }

  private static String assessments(LocalDate answered, Draw draw) {
    LocalDate first = draw.after(answered, 100, 400);
    String one = """
        {"scale":"implementation","grade":"%s","by":"%s","on":"%s"}""";
    String assessed = one.formatted(
        draw.one(GRADES), draw.one(Phrases.SOCIETY), first.toString().substring(0, 7));
    return draw.percent(70)
        ? assessed
        : assessed
            + ","
            + one.formatted(
                draw.one(GRADES), draw.one(Phrases.ABROAD), draw.after(first, 300, 700));
  }

  private static String sources(int year, Draw draw) {
    String report = """
        {"source":"report-%d","locator":"paragraph %d","supports":["text",\
        "adopted"]}""".formatted(year, draw.number(1, 120));
    return draw.percent(50) ? report : report + "," + """
        {"source":"minutes-%d","locator":"page %d",\
        "supports":["responses"]}""".formatted(year, draw.number(1, 40));
  }
}
