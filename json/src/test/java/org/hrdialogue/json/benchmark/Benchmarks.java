package org.hrdialogue.json.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures how fast the library is beside others, how soon after start, and how large: {@code mvn
 * -Pbenchmark -pl core,json process-test-classes}.
 *
 * <p>Writes what JMH found to {@code json/target/benchmark.json} and tables to {@code
 * json/target/benchmark.md}. The POM's profile lists the properties that narrow a run.
 */
final class Benchmarks {
  private static final String INCLUDE = System.getProperty("benchmark.include", ".*");
  private static final Path TARGET = Path.of("target");

  private Benchmarks() {}

  /** Runs what the system properties ask for. */
  public static void main(String[] arguments) throws Exception {
    Files.createDirectories(TARGET);
    List<String> lines = new ArrayList<>();
    lines.add("# Benchmark on Java " + Runtime.version() + ", "
        + Runtime.getRuntime().availableProcessors() + " processors");
    lines.add("");
    List<Measured> measured = Measured.of(run());
    if (!measured.isEmpty()) {
      lines.addAll(SpeedTable.lines(measured));
      lines.addAll(RatioTable.lines(measured));
    }
    if (isIncluded(ColdStart.class)) {
      lines.addAll(ColdStart.lines(Integer.getInteger("benchmark.starts", 11), TARGET));
    }
    if (isIncluded(Sizes.class)) {
      lines.addAll(Sizes.lines(TARGET));
    }
    Files.write(TARGET.resolve("benchmark.md"), lines);
    System.out.println(String.join("\n", lines));
  }

  private static boolean isIncluded(Class<?> part) {
    return Pattern.compile(INCLUDE).matcher(part.getName()).find();
  }

  private static Collection<RunResult> run() throws Exception {
    TimeValue time = TimeValue.milliseconds(Integer.getInteger("benchmark.milliseconds", 1_000));
    ChainedOptionsBuilder options = new OptionsBuilder()
        .include(INCLUDE)
        .forks(Integer.getInteger("benchmark.forks", 2))
        .warmupIterations(Integer.getInteger("benchmark.warmups", 5))
        .warmupTime(time)
        .measurementIterations(Integer.getInteger("benchmark.measurements", 5))
        .measurementTime(time)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(TARGET.resolve("benchmark.json").toString());
    String workload = System.getProperty("benchmark.workload", "");
    if (!workload.isEmpty()) {
      options.param("workload", workload.split(",", -1));
    }
    try {
      return new Runner(options.build()).run();
    } catch (NoBenchmarksException onlyOtherParts) {
      return List.of();
    }
  }
}
