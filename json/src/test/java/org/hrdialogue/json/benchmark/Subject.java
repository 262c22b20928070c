package org.hrdialogue.json.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * What a benchmark reads or writes.
 *
 * @param kind the class of the benchmark
 * @param workload what its records are; for a dossier or a stream its own name
 * @param faulty whether one of twenty has faults
 */
record Subject(String kind, String workload, boolean faulty) {
  static final String DOSSIER = "dossier";

  static Subject of(String kind, BenchmarkParams params) {
    return switch (kind) {
      case "DossierBenchmark" ->
        new Subject(kind, DOSSIER, Boolean.parseBoolean(params.getParam("faulty")));
      case "StreamBenchmark" -> new Subject(kind, name(Workload.RECOMMENDATIONS), false);
      case "FaultyBenchmark" -> new Subject(kind, name(params), true);
      default -> new Subject(kind, name(params), false);
    };
  }

  private static String name(BenchmarkParams params) {
    return name(Workload.valueOf(params.getParam("workload")));
  }

  static String name(Workload workload) {
    return workload.name().toLowerCase(Locale.ROOT);
  }

  String title() {
    String what = kind.equals("StreamBenchmark")
        ? "stream of recommendations"
        : workload.equals(DOSSIER)
            ? "dossier of %,d entries".formatted(DossierBenchmark.ENTRIES)
            : workload;
    return faulty ? what + ", faults in one of twenty" : what;
  }

  /** Returns how long a record is in UTF-8, on average. */
  double bytesPerRecord() {
    if (workload.equals(DOSSIER)) {
      return (double) Workload.dossier(DossierBenchmark.ENTRIES, faulty)
              .getBytes(StandardCharsets.UTF_8)
              .length
          / DossierBenchmark.ENTRIES;
    }
    Workload records = Workload.valueOf(workload.toUpperCase(Locale.ROOT));
    int count = kind.equals("StreamBenchmark") ? StreamBenchmark.RECORDS : RecordBenchmark.RECORDS;
    List<String> texts = faulty ? records.faulty(count) : records.clean(count);
    return Workload.bytes(texts).stream()
        .mapToInt(json -> json.length)
        .average()
        .orElseThrow();
  }
}
