package org.hrdialogue.json.benchmark;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What came of one contestant with one workload.
 *
 * @param subject what was read or written
 * @param contestant the method that did it
 * @param perSecond records a second
 * @param error half of the interval that has the true value with 99.9 %; NaN from a single iteration
 * @param allocated bytes of memory a record
 */
record Measured(
    Subject subject, String contestant, double perSecond, double error, double allocated) {

  static List<Measured> of(Collection<RunResult> results) {
    return results.stream().map(Measured::of).toList();
  }

  private static Measured of(RunResult run) {
    BenchmarkParams params = run.getParams();
    List<String> name = List.of(params.getBenchmark().split("\\.", -1));
    return new Measured(
        Subject.of(name.get(name.size() - 2), params),
        name.get(name.size() - 1),
        run.getPrimaryResult().getScore(),
        run.getPrimaryResult().getScoreError(),
        allocated(run));
  }

  private static double allocated(RunResult run) {
    for (String name : run.getSecondaryResults().keySet()) {
      if (name.endsWith("gc.alloc.rate.norm")) {
        return run.getSecondaryResults().get(name).getScore();
      }
    }
    return Double.NaN;
  }

  /** Returns the error as a share of the value. */
  double relativeError() {
    return error / perSecond;
  }
}
