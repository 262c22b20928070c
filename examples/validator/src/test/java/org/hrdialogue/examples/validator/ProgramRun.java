package org.hrdialogue.examples.validator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * One run of the program.
 *
 * @param status its exit status
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record ProgramRun(int status, String out, String err) {
  static ProgramRun of(String... args) {
    return withInput("", args);
  }

  static ProgramRun withInput(String input, String... args) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static ProgramRun withInput(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = ValidatorProgram.run(args, new ByteArrayInputStream(input), out, err);
    return new ProgramRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs the command on a file of this name and content, and returns lines without the folder. */
  static ProgramRun validating(Path folder, String name, byte[] content, String... options)
      throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    String[] args = new String[options.length + 2];
    args[0] = "validate";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = file.toString();
    return of(args).without(folder);
  }

  static ProgramRun validating(Path folder, String name, String content, String... options)
      throws IOException {
    return validating(folder, name, content.getBytes(StandardCharsets.UTF_8), options);
  }

  /** Runs the command on standard input. */
  static ProgramRun timeline(String input, String... options) {
    return withInput(
        input,
        Stream.of(Stream.of("timeline"), Stream.of(options), Stream.of("-"))
            .flatMap(args -> args)
            .toArray(String[]::new));
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return compressed.toByteArray();
  }

  ProgramRun without(Path folder) {
    String prefix = folder + "/";
    return new ProgramRun(status, out.replace(prefix, ""), err.replace(prefix, ""));
  }

  List<String> outLines() {
    return out.lines().toList();
  }
}
