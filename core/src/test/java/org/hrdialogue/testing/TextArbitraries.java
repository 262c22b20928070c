package org.hrdialogue.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.value.SubdivisionCode;

/** Texts, codes and small scalars, of any kind that the library accepts. */
public final class TextArbitraries {
  private static final List<String> PIECES = List.of(
      "a",
      "Dushanbe",
      "Душанбе",
      "й",
      "e\u0301",
      "ғӣқӯҳҷ",
      "دوشنبه",
      "人权",
      "😀",
      "\"",
      "'",
      "\\",
      "/",
      "{",
      "]",
      ":",
      "&amp;",
      "<b>",
      "–",
      "\u00A0",
      "\u2028",
      " ",
      "\t",
      "\n",
      "\u0007",
      "\u007F");

  private TextArbitraries() {}

  /**
   * Returns plain strings: not blank, without U+0000 and lone surrogates, of any script, with quotation
   * marks, backslashes, controls and white space also at the edges.
   */
  public static Arbitrary<String> plainText() {
    Arbitrary<String> any = Arbitraries.integers()
        .between(1, Character.MAX_CODE_POINT)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .map(Character::toString);
    return Choice.<String>of(6, Arbitraries.of(PIECES))
        .or(1, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces))
        .filter(text -> !text.isBlank());
  }

  /** Returns all country codes, withdrawn ones too. */
  public static Arbitrary<CountryCode> countryCode() {
    return Arbitraries.of(CountryCode.all());
  }

  /** Returns all currency codes, historic ones too. */
  public static Arbitrary<CurrencyCode> currencyCode() {
    return Arbitraries.of(CurrencyCode.all());
  }

  /** Returns subdivision codes of countries that exist or existed; most are not assigned. */
  public static Arbitrary<SubdivisionCode> subdivisionCode() {
    Arbitrary<String> within =
        Arbitraries.strings().withCharRange('A', 'Z').numeric().ofMinLength(1).ofMaxLength(3);
    return Combinators.combine(countryCode(), within)
        .as((country, rest) -> SubdivisionCode.parse(country + "-" + rest));
  }

  /** Returns language tags: mostly a language alone, some with script, region, variant or more. */
  public static Arbitrary<LanguageTag> languageTag() {
    Arbitrary<String> language = Choice.<String>of(
            4, Arbitraries.of("en", "tg", "ru", "fr", "uz", "und", "prs", "zh-yue"))
        .or(1, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(3));
    Arbitrary<String> whole = Combinators.combine(
            language,
            mostlyNothing("-Cyrl", "-Latn", "-Arab"),
            mostlyNothing("-TJ", "-GB", "-419"),
            mostlyNothing("-1996", "-fonipa", "-1996-fonipa"),
            mostlyNothing("-u-ca-persian", "-a-bc-t-ru"),
            mostlyNothing("-x-a", "-x-hrd-12345678"))
        .as((l, script, region, variant, extension, own) ->
            l + script + region + variant + extension + own);
    Arbitrary<String> special =
        Arbitraries.of("i-klingon", "en-GB-oed", "sgn-BE-FR", "art-lojban", "x-tajik");
    return Choice.<String>of(20, whole).or(1, special).map(LanguageTag::parse);
  }

  private static Arbitrary<String> mostlyNothing(String... others) {
    return Choice.<String>of(5, Arbitraries.just("")).or(1, Arbitraries.of(others));
  }

  /** Returns texts in one to four languages. */
  public static Arbitrary<LocalizedText> localizedText() {
    return Arbitraries.maps(languageTag(), plainText())
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(LocalizedText::of);
  }

  /** Returns percentages from 0 to 100 with none to four decimals. */
  public static Arbitrary<Percentage> percentage() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
        .ofScale(4)
        .map(Percentage::of);
  }

  /** Returns JSON values: scalars, and arrays and objects of them inside each other. */
  public static Arbitrary<JsonText> jsonText() {
    return Arbitraries.recursive(TextArbitraries::jsonScalar, TextArbitraries::jsonContainer, 0, 3)
        .map(JsonText::parse);
  }

  private static Arbitrary<String> jsonScalar() {
    Arbitrary<String> constants = Arbitraries.of(
        "null", "true", "false", "0", "-0", "1.0", "1.10", "1E+400", "-12e-3", "\"\\u00e9\"");
    Arbitrary<String> numbers = Arbitraries.bigDecimals().map(BigDecimal::toString);
    return Arbitraries.oneOf(constants, numbers, plainText().map(TextArbitraries::quote));
  }

  private static Arbitrary<String> jsonContainer(Arbitrary<String> element) {
    Arbitrary<String> arrays =
        element.list().ofMaxSize(3).map(elements -> "[" + String.join(" , ", elements) + "]");
    Arbitrary<String> objects = Arbitraries.maps(plainText(), element)
        .ofMaxSize(3)
        .map(members -> members.entrySet().stream()
            .map(member -> quote(member.getKey()) + " :\n" + member.getValue())
            .collect(Collectors.joining(",\t", "{ ", "}")));
    return Arbitraries.oneOf(arrays, objects);
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
