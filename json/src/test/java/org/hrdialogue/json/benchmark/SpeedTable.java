package org.hrdialogue.json.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what was measured as Markdown: a table for each workload. */
final class SpeedTable {
  /** In the order of the rows. */
  private static final List<Map.Entry<String, String>> NAMES = List.of(
      Map.entry("floor", "tokens and texts only: the floor"),
      Map.entry("decode", "hrdialogue"),
      Map.entry("decodeAndRules", "hrdialogue with all rules"),
      Map.entry("databind", "Jackson 3 databind"),
      Map.entry("databindAndHibernate", "Jackson 3 databind, Hibernate Validator"),
      Map.entry("schemaAndDatabind", "networknt schema, Jackson 3 databind"),
      Map.entry("jackson2", "Jackson 2 databind"),
      Map.entry("fastjson2", "fastjson2"),
      Map.entry("encode", "writing: hrdialogue"),
      Map.entry("databindEncode", "writing: Jackson 3 databind"),
      Map.entry("oneThread", "hrdialogue with all rules, one thread"),
      Map.entry("twoThreads", "hrdialogue with all rules, two threads"));

  private static final List<String> ORDER =
      NAMES.stream().map(Map.Entry::getKey).toList();

  private static final Comparator<Subject> SUBJECTS = Comparator.comparing(Subject::faulty)
      .thenComparing(subject -> subject.kind().equals("StreamBenchmark"))
      .thenComparing(subject -> subject.workload().equals(Subject.DOSSIER))
      .thenComparing(Subject::workload, Comparator.reverseOrder());

  private SpeedTable() {}

  static List<String> lines(List<Measured> all) {
    List<String> lines = new ArrayList<>();
    all.stream()
        .collect(Collectors.groupingBy(
            Measured::subject, () -> new TreeMap<>(SUBJECTS), Collectors.toList()))
        .forEach((subject, rows) -> addTable(subject, rows, lines));
    return lines;
  }

  private static void addTable(Subject subject, List<Measured> rows, List<String> lines) {
    double bytes = subject.bytesPerRecord();
    double floor = rows.stream()
        .filter(row -> row.contestant().equals("floor"))
        .mapToDouble(Measured::perSecond)
        .findFirst()
        .orElse(Double.NaN);
    lines.add(String.format(Locale.ROOT, "## %s (%,.0f bytes a record)", subject.title(), bytes));
    lines.add("");
    lines.add("| contestant | records/s | ± | MB/s | of the floor | bytes allocated a record |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    rows.stream()
        .sorted(Comparator.comparingInt(row -> ORDER.indexOf(row.contestant())))
        .map(row -> String.format(
            Locale.ROOT,
            "| %s | %,.0f | %.1f %% | %.1f | %.2f | %,.0f |",
            NAMES.get(ORDER.indexOf(row.contestant())).getValue(),
            row.perSecond(),
            100 * row.relativeError(),
            row.perSecond() * bytes / 1e6,
            row.perSecond() / floor,
            row.allocated()))
        .map(line -> line.replace("NaN %", "–").replace("NaN", "–"))
        .forEach(lines::add);
    lines.add("");
  }
}
