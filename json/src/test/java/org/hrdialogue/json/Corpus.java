package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The committed files of version 1.0: what is accepted, what is malformed, what breaks a rule, and what
 * nearly does. {@code mvn test -Dcorpus.renew} writes anew what is expected of them.
 */
final class Corpus {
  static final Path ACCEPTED = folder("accepted");
  static final Path MALFORMED = folder("malformed");
  static final Path MEMBERS = folder("malformed/members");
  static final Path VIOLATING = folder("violating");
  static final Path SILENT = folder("silent");

  private Corpus() {}

  private static Path folder(String name) {
    return Path.of("src/test/resources/corpus/1.0").resolve(name);
  }

  static boolean isRenewed() {
    return System.getProperty("corpus.renew") != null;
  }

  /** Returns the files of a folder that end so, by name. */
  static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  static List<Path> dossiers(Path folder) throws IOException {
    return files(folder, ".json");
  }

  /** Returns the name of a file without all that follows a full stop. */
  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\..*", "");
  }

  /** Asserts that a file has a content; renews it before, if asked. */
  static void assertContent(Path file, String content) throws IOException {
    if (isRenewed()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, content);
    }
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  /** Asserts that the report beside a dossier is this one. */
  static void assertReport(Path dossier, Object report) throws IOException {
    assertContent(dossier.resolveSibling(name(dossier) + ".report.txt"), report + "\n");
  }
}
