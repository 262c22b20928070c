package org.hrdialogue.json.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Writes the ratios that the design asks for as Markdown, beside what must be and what is aimed at. */
final class RatioTable {
  private static final String RECORDS = "RecordBenchmark";
  private static final List<Ratio> RATIOS = List.of(
      Ratio.ofSpeed("decode / floor", "decode", "floor", 0.60, 0.75),
      Ratio.ofSpeed("decode + rules / floor", "decodeAndRules", "floor", 0.50, 0.65),
      Ratio.ofSpeed("decode + rules / databind", "decodeAndRules", "databind", 1.05, 1.35),
      Ratio.ofSpeed(
          "decode + rules / databind + Hibernate Validator",
          "decodeAndRules",
          "databindAndHibernate",
          1.8,
          2.5),
      Ratio.ofSpeed(
          "decode + rules / networknt + databind", "decodeAndRules", "schemaAndDatabind", 2.2, 3),
      Ratio.ofSpeed("encode / databind's encode", "encode", "databindEncode", 1.0, 1.3));

  private final List<Measured> all;

  private RatioTable(List<Measured> all) {
    this.all = all;
  }

  /**
   * What is compared: more is better unless it is memory.
   *
   * @param ours the contestant above the line
   * @param theirs the contestant below it
   */
  private record Ratio(
      String name, String ours, String theirs, boolean isOfSpeed, double must, double aim) {
    static Ratio ofSpeed(String name, String ours, String theirs, double must, double aim) {
      return new Ratio(name, ours, theirs, true, must, aim);
    }

    String cell(Measured our, Measured their) {
      ToDoubleFunction<Measured> value = isOfSpeed ? Measured::perSecond : Measured::allocated;
      double ratio = value.applyAsDouble(our) / value.applyAsDouble(their);
      double error = ratio * Math.hypot(our.relativeError(), their.relativeError());
      boolean missed = isOfSpeed ? ratio < must : ratio > must;
      return String.format(
          Locale.ROOT,
          isOfSpeed && !Double.isNaN(error) ? "%.2f ± %.2f%s" : "%1$.2f%3$s",
          ratio,
          error,
          missed ? " (missed)" : "");
    }
  }

  static List<String> lines(List<Measured> measured) {
    RatioTable table = new RatioTable(measured);
    List<String> lines = new ArrayList<>();
    lines.add("## Ratios");
    lines.add("");
    lines.add("| ratio | recommendations | events | programmes | dossier | must | aim |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|");
    for (Ratio ratio : RATIOS) {
      lines.add(table.row(ratio));
    }
    Ratio threads = Ratio.ofSpeed("two threads / one", "twoThreads", "oneThread", 1.7, 1.9);
    lines.add(row(
        threads, Stream.of(table.cell(threads, "StreamBenchmark", "recommendations"), "", "", "")));
    lines.add(table.row(
        new Ratio("allocation / databind's", "decodeAndRules", "databind", false, 2.0, 1.5)));
    lines.add(table.faultyRow());
    lines.add("");
    lines.add(
        "The dossier's rules include those that compare its entries; no value is asked of it.");
    lines.add("");
    return lines;
  }

  private String row(Ratio ratio) {
    Stream<String> records =
        Stream.of(Workload.values()).map(workload -> cell(ratio, RECORDS, Subject.name(workload)));
    String dossier = cell(ratio, "DossierBenchmark", Subject.DOSSIER).replace(" (missed)", "");
    return row(ratio, Stream.concat(records, Stream.of(dossier)));
  }

  private static String row(Ratio ratio, Stream<String> cells) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f |",
        ratio.name(),
        String.join(" | ", cells.toList()),
        ratio.must(),
        ratio.aim());
  }

  private String cell(Ratio ratio, String kind, String workload) {
    Optional<Measured> theirs = find(kind, workload, false, ratio.theirs());
    return find(kind, workload, false, ratio.ours())
        .flatMap(ours -> theirs.map(their -> ratio.cell(ours, their)))
        .orElse("–");
  }

  /** Returns what time records cost if one of twenty is faulty, in that of clean ones. */
  private String faultyRow() {
    Ratio cost = Ratio.ofSpeed("", "", "", 0, 0);
    List<String> cells = new ArrayList<>();
    for (Workload workload : Workload.values()) {
      cells.add(faultyCell(cost, RECORDS, "FaultyBenchmark", Subject.name(workload)));
    }
    cells.add(faultyCell(cost, "DossierBenchmark", "DossierBenchmark", Subject.DOSSIER));
    return "| time with faults in one of twenty / without | " + String.join(" | ", cells)
        + " | | |";
  }

  private String faultyCell(Ratio cost, String cleanKind, String faultyKind, String workload) {
    Optional<Measured> faulty = find(faultyKind, workload, true, "decodeAndRules");
    return find(cleanKind, workload, false, "decodeAndRules")
        .flatMap(clean -> faulty.map(broken -> cost.cell(clean, broken)))
        .orElse("–");
  }

  private Optional<Measured> find(String kind, String workload, boolean faulty, String contestant) {
    Subject subject = new Subject(kind, workload, faulty);
    return all.stream()
        .filter(row -> row.subject().equals(subject) && row.contestant().equals(contestant))
        .findFirst();
  }
}
