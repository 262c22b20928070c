package org.hrdialogue.json.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.model.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Measures how long a new process takes to its first record. */
final class ColdStart {
  private ColdStart() {}

  /** Who reads it. */
  enum Contestant {
    /** What the process itself costs. */
    NOTHING("no record read"),
    DECODE("hrdialogue"),
    DECODE_AND_RULES("hrdialogue with all rules"),
    DATABIND("Jackson 3 databind");

    private final String title;

    Contestant(String title) {
      this.title = title;
    }
  }

  /** What one process took, in milliseconds. */
  private record Run(double whole, double read) {}

  /** Starts each contestant so many times, in turn, and returns the medians as Markdown. */
  static List<String> lines(int starts, Path target)
      throws IOException, InterruptedException, URISyntaxException {
    String classPath = classPath(target);
    Map<Contestant, List<Run>> runs = new EnumMap<>(Contestant.class);
    for (int i = 0; i < starts; i++) {
      for (Contestant contestant : Contestant.values()) {
        runs.computeIfAbsent(contestant, any -> new ArrayList<>())
            .add(start(contestant, classPath));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("## First recommendation in a new process (median of " + starts + ")");
    lines.add("");
    lines.add("| contestant | whole process, ms | first read, ms |");
    lines.add("|---|---:|---:|");
    runs.forEach((contestant, all) -> lines.add(String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f |",
        contestant.title,
        median(all.stream().map(Run::whole).toList()),
        median(all.stream().map(Run::read).toList()))));
    lines.add("");
    return lines;
  }

  /**
   * Returns what all need, in jars. Without the constraints' annotations, which databind would read with
   * the others, and which a program without validation does not have.
   */
  private static String classPath(Path target) throws IOException, URISyntaxException {
    List<String> jars = new ArrayList<>();
    for (Class<?> needed : List.of(
        FirstRecord.class,
        Entry.class,
        DossierJson.class,
        StringUtils.class,
        Nullable.class,
        JsonFactory.class,
        JsonMapper.class,
        JsonInclude.class)) {
      jars.add(Jars.of(needed, target).toString());
    }
    return String.join(File.pathSeparator, jars);
  }

  private static Run start(Contestant contestant, String classPath)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(
        System.getProperty("java.home") + "/bin/java",
        "-cp",
        classPath,
        FirstRecord.class.getName(),
        contestant.name());
    long start = System.nanoTime();
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contestant + " failed");
    }
    return new Run((System.nanoTime() - start) / 1e6, Long.parseLong(printed) / 1e6);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
