package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.value.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"x", " x ", "\u00A0", "a\nb", "😀", "\u0001"})
  void isKeptAsItIs(String text) {
    assertThat(PlainText.require(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void isNotBlank(String text) {
    assertRefused(() -> PlainText.require(text), "text-blank", Excerpt.quoted(text) + " is blank");
  }

  @Test
  void hasNoNull() {
    assertRefused(
        () -> PlainText.require("a\u0000b"),
        "text-malformed",
        "'a\\u0000b' contains the character U+0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ud83dx", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
  void hasNoHalfCharacters(String text) {
    assertRefused(
        () -> PlainText.require(text),
        "text-malformed",
        Excerpt.quoted(text) + " contains half of a surrogate pair");
  }
}
