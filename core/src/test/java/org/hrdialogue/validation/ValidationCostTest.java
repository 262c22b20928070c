package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.hrdialogue.dossier.Dossier;
import org.junit.jupiter.api.Test;

/**
 * What a dossier costs with all rules, by its number of entries.
 *
 * <p>{@code mvn test -pl core -Dtest=ValidationCostTest -Dcost.sizes=1000,10000,100000,1000000
 * -Dcost.factor=1.5} measures large ones, and writes what it found to {@code
 * core/target/validation-cost.txt}.
 */
class ValidationCostTest {
  private static final Validator ALL_RULES = Validator.standard().asOf(LocalDate.of(2025, 1, 1));
  private static final String SIZES = System.getProperty("cost.sizes", "1000,8000");

  /** Loose by default, as builds share their machines: only a cost that is not linear exceeds it. */
  private static final double FACTOR = Double.parseDouble(System.getProperty("cost.factor", "5"));

  private static final int ENTRIES_PER_SIZE = 400_000;
  private static final int WARM_UP = 100;

  @Test
  void theMixDrawsOnlyWhatItShould() {
    assertThat(ALL_RULES.validate(ManyEntries.of(4_000)).violations())
        .extracting(Violation::code)
        .isSubsetOf("actor-possible-duplicate");
  }

  @Test
  void timePerEntryDoesNotGrowWithTheirNumber() throws IOException {
    List<String> table = new ArrayList<>();
    table.add("entries  microseconds/entry  bytes/entry");
    List<Double> times = new ArrayList<>();
    validate(ManyEntries.of(2_000), WARM_UP);
    for (int size :
        Arrays.stream(SIZES.split(",", -1)).mapToInt(Integer::parseInt).toArray()) {
      long before = used();
      Dossier dossier = ManyEntries.of(size);
      long bytes = (used() - before) / size;
      double time = validate(dossier, Math.max(3, Math.min(100, ENTRIES_PER_SIZE / size)));
      times.add(time / size);
      table.add("%7d  %18.2f  %11d".formatted(size, time / size, bytes));
    }
    Files.write(Path.of("target/validation-cost.txt"), table);
    TreeSet<Double> sorted = new TreeSet<>(times);
    assertThat(sorted.last()).as(String.join("\n", table)).isLessThan(sorted.first() * FACTOR);
  }

  /** Returns the microseconds that the fastest of some runs took. */
  private static double validate(Dossier dossier, int runs) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      assertThat(ALL_RULES.validate(dossier).isValid()).isTrue();
      least = Math.min(least, System.nanoTime() - start);
    }
    return least / 1e3;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
