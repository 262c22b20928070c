package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.testing.TextArbitraries;

class JsonTextPropertyTest {
  @Provide
  Arbitrary<JsonText> values() {
    return TextArbitraries.jsonText();
  }

  @Provide
  Arbitrary<String> nearlyJson() {
    return Arbitraries.strings()
        .withChars("[]{}:,\" \\u0019.eE+-atrufls\n\u00E9\uD83D\uDE00\0")
        .ofMaxLength(30);
  }

  @Property
  void isReadAsWritten(@ForAll("values") JsonText value) {
    assertThat(JsonText.parse(value.toString())).isEqualTo(value).hasToString(value.toString());
  }

  @Property
  void isTheSameBetweenWhiteSpace(@ForAll("values") JsonText value) {
    assertThat(JsonText.parse("\r\n[ " + value + "\t]")).hasToString("[" + value + "]");
  }

  @Property
  void isNotJsonOnceItsEndIsCutOff(@ForAll("values") JsonText value) {
    String inArray = "[" + value;
    assertThat(catchThrowable(() -> JsonText.parse(inArray)))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("json-malformed"));
  }

  @Property
  void failsInNoOtherWay(@ForAll("nearlyJson") String text) {
    assertThatCode(() -> {
          try {
            JsonText.parse(text);
          } catch (InvalidValueException e) {
            assertThat(e.found()).isEqualTo(text);
          }
        })
        .doesNotThrowAnyException();
  }
}
