package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @Test
  void isEqualByItsText() {
    EqualsVerifier.forClass(JsonText.class).withNonnullFields("text").verify();
    assertThat(JsonText.parse(" [1]"))
        .isEqualTo(JsonText.parse("[ 1 ]"))
        .isNotEqualTo(JsonText.parse("[1.0]"));
  }

  @Nested
  class Parse {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "null",
          "true",
          "false",
          "0",
          "-0",
          "10",
          "-1.50",
          "1E+400",
          "1e-2",
          "0.0e0",
          "9E9",
          "\"\"",
          "[]",
          "{}",
          "[[],{}]",
          "{\"b\":1,\"a\":[2,{\"b\":\"c d\"}]}",
          "\"\\u00E9\\\"\\\\\\/\\b\\f\\n\\r\\t\\uAbCf\"",
          "\"\\ud83d\"",
          "\"\\u0000\"",
          "\"😀 \u2028\u007F\"",
          "{\"\":0,\" \":0}",
          "{\"a\":{\"a\":1},\"A\":[{\"a\":1}]}"
        })
    void keepsTheTokens(String text) {
      assertThat(JsonText.parse(text)).hasToString(text);
    }

    @Test
    void removesWhiteSpaceBetweenTokens() {
      assertThat(JsonText.parse(" \t\r\n{ \"a b\" : [ 1 , -2.0e1 ,\n{ } , [ ] ] , \"c\":\" \" }  "))
          .hasToString("{\"a b\":[1,-2.0e1,{},[]],\"c\":\" \"}");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "``|a value was expected at character 1",
          "`  `|a value was expected at character 3",
          "`\uFEFF1`|a value was expected at character 1",
          "nul|a value was expected at character 1",
          "True|a value was expected at character 1",
          "NaN|a value was expected at character 1",
          "'a'|a value was expected at character 1",
          "+1|a value was expected at character 1",
          ".5|a value was expected at character 1",
          "]|a value was expected at character 1",
          "-|a digit was expected at character 2",
          "-a|a digit was expected at character 2",
          "1.|a digit was expected at character 3",
          "1.e1|a digit was expected at character 3",
          "1e|a digit was expected at character 3",
          "1e+|a digit was expected at character 4",
          "01|the end was expected at character 2",
          "1 2|the end was expected at character 3",
          "[]]|the end was expected at character 3",
          "truefalse|the end was expected at character 5",
          "[|a value was expected at character 2",
          "[}|a value was expected at character 2",
          "[,1]|a value was expected at character 2",
          "[1,]|a value was expected at character 4",
          "[1,|a value was expected at character 4",
          "[1|',' or ']' was expected at character 3",
          "[1 2]|',' or ']' was expected at character 4",
          "[1}|',' or ']' was expected at character 3",
          "{|a member's name in quotation marks was expected at character 2",
          "{]|a member's name in quotation marks was expected at character 2",
          "{a:1}|a member's name in quotation marks was expected at character 2",
          "{\"a\":1,}|a member's name in quotation marks was expected at character 8",
          "{\"a\"}|':' was expected at character 5",
          "{\"a\" 1}|':' was expected at character 6",
          "{\"a\":}|a value was expected at character 6",
          "{\"a\":1|',' or '}' was expected at character 7",
          "{\"a\":1]|',' or '}' was expected at character 7",
          "\"a|a closing quotation mark was expected at character 3",
          "\"\\|one of \" \\ / b f n r t u was expected at character 3",
          "\"\\x\"|one of \" \\ / b f n r t u was expected at character 3",
          "\"\\u12g4\"|a hexadecimal digit was expected at character 6",
          "\"\\u12G4\"|a hexadecimal digit was expected at character 6",
          "\"\\u12`4\"|a hexadecimal digit was expected at character 6",
          "\"\\u12@4\"|a hexadecimal digit was expected at character 6",
          "\"\\u12|a hexadecimal digit was expected at character 6",
          "// 1|a value was expected at character 1"
        })
    void saysWhatIsNotJson(String text, String problem) {
      refused(text, "json-malformed", "is not JSON: " + problem);
    }

    @Test
    void refusesControlCharactersInStrings() {
      refused(
          "\"a\nb\"",
          "json-malformed",
          "is not JSON: a control character stands unescaped at character 3");
      refused(
          "\"a\0\"",
          "json-malformed",
          "is not JSON: a control character stands unescaped at character 3");
      refused(
          "\"\u001F\"",
          "json-malformed",
          "is not JSON: a control character stands unescaped at character 2");
      refused("1\0", "json-malformed", "is not JSON: the end was expected at character 2");
    }

    @Test
    void refusesLoneSurrogates() {
      refused("\"\uD83D\"", "text-malformed", "contains half of a surrogate pair at character 2");
      refused(
          "\"\uDE00\uD83D\"", "text-malformed", "contains half of a surrogate pair at character 2");
      refused("\"a\uD83D", "text-malformed", "contains half of a surrogate pair at character 3");
    }

    @Test
    void refusesANameTwice() {
      refused(
          "{\"a\":1, \"a\":2}", "json-duplicate-key", "names a member twice, again at character 9");
      refused(
          "{\"a\":1,\"\\u0061\":2}",
          "json-duplicate-key",
          "names a member twice, again at character 8");
      refused(
          "{\"\\n\\t\\r\\b\\f\\/\\\\\\\"\":1,\"\\u000A\\u0009\\u000d\\u0008\\u000c/\\u005c\\u0022\":2}",
          "json-duplicate-key",
          "names a member twice, again at character 23");
      refused(
          "[{\"a\":{\"b\":1,\"b\":1}}]",
          "json-duplicate-key",
          "names a member twice, again at character 14");
    }
  }

  @Nested
  class Limits {
    @Test
    void allowThirtyOneLevels() {
      String deepest = "[".repeat(30) + "{}" + "]".repeat(30);
      assertThat(JsonText.parse(deepest)).hasToString(deepest);
      refused(
          "[" + deepest + "]", "json-too-deep", "is nested deeper than 31 levels at character 32");
      refused(
          "{\"a\":".repeat(32),
          "json-too-deep",
          "is nested deeper than 31 levels at character 156");
    }

    @Test
    void doNotCountSiblings() {
      String wide = "[" + "[[]],".repeat(100) + "0]";
      assertThat(JsonText.parse(wide)).hasToString(wide);
    }

    @Test
    void allowAMillionCharactersInAString() {
      String longest = "\"" + "\\u00e9\\n".repeat(500_000) + "\"";
      assertThat(JsonText.parse(longest)).hasToString(longest);
      refused(
          "[\"" + "a".repeat(1_000_001) + "\"]",
          "json-too-long",
          "has a string of more than 1,000,000 characters at character 2");
      refused(
          "{\"" + "\\n".repeat(1_000_001) + "\":1}",
          "json-too-long",
          "has a string of more than 1,000,000 characters at character 2");
    }

    @Test
    void allowAThousandCharactersInANumber() {
      String longest = "-" + "1".repeat(999);
      assertThat(JsonText.parse(longest)).hasToString(longest);
      refused(
          "[0," + longest + "1]",
          "json-too-long",
          "has a number of more than 1,000 characters at character 4");
    }
  }

  private static void refused(String text, String code, String problem) {
    assertThatThrownBy(() -> JsonText.parse(text))
        .hasMessage(Excerpt.quoted(text) + " " + problem)
        .asInstanceOf(type(InvalidValueException.class))
        .satisfies(e -> {
          assertThat(e.code()).isEqualTo(code);
          assertThat(e.found()).isEqualTo(text);
          assertThat(e.expected()).isEmpty();
        });
  }
}
