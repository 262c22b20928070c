package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.value.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "eu-delegation-tj", "A.b_C:9-", "2013:seminar"})
  void isLettersDigitsAndFourOtherSigns(String id) {
    assertThat(Id.require(id)).isSameAs(id);
  }

  @Test
  void hasUpToTwoHundredCharacters() {
    assertThat(Id.require("x".repeat(200))).hasSize(200);
    String tooLong = "x".repeat(201);
    assertRefused(
        () -> Id.require(tooLong),
        "id-malformed",
        "'" + "x".repeat(79) + "…' is not an id: 1 to 200 characters were expected");
  }

  @Test
  void isNotEmpty() {
    assertRefused(
        () -> Id.require(""), "id-malformed", "'' is not an id: 1 to 200 characters were expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", ".", "_x", ":", " a", "é", "١"})
  void startsWithALetterOrADigit(String id) {
    assertRefused(
        () -> Id.require(id),
        "id-malformed",
        "'" + id + "' is not an id: a letter or a digit was expected first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab cd", "ab/cd", "abéd", "ab\ncd"})
  void saysWhereItGoesWrong(String id) {
    assertRefused(
        () -> Id.require(id),
        "id-malformed",
        Excerpt.quoted(id)
            + " is not an id: a letter, a digit or one of . _ - : was expected at character 3");
  }
}
