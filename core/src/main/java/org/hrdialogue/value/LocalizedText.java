package org.hrdialogue.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
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
  private static final int FEW = 8;

  private final LanguageTag language;
  private final String text;

  /** The texts after the first one: of a few, as records have them, a chain is the smallest form. */
  private final @Nullable LocalizedText others;

  /** All texts, where they are more than a few; null if the others are chained. */
  private final @Nullable Map<LanguageTag, String> many;

  private LocalizedText(LanguageTag language, String text, @Nullable LocalizedText others) {
    this.language = language;
    this.text = text;
    this.others = others;
    this.many = null;
  }

  private LocalizedText(LocalizedText first, Map<LanguageTag, String> many) {
    this.language = first.language;
    this.text = first.text;
    this.others = null;
    this.many = Collections.unmodifiableMap(many);
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
    List<LocalizedText> all = new ArrayList<>(texts.size());
    texts.forEach((language, text) -> all.add(of(language, text)));
    return chained(all);
  }

  private static LocalizedText chained(List<LocalizedText> all) {
    if (all.size() > FEW) {
      Map<LanguageTag, String> many = new LinkedHashMap<>();
      all.forEach(one -> many.put(one.language, one.text));
      return new LocalizedText(all.get(0), many);
    }
    int last = all.size() - 1;
    LocalizedText chain = all.get(last);
    for (int i = last - 1; i >= 0; i--) {
      chain = new LocalizedText(all.get(i).language, all.get(i).text, chain);
    }
    return chain;
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
    if (find(language) != null) {
      throw new InvalidValueException(
          "text-language-duplicate", language.toString(), "has a text already");
    }
    LocalizedText last = of(language, text);
    if (many == null && length() < FEW) {
      return followedBy(last);
    }
    Map<LanguageTag, String> more = new LinkedHashMap<>(asMap());
    more.put(language, last.text);
    return new LocalizedText(this, more);
  }

  /** Returns how many texts the chain has. */
  private int length() {
    int length = 0;
    for (LocalizedText one = this; one != null; one = one.others) {
      length++;
    }
    return length;
  }

  private LocalizedText followedBy(LocalizedText last) {
    return new LocalizedText(language, text, others == null ? last : others.followedBy(last));
  }

  /** Returns the languages in order, at least one. */
  public List<LanguageTag> languages() {
    return List.copyOf(asMap().keySet());
  }

  /** Returns the text in exactly this language; empty if there is none. */
  public Optional<String> text(LanguageTag language) {
    return Optional.ofNullable(find(language));
  }

  private @Nullable String find(LanguageTag wanted) {
    if (many != null) {
      return many.get(wanted);
    }
    for (LocalizedText one = this; one != null; one = one.others) {
      if (one.language.equals(wanted)) {
        return one.text;
      }
    }
    return null;
  }

  /** Returns whether a condition holds for the text in any of the languages. */
  public boolean anyMatch(Predicate<String> condition) {
    if (many != null) {
      return many.values().stream().anyMatch(condition);
    }
    for (LocalizedText one = this; one != null; one = one.others) {
      if (condition.test(one.text)) {
        return true;
      }
    }
    return false;
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
    return many != null ? many : new AsMap(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText that
        && language.equals(that.language)
        && text.equals(that.text)
        && Objects.equals(others, that.others)
        && Objects.equals(many, that.many)
        && (many == null || languages().equals(that.languages()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, text, others, many);
  }

  /** Returns the texts on one line for people to read: {@code en: Dushanbe; tg: Душанбе}. */
  @Override
  public String toString() {
    return asMap().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  /** A view: to ask a text for its map costs next to nothing. */
  private static final class AsMap extends AbstractMap<LanguageTag, String> {
    private final LocalizedText first;

    private AsMap(LocalizedText first) {
      this.first = first;
    }

    @Override
    public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
      for (LocalizedText one = first; one != null; one = one.others) {
        action.accept(one.language, one.text);
      }
    }

    @Override
    public Set<Entry<LanguageTag, String>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Entry<LanguageTag, String>> iterator() {
          return new Entries(first);
        }

        @Override
        public int size() {
          return first.length();
        }
      };
    }
  }

  private static final class Entries implements Iterator<Map.Entry<LanguageTag, String>> {
    private @Nullable LocalizedText next;

    private Entries(LocalizedText first) {
      this.next = first;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Map.Entry<LanguageTag, String> next() {
      LocalizedText one = next;
      if (one == null) {
        throw new NoSuchElementException();
      }
      next = one.others;
      return Map.entry(one.language, one.text);
    }
  }
}
