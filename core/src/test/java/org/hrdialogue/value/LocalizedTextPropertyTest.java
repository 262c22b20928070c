package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.hrdialogue.testing.TextArbitraries;

class LocalizedTextPropertyTest {
  @Provide
  Arbitrary<LocalizedText> texts() {
    return TextArbitraries.localizedText();
  }

  @Provide
  Arbitrary<String> plain() {
    return TextArbitraries.plainText();
  }

  @Provide
  Arbitrary<List<LanguageTag>> languages() {
    return TextArbitraries.languageTag().list().uniqueElements().ofMinSize(1).ofMaxSize(5);
  }

  @Property
  void isTheSameFromItsMap(@ForAll("texts") LocalizedText text) {
    assertThat(LocalizedText.of(text.asMap()))
        .isEqualTo(text)
        .hasSameHashCodeAs(text)
        .hasToString(text.toString());
  }

  @Property
  void keepsTheOrder(@ForAll("languages") @Size(min = 1) List<LanguageTag> languages) {
    LocalizedText text = LocalizedText.of(languages.get(0), "text");
    for (LanguageTag language : languages.subList(1, languages.size())) {
      text = text.and(language, "text");
    }
    assertThat(text.languages()).isEqualTo(languages);
  }

  @Property
  void hasTrimmedTextsInNormalForm(@ForAll("plain") String plain) {
    String kept = LocalizedText.of("en", plain).text();
    assertThat(kept)
        .isEqualTo(Normalizer.normalize(plain.strip(), Normalizer.Form.NFC))
        .isEqualTo(kept.strip());
    assertThat(LocalizedText.of("en", kept).text()).isEqualTo(kept);
  }
}
