package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostileInputTest {
  @Test
  void isRefusedWithAPlaceIn64Megabytes() throws Exception {
    assertThat(run("-Xmx64m", "documents")).isEqualTo("""
            empty:
              1:1 json-malformed
            truncated:
              1:75 json-malformed
            brackets:
              1:1 field-type
              1:10002 json-too-deep
            long number:
              1:1000074 json-too-long
            large exponent:
              1:81 field-type
            invalid UTF-8:
              1:66 json-malformed
            UTF-16:
              1:1 json-malformed
            UTF-16 with mark:
              1:1 json-malformed
            lone surrogate:
              1:73 text-malformed
            duplicate:
              1:59 json-duplicate-key
            NaN:
              1:74 json-malformed
            byte order mark:
            CRLF:
            trailing content:
              1:60 json-malformed
            nested counts:
              1:571 json-too-deep
            nested objects:
              1:65 json-too-deep
            many names:
            zero:
              1:73 text-malformed
            major version 2:
              1:34 dataset-version-unsupported
            brackets as dossier:
              1:10002 json-too-deep
            """);
  }

  @Test
  void aLineOf100MegabytesIsOneViolationIn128Megabytes() throws Exception {
    assertThat(run("-Xmx128m", "stream")).isEqualTo("""
            - 65536:
              1:1 json-too-long
            e 58:
            """);
  }

  private static String run(String memory, String which) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(List.of(
            java,
            memory,
            "-Xss256k",
            "-cp",
            System.getProperty("java.class.path"),
            HostileInput.class.getName(),
            which))
        .redirectErrorStream(true)
        .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return printed;
  }
}
