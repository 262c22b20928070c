package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  @Test
  void isEqualByItsText() {
    EqualsVerifier.forClass(LanguageTag.class).withNonnullFields("tag").verify();
  }

  @Nested
  class Parse {
    @Test
    void givesOneInstanceOfAFrequentTag() {
      assertThat(LanguageTag.parse("tg")).isSameAs(LanguageTag.parse("TG"));
      assertThat(LanguageTag.parse("uz-Latn")).isSameAs(LanguageTag.parse("UZ-LATN"));
      assertThat(LanguageTag.frequent()).contains(LanguageTag.parse("tg")).allSatisfy(tag -> {
        String text = tag.toString();
        assertThat(LanguageTagGrammar.fault(text)).isNull();
        assertThat(LanguageTagGrammar.canonical(text)).isEqualTo(text);
        assertThat(LanguageTag.parse(text.toUpperCase(Locale.ROOT))).isSameAs(tag);
      });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "und",
          "iw",
          "en-GB",
          "es-419",
          "zh-yue",
          "zh-abc-def-ghi",
          "sl-rozaj-biske-1994",
          "de-1901",
          "de-CH-x-phonebk",
          "en-a-bbb-x-a-ccc",
          "x-whatever",
          "x-a",
          "x-a-b-12345678",
          "az-Arab-x-aze",
          "en-u-ca-persian-t-ru",
          "ar-a-aaa-b-bbb-a0-cc",
          "i-klingon",
          "en-GB-oed",
          "sgn-BE-FR",
          "art-lojban",
          "zh-min-nan",
          "no-bok",
          "zh-Latn-CN-variant1-a-extend1-x-wadegile-private1",
          "und-1abc",
          "en-0-aa"
        })
    void keepsWhatIsWellFormed(String tag) {
      assertThat(LanguageTag.parse(tag)).hasToString(tag);
    }

    @ParameterizedTest
    @CsvSource({
      "EN,en",
      "TG-cYRL-tj,tg-Cyrl-TJ",
      "en-gb-OED,en-GB-oed",
      "I-Klingon,i-klingon",
      "X-TJ-LATN,x-tj-latn",
      "EN-A-BB-CCCC,en-a-bb-cccc",
      "SGN-be-fr,sgn-BE-FR",
      "DE-ch-1ABC,de-CH-1abc",
      "IW,iw",
      "DE-1ABC-x-DE,de-1abc-x-de"
    })
    void writesCanonicalCase(String text, String canonical) {
      assertThat(LanguageTag.parse(text))
          .hasToString(canonical)
          .isEqualTo(LanguageTag.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource({
      "'',a language of two or three letters comes first",
      "e,a language of two or three letters comes first",
      "english,a language of two or three letters comes first",
      "engl,a language of two or three letters comes first",
      "e1,a language of two or three letters comes first",
      "i-tajik,a language of two or three letters comes first",
      "-en,a language of two or three letters comes first",
      "en-,part 2 does not fit",
      "en--GB,part 2 does not fit",
      "en-e1,part 2 does not fit",
      "en-123456789,part 2 does not fit",
      "zh-abc-def-ghi-jkl,part 5 does not fit",
      "en-GB-Latn,part 3 does not fit",
      "en-GB-US,part 3 does not fit",
      "en-a,part 3 is missing",
      "en-a-b,part 3 does not fit",
      "en-a-bb-cc-,part 5 does not fit",
      "en-x,part 3 is missing",
      "en-x-,part 3 does not fit",
      "en-x-ab-123456789,part 4 does not fit",
      "x,part 2 is missing",
      "de-1996-1996,part 3 repeats a variant",
      "de-fonipa-FONIPA,part 3 repeats a variant",
      "en-a-bb-A-cc,part 4 repeats an extension",
      "en GB,'a letter, a digit or a hyphen was expected at character 3'",
      "тҷ,'a letter, a digit or a hyphen was expected at character 1'",
      "en-\u212Aa,'a letter, a digit or a hyphen was expected at character 4'",
      "en[,'a letter, a digit or a hyphen was expected at character 3'",
      "en@,'a letter, a digit or a hyphen was expected at character 3'",
      "en{,'a letter, a digit or a hyphen was expected at character 3'",
      "en`,'a letter, a digit or a hyphen was expected at character 3'",
      "en/,'a letter, a digit or a hyphen was expected at character 3'",
      "en:,'a letter, a digit or a hyphen was expected at character 3'",
      "english_GB,'a letter, a digit or a hyphen was expected at character 8'"
    })
    void saysWhatIsWrong(String text, String problem) {
      assertThatThrownBy(() -> LanguageTag.parse(text))
          .hasMessage("'" + text + "' is not a language tag of BCP 47: " + problem)
          .asInstanceOf(type(InvalidValueException.class))
          .satisfies(e -> {
            assertThat(e.code()).isEqualTo("text-language-malformed");
            assertThat(e.found()).isEqualTo(text);
            assertThat(e.expected()).isEmpty();
          });
    }

    @Test
    void saysWhatWasMeantByAnUnderscore() {
      assertThatThrownBy(() -> LanguageTag.parse("en_us"))
          .hasMessage(
              "'en_us' is not a language tag of BCP 47: a letter, a digit or a hyphen was expected at"
                  + " character 3; nearest is 'en-US'")
          .asInstanceOf(type(InvalidValueException.class))
          .satisfies(e -> assertThat(e.expected()).hasValue("en-US"));
    }
  }
}
