package org.hrdialogue.json.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Records that the benchmarks read and write: made up, and the same every time. */
public enum Workload {
  /** Recommendations with everything that happened to them. */
  RECOMMENDATIONS(PlainEntry.Recommendation.class) {
    @Override
    String record(int number, Draw draw) {
      return Recommendations.record(number, draw);
    }
  },

  /** Events with 20 participations each. */
  EVENTS(PlainEntry.Event.class) {
    @Override
    String record(int number, Draw draw) {
      return Events.record(number, draw);
    }
  },

  /** Programmes with 30 allocations each. */
  PROGRAMMES(PlainEntry.Programme.class) {
    @Override
    String record(int number, Draw draw) {
      return Programmes.record(number, draw);
    }
  };

  private static final long SEED = 2013;
  private static final int FAULTY_ONE_IN = 20;

  private final Class<? extends PlainEntry> plain;

  Workload(Class<? extends PlainEntry> plain) {
    this.plain = plain;
  }

  abstract String record(int number, Draw draw);

  /** Returns what others read the records into. */
  Class<? extends PlainEntry> plain() {
    return plain;
  }

  /** Returns some records, all without fault. */
  List<String> clean(int count) {
    Draw draw = new Draw(SEED);
    return IntStream.range(0, count).mapToObj(i -> record(i, draw)).toList();
  }

  /** Returns the same with faults in each twentieth. */
  List<String> faulty(int count) {
    List<String> clean = clean(count);
    return IntStream.range(0, count)
        .mapToObj(i -> isFaulty(i) ? broken(clean.get(i), i / FAULTY_ONE_IN) : clean.get(i))
        .toList();
  }

  /** Returns whether the faulty records have faults at an index. */
  static boolean isFaulty(int index) {
    return index % FAULTY_ONE_IN == 0;
  }

  /** Returns a record with faults that a schema and annotations find too: one kind or another. */
  private static String broken(String record, int kind) {
    return switch (kind % 3) {
      case 0 ->
        record
            .replace("\"sources\":[{\"source\":\"report-", "\"sources\":[{\"source\":\"report ")
            .replaceFirst("\"locator\"", "\"locater\"");
      case 1 -> record.replaceFirst("\"(origin|status|scope)\":", "\"$1s\":");
      default ->
        record
            .replaceFirst("\"(adopted|held|period)\":\"", "$0on ")
            .replaceFirst("\"(status|scope)\":\"[a-z]+\"", "\"$1\":\"mutual\"");
    };
  }

  /** Returns a dossier of some entries, a third of each workload, and of what they refer to. */
  static String dossier(int count, boolean faulty) {
    List<String> entries = new ArrayList<>(Background.records());
    int open = values().length;
    for (Workload workload : values()) {
      int share = (count - entries.size()) / open--;
      entries.addAll(faulty ? workload.faulty(share) : workload.clean(share));
    }
    return """
        {"format":"hrdialogue","version":"1.0","id":"benchmark","title":{"en":"Made up"},\
        "entries":[%s]}""".formatted(String.join(",", entries));
  }

  /** Returns records as UTF-8. */
  static List<byte[]> bytes(List<String> records) {
    return records.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
