package org.hrdialogue.json.benchmark;

import java.io.IOException;
import java.util.List;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.DossierReader;
import org.hrdialogue.json.DossierWriter;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One record at a time, all without fault: ours beside others. */
@State(Scope.Benchmark)
public class RecordBenchmark {
  static final int RECORDS = 500;

  /** What the records are; JMH asks for a field that is public. */
  @Param
  public Workload workload = Workload.RECOMMENDATIONS;

  private final Peers peers = new Peers();
  private final DossierReader decoding = DossierJson.reader();
  private final DossierReader checking = decoding.validator(Validator.standard());
  private final DossierWriter writer = DossierJson.writer();
  private Class<? extends PlainEntry> plain = PlainEntry.class;
  private List<byte[]> records = List.of();
  private List<PlainEntry> plainEntries = List.of();
  private List<Entry> entries = List.of();

  @Setup
  public void read() {
    plain = workload.plain();
    records = Workload.bytes(workload.clean(RECORDS));
    plainEntries =
        records.stream().<PlainEntry>map(json -> peers.databind(json, plain)).toList();
    entries =
        records.stream().map(json -> decoding.entry(json).value().orElseThrow()).toList();
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

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void databind(Blackhole hole) {
    for (byte[] json : records) {
      hole.consume(peers.databind(json, plain));
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void databindAndHibernate(Blackhole hole) {
    for (byte[] json : records) {
      hole.consume(peers.databindAndHibernate(json, plain));
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void schemaAndDatabind(Blackhole hole) {
    for (byte[] json : records) {
      hole.consume(peers.schemaAndDatabind(json, plain));
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void jackson2(Blackhole hole) throws IOException {
    for (byte[] json : records) {
      hole.consume(peers.jackson2(json, plain));
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void fastjson2(Blackhole hole) {
    for (byte[] json : records) {
      hole.consume(peers.fastjson2(json, plain));
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void encode(Blackhole hole) {
    for (Entry entry : entries) {
      hole.consume(writer.toBytes(entry));
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void databindEncode(Blackhole hole) {
    for (PlainEntry entry : plainEntries) {
      hole.consume(peers.encode(entry));
    }
  }
}
