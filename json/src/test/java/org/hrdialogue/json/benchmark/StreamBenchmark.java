package org.hrdialogue.json.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.DossierReader;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** A record stream of recommendations, decoded and checked by one thread and by two. */
@State(Scope.Benchmark)
public class StreamBenchmark {
  static final int RECORDS = 20_000;

  private final DossierReader reader = DossierJson.reader().validator(Validator.standard());
  private final ExecutorService twoThreads = Executors.newFixedThreadPool(2);
  private final byte[] lines =
      String.join("\n", Workload.RECOMMENDATIONS.clean(RECORDS)).getBytes(StandardCharsets.UTF_8);

  @TearDown
  public void stop() {
    twoThreads.shutdown();
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void oneThread(Blackhole hole) {
    try (Stream<Decoded<Entry>> results = reader.entries(lines).stream()) {
      results.forEach(hole::consume);
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void twoThreads(Blackhole hole) {
    try (Stream<Decoded<Entry>> results = reader.entries(lines).stream(twoThreads, 2)) {
      results.forEach(hole::consume);
    }
  }
}
