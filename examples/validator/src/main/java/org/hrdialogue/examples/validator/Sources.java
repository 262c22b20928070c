package org.hrdialogue.examples.validator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs of a run. */
final class Sources implements AutoCloseable {
  private final List<Source> all = new ArrayList<>();
  private @Nullable Path copy;

  private Sources() {}

  /**
   * Returns the inputs that are named so.
   *
   * @param again whether an input may have to be read once more; standard input is copied then
   */
  static Sources of(List<String> names, InputStream in, boolean again) {
    if (names.stream().filter(Source.STANDARD_INPUT::equals).count() > 1) {
      throw new CannotWork("standard input can be read once only");
    }
    Sources sources = new Sources();
    for (String name : names) {
      boolean isCopied = again && name.equals(Source.STANDARD_INPUT);
      sources.all.add(
          isCopied ? Source.ofStandardInput(sources.copied(in)) : Source.named(name, in));
    }
    return sources;
  }

  private Path copied(InputStream in) {
    try {
      Path file = Files.createTempFile("hrdialogue", null);
      copy = file;
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException failed) {
      close();
      throw new CannotWork("cannot keep standard input for a while: " + Source.why(failed));
    }
  }

  List<Source> all() {
    return List.copyOf(all);
  }

  /** Removes the copy of standard input. */
  @Override
  public void close() {
    if (copy != null) {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException kept) {
        copy.toFile().deleteOnExit();
      }
    }
  }
}
