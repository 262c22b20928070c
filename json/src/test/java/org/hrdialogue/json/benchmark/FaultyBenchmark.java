package org.hrdialogue.json.benchmark;

import java.util.List;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.DossierReader;
import org.hrdialogue.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The records of {@link RecordBenchmark} with faults in each twentieth: what the report costs. */
@State(Scope.Benchmark)
public class FaultyBenchmark {
  private static final int RECORDS = RecordBenchmark.RECORDS;

  /** What the records are; JMH asks for a field that is public. */
  @Param
  public Workload workload = Workload.RECOMMENDATIONS;

  private final Peers peers = new Peers();
  private final DossierReader decoding = DossierJson.reader();
  private final DossierReader checking = decoding.validator(Validator.standard());
  private List<byte[]> records = List.of();

  @Setup
  public void read() {
    records = Workload.bytes(workload.faulty(RECORDS));
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void floor(Blackhole hole) {
    for (byte[] json : records) {
      peers.floor(json, text -> hole.consume(text));
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void decode(Blackhole hole) {
    for (byte[] json : records) {
      hole.consume(decoding.entry(json));
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void decodeAndRules(Blackhole hole) {
    for (byte[] json : records) {
      hole.consume(checking.entry(json));
    }
  }
}
