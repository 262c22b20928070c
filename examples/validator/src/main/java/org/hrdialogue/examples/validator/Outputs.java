package org.hrdialogue.examples.validator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a run writes, those that were asked for. */
final class Outputs implements AutoCloseable {
  static final String STANDARD_OUTPUT = "-";

  private final @Nullable OutputFile report;
  private final @Nullable OutputFile quarantine;

  private Outputs(@Nullable OutputFile report, @Nullable OutputFile quarantine) {
    this.report = report;
    this.quarantine = quarantine;
  }

  /** Opens the files, unless one would replace an input or the other. */
  static Outputs open(List<String> inputs, @Nullable String report, @Nullable String quarantine) {
    if (STANDARD_OUTPUT.equals(quarantine)) {
      throw new CannotWork("--quarantine takes a file, not standard output");
    }
    Path reported =
        report == null || report.equals(STANDARD_OUTPUT) ? null : OutputFile.path(report);
    Path kept = quarantine == null ? null : OutputFile.path(quarantine);
    for (String input : inputs) {
      if (!input.equals(Source.STANDARD_INPUT)) {
        OutputFile.refuseSame(reported, input, "is an input, which the report would replace");
        OutputFile.refuseSame(kept, input, "is an input, which the quarantine would replace");
      }
    }
    OutputFile first = reported == null ? null : OutputFile.at(reported);
    try {
      if (quarantine != null) {
        OutputFile.refuseSame(reported, quarantine, "cannot be both report and quarantine");
      }
      return new Outputs(first, kept == null ? null : OutputFile.at(kept));
    } catch (CannotWork refused) {
      close(first);
      throw refused;
    }
  }

  void report(String line) {
    if (report != null) {
      report.line(target -> target.write(line.getBytes(StandardCharsets.UTF_8)));
    }
  }

  void quarantine(Raw record) {
    if (quarantine != null) {
      quarantine.line(record);
    }
  }

  @Override
  public void close() {
    try {
      close(report);
    } finally {
      close(quarantine);
    }
  }

  private static void close(@Nullable OutputFile file) {
    if (file != null) {
      file.close();
    }
  }
}
