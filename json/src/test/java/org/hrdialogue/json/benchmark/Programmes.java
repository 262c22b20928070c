package org.hrdialogue.json.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up assistance programmes with 30 allocations each. */
final class Programmes {
  private static final int ALLOCATIONS = 30;
  private static final List<String> SECTORS =
      List.of("dac3:110", "dac3:151", "dac3:160", "dac3:311", "dac3:120");
  private static final List<String> FRACTIONS = List.of("000", "500", "250", "050.75", "000000");
  private static final List<String> PLACES = List.of("table ", "annex ", "line ", "page ");

  private Programmes() {}

  static String record(int number, Draw draw) {
    int first = draw.number(2000, 2008);
    int report = Background.FIRST_YEAR + number % Background.YEARS;
    return """
        {"type":"assistance-programme","id":"programme-%1$d","names":[{"text":{\
        "en":"Assistance for %2$s, no. %1$d","ru":"Содействие № %1$d"}}],"code":"%3$d/%1$d",\
        "scope":"bilateral","donors":["%4$s"],"recipients":["TJ"],"sectors":[{"sector":"%5$s",\
        "role":"focal"}],"period":"%3$d/%6$d","allocations":[%7$s],\
        "sources":[{"source":"report-%8$d","locator":"annex %9$d"}]}""".formatted(
            number + 1,
            draw.one(Phrases.WORKS),
            first,
            draw.one(Phrases.ABROAD),
            draw.one(SECTORS),
            first + ALLOCATIONS / 2 - 1,
            IntStream.range(0, ALLOCATIONS)
                .mapToObj(half -> allocation(first + half / 2, half % 2 == 0, report, draw))
                .collect(Collectors.joining(",")),
            report,
            draw.number(1, 12));
  }

  private static String allocation(int year, boolean firstHalf, int report, Draw draw) {
    return """
        {"measure":"commitment","amount":{"amount":%d%s,"currency":"EUR"},"period":"%s",\
        "region":{"ru":"%s"},"sources":[{"source":"report-%d","locator":"%s"}]}""".formatted(
            draw.number(20, 9_900),
            draw.one(FRACTIONS),
            (firstHalf ? "%1$d-01/%1$d-06" : "%1$d-07/%1$d-12").formatted(year),
            draw.one(Phrases.REGIONS_RUSSIAN)
                + (draw.percent(25) ? "" : ", " + draw.one(Phrases.REGIONS_RUSSIAN)),
            report,
            draw.one(PLACES) + draw.number(1, 90));
  }
}
