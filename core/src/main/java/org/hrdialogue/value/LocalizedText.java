package org.hrdialogue.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, each at most once.
 *
 * <p>The languages stand in the order of the source; the first is what a reader gets who asks for
 * none that there is. Every text is in Unicode's normal form C, has no white space at its edges, and
 * has something between them; what counts as white space is {@link Character#isWhitespace(int)}.
 *
 * <p>Two of them are equal if they have the same texts in the same languages in the same order.
 */
public final class LocalizedText {
  private final LanguageTag language;
  private final String text;
  /** All texts, the first one too; null if there is no other. */
  private final @Nullable Map<LanguageTag, String> all;

  private LocalizedText(LanguageTag language, String text, @Nullable Map<LanguageTag, String> all) {
    this.language = language;
    this.text = text;
    this.all = all;
  }

  /**
   * Returns a text in one language.
   *
   * @param language a tag of BCP 47 in any case
   * @throws InvalidValueException {@code text-language-malformed} as {@link LanguageTag#parse}, and as
   *     {@link #of(LanguageTag, String)}
   */
  public static LocalizedText of(String language, String text) {
    return of(LanguageTag.parse(language), text);
  }

  /**
   * Returns a text in one language.
   *
   * @throws InvalidValueException {@code text-blank} if the text has nothing but white space, {@code
   *     text-malformed} if it has a lone surrogate or U+0000
   */
  public static LocalizedText of(LanguageTag language, String text) {
    return new LocalizedText(language, NormalText.of(text), null);
  }

  /**
   * Returns a text in several languages.
   *
   * @param texts the text in each language, in the order of iteration
   * @throws InvalidValueException {@code text-blank} if there is no language, and as {@link
   *     #of(LanguageTag, String)}
   */
  public static LocalizedText of(Map<LanguageTag, String> texts) {
    if (texts.isEmpty()) {
      throw new InvalidValueException("text-blank", "", "has no text in any language");
    }
    Map<LanguageTag, String> all = new LinkedHashMap<>();
    texts.forEach((language, text) -> all.put(language, NormalText.of(text)));
    return ofNormal(all);
  }

  private static LocalizedText ofNormal(Map<LanguageTag, String> all) {
    Map.Entry<LanguageTag, String> first = all.entrySet().iterator().next();
    return new LocalizedText(
        first.getKey(),
        first.getValue(),
        all.size() == 1 ? null : Collections.unmodifiableMap(all));
  }

  /**
   * Returns the same with one language more, after the others.
   *
   * @param language a tag of BCP 47 in any case
   * @throws InvalidValueException {@code text-language-malformed} as {@link LanguageTag#parse}, and as
   *     {@link #and(LanguageTag, String)}
   */
  public LocalizedText and(String language, String text) {
    return and(LanguageTag.parse(language), text);
  }

  /**
   * Returns the same with one language more, after the others.
   *
   * @throws InvalidValueException {@code text-language-duplicate} if there already is a text in the
   *     language, and as {@link #of(LanguageTag, String)}
   */
  public LocalizedText and(LanguageTag language, String text) {
    if (text(language).isPresent()) {
      throw new InvalidValueException(
          "text-language-duplicate", language.toString(), "has a text already");
    }
    Map<LanguageTag, String> more = new LinkedHashMap<>(asMap());
    more.put(language, NormalText.of(text));
    return ofNormal(more);
  }

  /** Returns the languages in order, at least one. */
  public List<LanguageTag> languages() {
    return List.copyOf(asMap().keySet());
  }

  /** Returns the text in exactly this language; empty if there is none. */
  public Optional<String> text(LanguageTag language) {
    if (all != null) {
      return Optional.ofNullable(all.get(language));
    }
    return language.equals(this.language) ? Optional.of(text) : Optional.empty();
  }

  /**
   * Returns the text that suits best: for the first of the preferences that has one, the text found
   * by lookup (RFC 4647, 3.4), which takes {@code ru} where {@code ru-TJ} was asked for; if none has,
   * the first text.
   *
   * @param preferences the languages that the reader wants, most wanted first
   */
  public String text(Locale... preferences) {
    for (Locale preference : preferences) {
      for (String range = preference.toLanguageTag(); !range.isEmpty(); range = shorter(range)) {
        for (Map.Entry<LanguageTag, String> entry : asMap().entrySet()) {
          if (entry.getKey().toString().equals(range)) {
            return entry.getValue();
          }
        }
      }
    }
    return text;
  }

  /** Returns the range without its last subtag, and without a single letter that introduced it. */
  private static String shorter(String range) {
    int hyphen = range.lastIndexOf('-');
    if (hyphen > 1 && range.charAt(hyphen - 2) == '-') {
      hyphen -= 2;
    }
    return hyphen < 0 ? "" : range.substring(0, hyphen);
  }

  /** Returns the texts by language, in order, unmodifiable. */
  public Map<LanguageTag, String> asMap() {
    return all == null ? Collections.singletonMap(language, text) : all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText that
        && language.equals(that.language)
        && text.equals(that.text)
        && Objects.equals(all, that.all)
        && (all == null || languages().equals(that.languages()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, text, all);
  }

  /** Returns the texts on one line for people to read: {@code en: Dushanbe; tg: Душанбе}. */
  @Override
  public String toString() {
    return asMap().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("; "));
  }
}
