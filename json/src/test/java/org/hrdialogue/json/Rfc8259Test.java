package org.hrdialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON and what is not: to the grammar that other tests rely on, to Gson, and to the reader. */
class Rfc8259Test {
  private static final String ENTRY =
      "{\"type\":\"group\",\"id\":\"g\",\"description\":{\"en\":\"A\"},\"x-a\":";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "10",
        "-1.50",
        "0.0e0",
        "1E+2",
        "2e-3",
        "1e9999",
        "null",
        "true",
        "false",
        "\"\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\"",
        "\"\\uD83D\\uDE00\"",
        "\"\\ud83d\"",
        "\"\\uDE00\\uD83D\"",
        "\"\u007f\u0080\u2028\u2029\ufeff\ud83d\ude00\"",
        "[]",
        "[ ]",
        "{}",
        "{ }",
        "[[],[]]",
        "[1,\"a\",null,{\"a\":[]}]",
        "{\"\":0}",
        "{\"a\":1,\"b\":{\"a\":2}}",
        "{\"\\u0000\":1}",
        "{\"\\ud83d\":1}",
        " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n",
        "{ \"a\" \n : \r\n 1 \t , \"b\" : 2 }"
      })
  void isRead(String json) {
    assertThat(Rfc8259.firstFault(json.getBytes(UTF_8))).isEqualTo(-1);
    assertThat(Rfc8259.firstFault(("\ufeff" + json).getBytes(UTF_8))).isEqualTo(-1);
    assertThat(StrictGson.isJson(json)).isTrue();
    assertThat(DossierJson.reader().dossier(json).report().violations())
        .noneMatch(found -> found.code().startsWith("json-"));
    assertThat(DossierJson.reader().entry(ENTRY + json + "}").value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          [              | 1
          ]              | 0
          [1             | 2
          [1,            | 3
          [1,]           | 3
          [,1]           | 1
          [1 2]          | 3
          [1}            | 2
          {"a":1]        | 6
          {"a"}          | 4
          {"a":}         | 5
          {"a":1,}       | 7
          {"a" 1}        | 5
          {"a":1 "b":2}  | 7
          {a:1}          | 1
          {1:1}          | 1
          {'a':1}        | 1
          {"a"::1}       | 5
          {"a":1}}       | 7
          [1]]           | 3
          1 2            | 2
          1,2            | 1
          "a             | 2
          "a\\           | 3
          "\\x41"        | 2
          "\\u12G4"      | 5
          "\\u12"        | 5
          "\\'"          | 2
          'a'            | 0
          01             | 1
          -01            | 2
          -              | 1
          +1             | 0
          [+1]           | 1
          .5             | 0
          1.             | 2
          1.e1           | 2
          1e             | 2
          1e+            | 3
          [1e+]          | 4
          0x1F           | 1
          1_000          | 1
          - 1            | 1
          NaN            | 0
          [NaN]          | 1
          [-Infinity]    | 2
          nul            | 3
          [nul]          | 1
          nulls          | 0
          [null_1]       | 1
          True           | 0
          [truefalse]    | 1
          [true false]   | 6
          undefined      | 0
          [1]//a         | 3
          /*a*/1         | 0
          #a             | 0
          [1];           | 3
          <a/>           | 0
          """)
  void isRefusedWhereItCeasesToBeJson(String text, int offset) {
    assertRefused(text.getBytes(UTF_8), offset);
    assertThat(StrictGson.isJson(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\t\"",
        "\"\n\"",
        "\"\u0000\"",
        "\"\u001f\"",
        "[\f]",
        "[\u000b]",
        "[\u0085]",
        "[\u00a01]",
        "[\u20281]",
        "[\ufeff1]",
        "[\ud83d\ude00]"
      })
  void hasNoControlCharactersAndLittleWhiteSpace(String text) {
    assertRefused(text.getBytes(UTF_8), 1);
    assertThat(StrictGson.isJson(text)).isFalse();
  }

  /** Overlong forms, encoded surrogates, code points that are none, parts of characters, other encodings. */
  @ParameterizedTest
  @CsvSource({
    "22c0af22, 1",
    "22c08022, 1",
    "22e080af22, 1",
    "22f08080af22, 1",
    "22eda08022, 1",
    "22edbfbf22, 1",
    "22f490808022, 1",
    "22f8888080802222, 1",
    "2261e28222, 2",
    "228022, 1",
    "22bf22, 1",
    "22fe22, 1",
    "22ff22, 1",
    "feff005b005d, 0",
    "fffe5b005d00, 0",
    "5b005d00, 1",
    "005b005d, 0",
    "efbb5b5d, 0",
    "efbbbfefbbbf31, 3",
    "31c3, 1",
    "5b5dc3, 2"
  })
  void isUtf8(String hex, int offset) {
    assertRefused(HexFormat.of().parseHex(hex), offset);
  }

  private static void assertRefused(byte[] text, int offset) {
    assertThat(Rfc8259.firstFault(text)).isEqualTo(offset);
    assertPlace(DossierJson.reader().entry(text), offset);
    assertPlace(DossierJson.reader().dossier(text), offset);
  }

  private static void assertPlace(Decoded<?> read, int offset) {
    assertThat(read.value()).isEmpty();
    assertThat(read.report().violations().stream()
            .filter(found -> found.code().equals("json-malformed"))
            .map(found -> found.location().orElseThrow().offset()))
        .containsExactly((long) offset);
  }
}
