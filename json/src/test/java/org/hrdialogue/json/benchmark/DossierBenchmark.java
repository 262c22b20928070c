package org.hrdialogue.json.benchmark;

import java.nio.charset.StandardCharsets;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.Decoded;
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

/** A dossier of 1,000 entries in one document; the rules are those of entries and of dossiers. */
@State(Scope.Benchmark)
public class DossierBenchmark {
  static final int ENTRIES = 1_000;

  /** Whether one of twenty entries has faults; JMH asks for a field that is public. */
  @Param({"false", "true"})
  public boolean faulty;

  private final Peers peers = new Peers();
  private final DossierReader decoding = DossierJson.reader();
  private final DossierReader checking = decoding.validator(Validator.standard());
  private byte[] json = {};

  @Setup
  public void read() {
    json = Workload.dossier(ENTRIES, faulty).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public void floor(Blackhole hole) {
    peers.floor(json, text -> hole.consume(text));
  }

  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public PlainEntry.Dossier databind() {
    return peers.dossier(json);
  }

  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public Decoded<Dossier> decode() {
    return decoding.dossier(json);
  }

  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public Decoded<Dossier> decodeAndRules() {
    return checking.dossier(json);
  }
}
