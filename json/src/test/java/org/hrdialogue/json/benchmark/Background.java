package org.hrdialogue.json.benchmark;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Makes up what the entries of a dossier refer to. */
final class Background {
  static final int FIRST_YEAR = 2010;
  static final int LAST_YEAR = 2019;
  static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;

  private Background() {}

  /** Returns the day on which the seminar of a year adopts what it recommends. */
  static LocalDate seminar(int year) {
    return LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
  }

  /** Returns the day of the dialogue of a year. */
  static LocalDate round(int year) {
    return LocalDate.of(year, 6, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY));
  }

  /** Returns the year of the report that tells of a day. */
  static int reportFor(LocalDate day) {
    return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, day.getYear()));
  }

  static List<String> records() {
    List<String> records = new ArrayList<>();
    records.add("""
        {"type":"dialogue","id":"dialogue","names":[{"text":{"en":"Yearly dialogue"}}],\
        "kinds":["structured"],"parties":[{"actor":"eu-external-service","side":"eu"},\
        {"actor":"government","country":"TJ","side":"partner"}],"periodicity":"annual",\
        "sources":[{"source":"report-2010"}]}""");
    Phrases.STATE_BODIES.forEach(id -> records.add(
        organisation(id, id.equals("government") ? "government" : "ministry-or-agency", "TJ")));
    Phrases.SOCIETY.forEach(id -> records.add(organisation(id, "national-ngo", "TJ")));
    Phrases.ABROAD.forEach(id -> records.add(
        organisation(id, id.startsWith("eu-") ? "eu-service" : "intergovernmental", "BE")));
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      records.add(document("report", year));
      records.add(document("minutes", year));
      records.add(event("seminar", "civil-society-seminar", seminar(year)));
      records.add(event("round", "dialogue-round", round(year)));
      records.add("""
          {"type":"recommendation-set","id":"set-%1$d","title":{"en":"Recommendations of %1$d"},\
          "origin":"civil-society-seminar","adoptedAt":"seminar-%1$d",\
          "adoptedBy":["coalition-against-torture"],"adopted":"%2$s",\
          "sources":[{"source":"report-%1$d"}],\
          "unspecified":{"size":"not-stated"}}""".formatted(year, seminar(year)));
    }
    return records;
  }

  private static String organisation(String id, String kind, String country) {
    String name = Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    return """
        {"type":"organisation","id":"%s","names":[{"text":{"en":"%s"}}],"kind":"%s",\
        "country":"%s","sources":[{"source":"report-2010",\
        "locator":"list of names"}]}""".formatted(id, name, kind, country);
  }

  private static String document(String kind, int year) {
    return """
        {"type":"source-document","id":"%1$s-%2$d","kind":"report","title":{\
        "en":"The dialogue in %2$d: %1$s"},"publishers":["eu-external-service"],\
        "published":"%3$d-03-15","language":"en",\
        "urls":["https://example.org/%1$s/%2$d"]}""".formatted(kind, year, year + 1);
  }

  private static String event(String id, String kind, LocalDate day) {
    return """
        {"type":"event","id":"%1$s-%2$d","kind":"%3$s","title":{"en":"The %1$s of %2$d"},\
        "dialogue":"dialogue","status":"held","held":"%4$s","places":[{"country":"TJ",\
        "locality":{"en":"Dushanbe"}}],\
        "sources":[{"source":"report-%2$d"}]}""".formatted(id, day.getYear(), kind, day);
  }
}
