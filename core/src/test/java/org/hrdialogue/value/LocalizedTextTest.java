package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
  private static final LanguageTag EN = LanguageTag.parse("en");
  private static final LanguageTag TG = LanguageTag.parse("tg");
  private static final LocalizedText DUSHANBE =
      LocalizedText.of("en", "Dushanbe").and("tg", "Душанбе");

  @Test
  void isEqualByItsTexts() {
    EqualsVerifier.forClass(LocalizedText.class)
        .withNonnullFields("language", "text")
        .withPrefabValues(LocalizedText.class, DUSHANBE, LocalizedText.of("en", "Khujand"))
        .verify();
  }

  @Test
  void differsInAnotherOrder() {
    LocalizedText three = DUSHANBE.and("ru", "Душанбе");
    LocalizedText swapped =
        LocalizedText.of("en", "Dushanbe").and("ru", "Душанбе").and("tg", "Душанбе");
    assertThat(three)
        .isNotEqualTo(swapped)
        .isEqualTo(DUSHANBE.and("ru", "Душанбе"))
        .isNotEqualTo(DUSHANBE);
  }

  @Test
  void isTheSameHoweverItCameToHaveManyLanguages() {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    LocalizedText grown = null;
    for (int i = 0; i < 20; i++) {
      LanguageTag language = LanguageTag.parse("en-x-" + i);
      texts.put(language, "text " + i);
      grown = grown == null
          ? LocalizedText.of(language, "text " + i)
          : grown.and(language, "text " + i);
      LocalizedText made = LocalizedText.of(texts);
      assertThat(grown).isEqualTo(made).hasSameHashCodeAs(made);
      assertThat(grown.asMap()).containsExactlyEntriesOf(texts);
      String last = "text " + i;
      assertThat(grown.anyMatch(last::equals)).isTrue();
      assertThat(grown.anyMatch("text 20"::equals)).isFalse();
      assertThat(grown.text(language)).hasValue("text " + i);
      assertThat(grown.text(EN)).isEmpty();
    }
    Map<LanguageTag, String> turned = new LinkedHashMap<>();
    LanguageTag last = LanguageTag.parse("en-x-19");
    turned.put(last, "text 19");
    turned.putAll(texts);
    assertThat(LocalizedText.of(turned)).isNotEqualTo(grown);
  }

  @Test
  void isShownInOrder() {
    assertThat(DUSHANBE).hasToString("en: Dushanbe; tg: Душанбе");
    assertThat(LocalizedText.of("en", "Dushanbe")).hasToString("en: Dushanbe");
  }

  @Nested
  class Of {
    @Test
    void keepsTheOrderOfAMap() {
      Map<LanguageTag, String> texts = new LinkedHashMap<>();
      texts.put(TG, "Душанбе");
      texts.put(EN, " Dushanbe ");
      LocalizedText text = LocalizedText.of(texts);
      assertThat(text).isEqualTo(LocalizedText.of(TG, "Душанбе").and(EN, "Dushanbe"));
      assertThat(text.languages()).containsExactly(TG, EN);
      assertThat(text.asMap()).containsExactly(Map.entry(TG, "Душанбе"), Map.entry(EN, "Dushanbe"));
    }

    @Test
    void isTheSameFromAMapOfOne() {
      assertThat(LocalizedText.of(Map.of(EN, "Dushanbe")))
          .isEqualTo(LocalizedText.of("EN", "Dushanbe"));
    }

    @Test
    void isNotChangedByItsMap() {
      Map<LanguageTag, String> texts = new LinkedHashMap<>(DUSHANBE.asMap());
      LocalizedText text = LocalizedText.of(texts);
      texts.clear();
      assertThat(text).isEqualTo(DUSHANBE);
      assertThatThrownBy(() -> text.asMap().remove(EN))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void trimsAndNormalises() {
      assertThat(LocalizedText.of("tg", "\u2003\nТоҷи\u0438\u0306 e\u0301 \t").text())
          .isEqualTo("Тоҷи\u0439 \u00E9");
    }

    @Test
    void saysWhatIsWrong() {
      refused(() -> LocalizedText.of(Map.of()), "text-blank", "", "'' has no text in any language");
      refused(() -> LocalizedText.of("en", " \n"), "text-blank", " \n", "' \\u000A' is blank");
      refused(() -> LocalizedText.of("en", ""), "text-blank", "", "'' is blank");
      refused(
          () -> LocalizedText.of("en", "a\0"),
          "text-malformed",
          "a\0",
          "'a\\u0000' contains the character U+0000");
      refused(
          () -> LocalizedText.of("en", "a\uD83D"),
          "text-malformed",
          "a\uD83D",
          "'a\\uD83D' contains half of a surrogate pair");
      refused(
          () -> LocalizedText.of("english", "a"),
          "text-language-malformed",
          "english",
          "'english' is not a language tag of BCP 47: a language of two or three letters comes first");
    }
  }

  @Nested
  class And {
    @Test
    void leavesTheFirstAsItWas() {
      LocalizedText first = LocalizedText.of("en", "Dushanbe");
      assertThat(first.and("tg", "Душанбе")).isEqualTo(DUSHANBE);
      assertThat(first.languages()).containsExactly(EN);
    }

    @Test
    void saysWhatIsWrong() {
      refused(
          () -> DUSHANBE.and("EN", "x"),
          "text-language-duplicate",
          "en",
          "'en' has a text already");
      refused(
          () -> LocalizedText.of("en", "a").and(EN, "x"),
          "text-language-duplicate",
          "en",
          "'en' has a text already");
      refused(() -> DUSHANBE.and("ru", " "), "text-blank", " ", "' ' is blank");
      refused(
          () -> DUSHANBE.and("", "x"),
          "text-language-malformed",
          "",
          "'' is not a language tag of BCP 47: a language of two or three letters comes first");
    }
  }

  @Nested
  class Text {
    @Test
    void isThatOfExactlyTheLanguage() {
      assertThat(DUSHANBE.text(TG)).hasValue("Душанбе");
      assertThat(DUSHANBE.text(LanguageTag.parse("tg-Cyrl"))).isEmpty();
      assertThat(LocalizedText.of(EN, "Dushanbe").text(EN)).hasValue("Dushanbe");
      assertThat(LocalizedText.of(EN, "Dushanbe").text(TG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "tg,tg",
      "tg-TJ,tg",
      "tg-Cyrl-TJ-x-a,tg",
      "ru tg,tg",
      "en-GB,en-GB",
      "en-GB-oxendict,en-GB",
      "en,fr",
      "ru,fr",
      "zh-Hant-CN-x-private1,zh-Hant",
      "zh-TW,fr",
      "tg-TJ en-GB,tg",
      "th-TH-u-ca-buddhist,th",
      "und,fr",
      "x-own-b,x-own",
      "x-b,fr"
    })
    void suitsThePreferencesInTheirOrder(String preferences, String language) {
      LocalizedText text = LocalizedText.of("fr", "fr")
          .and("tg", "tg")
          .and("en-GB", "en-GB")
          .and("zh-Hant", "zh-Hant")
          .and("th", "th")
          .and("x-own", "x-own");
      Locale[] wanted = List.of(preferences.split(" ", -1)).stream()
          .map(Locale::forLanguageTag)
          .toArray(Locale[]::new);
      assertThat(text.text(wanted)).isEqualTo(language);
    }

    @Test
    void isTheFirstWithoutPreference() {
      assertThat(DUSHANBE.text()).isEqualTo("Dushanbe");
    }
  }

  @Nested
  class Normalisation {
    /** Whatever may skip the normaliser must come out of it unchanged, alone and beside its like. */
    @Test
    void isSkippedOnlyWhereItChangesNothing() {
      int[] inert = IntStream.rangeClosed(1, Character.MAX_VALUE)
          .filter(c -> NormalText.isInert((char) c))
          .toArray();
      assertThat(inert).hasSizeGreaterThan(1_000);
      for (int first : inert) {
        StringBuilder pairs = new StringBuilder();
        IntStream.of(inert).forEach(second -> pairs.append((char) first).append((char) second));
        assertThat(Normalizer.normalize(pairs, Normalizer.Form.NFC)).isEqualTo(pairs.toString());
      }
    }
  }

  private static void refused(ThrowingCallable call, String code, String found, String message) {
    assertThatThrownBy(call)
        .hasMessage(message)
        .asInstanceOf(type(InvalidValueException.class))
        .satisfies(e -> {
          assertThat(e.code()).isEqualTo(code);
          assertThat(e.found()).isEqualTo(found);
        });
  }
}
