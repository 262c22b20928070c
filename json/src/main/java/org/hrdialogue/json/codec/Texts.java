package org.hrdialogue.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The texts in several languages that have been read so far. A few are kept as the value that they are
 * to become; very many, as no honest record has them, in a map, since each addition copies the value.
 */
final class Texts {
  private static final int FEW = 8;
  private static final LanguageTag UNKNOWN = LanguageTag.parse("und");

  private final Names names = new Names();
  private int count;
  private @Nullable LocalizedText few;
  private @Nullable Map<LanguageTag, String> many;

  /** Forgets all texts; returns the names of the members that had them, now none. */
  Names start() {
    count = 0;
    few = null;
    many = null;
    names.clear();
    return names;
  }

  /**
   * Returns the language that a member's name is.
   *
   * @param frequent that language, if it is known already
   * @throws InvalidValueException if it is none, or has a text already
   */
  LanguageTag language(String name, @Nullable LanguageTag frequent) {
    LanguageTag language = frequent != null ? frequent : LanguageTag.parse(name);
    boolean taken = many != null
        ? many.containsKey(language)
        : few != null && few.text(language).isPresent();
    if (taken) {
      throw new InvalidValueException(
          "text-language-duplicate", name, "is the same language as '" + language + "' before it");
    }
    return language;
  }

  /**
   * Adds a text.
   *
   * @param language its language; null if that is not known, so that it cannot be kept
   * @throws InvalidValueException if it is no text
   */
  void add(@Nullable LanguageTag language, String text) {
    if (language == null) {
      LocalizedText.of(UNKNOWN, text);
    } else if (many != null) {
      many.put(language, LocalizedText.of(language, text).text());
    } else {
      few = few == null ? LocalizedText.of(language, text) : few.and(language, text);
      if (++count == FEW) {
        many = new LinkedHashMap<>(few.asMap());
      }
    }
  }

  /**
   * Returns all texts.
   *
   * @throws InvalidValueException if there is none
   */
  LocalizedText all() {
    return many == null && few != null ? few : LocalizedText.of(many == null ? Map.of() : many);
  }
}
