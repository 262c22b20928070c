package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IllformedLocaleException;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.testing.TextArbitraries;

class LanguageTagPropertyTest {
  @Provide
  Arbitrary<LanguageTag> tags() {
    return TextArbitraries.languageTag();
  }

  /** Strings that look like tags; most have a fault. Java knows no extension that is a digit. */
  @Provide
  Arbitrary<String> nearlyTags() {
    Arbitrary<String> subtag = Arbitraries.oneOf(
        Arbitraries.of("en", "tg", "x", "a", "u", "Latn", "TJ", "419", "1996", "fonipa", "yue", ""),
        Arbitraries.strings().alpha().numeric().ofMaxLength(9));
    return subtag
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(subtags -> String.join("-", subtags))
        .filter(text -> !text.matches(".*-[0-9](-.*)?"));
  }

  @Property
  void isReadAsWritten(@ForAll("tags") LanguageTag tag) {
    assertThat(LanguageTag.parse(tag.toString())).isEqualTo(tag);
  }

  @Property
  void isTheSameInAnyCase(@ForAll("tags") LanguageTag tag) {
    String text = tag.toString();
    assertThat(LanguageTag.parse(text.toUpperCase(Locale.ROOT))).isEqualTo(tag);
    assertThat(LanguageTag.parse(text.toLowerCase(Locale.ROOT))).isEqualTo(tag);
  }

  /** Java takes longer languages and repetitions too, which are refused here on purpose. */
  @Property
  void isWellFormedWhereJavaSaysSo(@ForAll("nearlyTags") String text) {
    String fault = LanguageTagGrammar.fault(text);
    boolean onPurpose =
        text.matches("(?i)[a-z]{4,8}(-.*)?") || (fault != null && fault.contains(" repeats "));
    assertThat(fault == null).isEqualTo(!onPurpose && isWellFormedToJava(text));
  }

  private static boolean isWellFormedToJava(String text) {
    try {
      new Locale.Builder().setLanguageTag(text);
      return !text.isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
