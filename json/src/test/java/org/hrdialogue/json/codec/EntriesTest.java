package org.hrdialogue.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {
  @ParameterizedTest
  @ValueSource(strings = {"5", "-1.5", "1e+3", "null", "true", "\"x\"", "[1,2]", "{\"a\":1}"})
  void endWhereTheirValueEnds(String value) {
    byte[] text = ("[" + value + ",{\"id\":\"other\"}]").getBytes(StandardCharsets.UTF_8);
    assertThat(Entries.bytes(text, 1)).asString(StandardCharsets.UTF_8).isEqualTo(value);
  }
}
