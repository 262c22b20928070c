package org.hrdialogue.value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text, by a well-formed tag of BCP 47 (RFC 5646), such as {@code en}, {@code
 * uz-Latn} or {@code en-GB}; {@code und} where it is not known.
 *
 * <p>A tag is kept in canonical case: language in lower case, script with one capital, region in
 * upper case, the rest in lower case. Nothing is replaced ({@code iw} stays {@code iw}) and no
 * registry is asked, but there is one limit that RFC 5646 does not have: a language has two or three
 * letters. Four are reserved, five to eight are open to registration and nobody ever registered one,
 * and so {@code english} is a mistake. A tag names no variant and no extension twice.
 *
 * <p>Two tags are equal if their texts are.
 */
public final class LanguageTag {
  /** Frequent tags, of which there is one instance each. */
  private static final Map<String, LanguageTag> FREQUENT = Arrays.stream(StringUtils.split("""
                  und mul en tg ru tg-Cyrl tg-Latn fa prs ps kk ky tk uz uz-Cyrl uz-Latn kaa
                  bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv
                  ar az be bs ca cnr en-GB en-US eo eu he hi hy id is ja ka km ko ku lb mk mn
                  ms my nb ne nn no ro-MD se si sq sr sr-Cyrl sr-Latn sw ta th ti tr uk ur vi
                  zh zh-Hans zh-Hant
                  """))
      .map(LanguageTag::new)
      .collect(Collectors.toMap(
          LanguageTag::toString, Function.identity(), (first, again) -> first, LinkedHashMap::new));

  private final String tag;

  private LanguageTag(String tag) {
    this.tag = tag;
  }

  /**
   * Returns the language of a tag.
   *
   * @param text a tag in any case
   * @throws InvalidValueException {@code text-language-malformed} if it is not well-formed
   */
  public static LanguageTag parse(String text) {
    LanguageTag frequent = FREQUENT.get(text);
    if (frequent != null) {
      return frequent;
    }
    String fault = LanguageTagGrammar.fault(text);
    if (fault != null) {
      throw malformed(text, fault);
    }
    String canonical = LanguageTagGrammar.canonical(text);
    LanguageTag known = FREQUENT.get(canonical);
    return known == null ? new LanguageTag(canonical) : known;
  }

  /** Returns tags that many texts have, such as {@code en}: the instances that {@link #parse} returns. */
  public static List<LanguageTag> frequent() {
    return List.copyOf(FREQUENT.values());
  }

  private static InvalidValueException malformed(String text, String fault) {
    return InvalidValueException.near(
        "text-language-malformed",
        text,
        "is not a language tag of BCP 47: " + fault,
        Optional.ofNullable(meant(text)));
  }

  /** Returns the tag that other systems write with underscores, or null if it is not one. */
  private static @Nullable String meant(String text) {
    String hyphenated = text.replace('_', '-');
    boolean tag = !hyphenated.equals(text) && LanguageTagGrammar.fault(hyphenated) == null;
    return tag ? LanguageTagGrammar.canonical(hyphenated) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LanguageTag that && tag.equals(that.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  /** Returns the tag in canonical case. */
  @Override
  public String toString() {
    return tag;
  }
}
