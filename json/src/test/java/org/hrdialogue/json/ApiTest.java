package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exported packages are what API.txt of their module says, so that every change of them shows in
 * review. {@code mvn test -Dapi.renew} writes the files anew.
 */
class ApiTest {
  @ParameterizedTest
  @ValueSource(strings = {"core", "json"})
  void isWhatTheCommittedListingSays(String module) throws IOException, ClassNotFoundException {
    Path home = Path.of("..", module);
    Path classes = home.resolve("target/classes");
    StringBuilder listing = new StringBuilder();
    ModuleDescriptor descriptor =
        ModuleFinder.of(classes).findAll().iterator().next().descriptor();
    List<String> packages = descriptor.exports().stream()
        .filter(exported -> !exported.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .toList();
    for (String name : packages) {
      listing.append("package ").append(name).append("\n\n");
      for (String type : types(classes.resolve(name.replace('.', '/')))) {
        listing.append(ApiListing.of(Class.forName(name + "." + type)));
      }
    }
    Path committed = home.resolve("API.txt");
    if (System.getProperty("api.renew") != null) {
      Files.writeString(committed, listing);
    }
    assertThat(listing).hasToString(Files.readString(committed));
  }

  private static List<String> types(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }
}
