package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.testing.TextArbitraries;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkableTest {
  @ParameterizedTest
  @ValueSource(strings = {"R&D", "a < b", "index\\_en", "[a]", "\u0007", "\u007F", "\u009F"})
  void areTextsWithCharactersOfMarkUp(String text) {
    assertThat(Remarkable.isText(text)).isTrue();
    assertThat(Remarkable.isText(LocalizedText.of("en", "a" + text + "a"))).isTrue();
    assertThat(Remarkable.isText(LocalizedText.of("en", "a").and("ru", "б").and("tg", text)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dushanbe (2013): \"a/b\" > 'c'; *", "Душанбе – «да»", "e\u00A0\tf\ng"})
  void areNoOtherTexts(String text) {
    assertThat(Remarkable.isText(text)).isFalse();
    assertThat(Remarkable.isText(LocalizedText.of("en", text).and("ru", text))).isFalse();
  }

  @Provide
  Arbitrary<String> texts() {
    return TextArbitraries.plainText();
  }

  @Property
  void areAllTextsWithResidue(@ForAll("texts") String text) {
    assertThat(Residue.in(text) == null || Remarkable.isText(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../..", "../", "/.."})
  void areDatesWithoutBounds(String date) {
    assertThat(Remarkable.isDate(Edtf.parse(date))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013", "../2013", "2013/..", "/2013", "[..2013]"})
  void areNoOtherDates(String date) {
    assertThat(Remarkable.isDate(Edtf.parse(date))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"organizer", "x:a,b", "x:a;b", "x:a|b", "x:a\nb"})
  void areCodesThatMayBeWrong(String code) {
    assertThat(Remarkable.isCode(Role.VOCABULARY, Role.parse(code))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"organiser", "x:a", "x:a b"})
  void areNoOtherCodes(String code) {
    assertThat(Remarkable.isCode(Role.VOCABULARY, Role.parse(code))).isFalse();
    assertThat(Remarkable.isCode(EventStatus.VOCABULARY, EventStatus.HELD)).isFalse();
  }

  @Test
  void areNotLookedForWhereThereAreNone() {
    Organisation plain = Organisation.builder()
        .id("o")
        .kind(OrganisationKind.NGO)
        .asStated("plain")
        .build();
    Organisation marked =
        Organisation.builder().from(plain).asStated("<b>a</b>").build();
    Validator validator = Validator.standard();
    assertThat(validator.validate(plain, true))
        .isEqualTo(validator.validate(plain))
        .isEqualTo(validator.validate(marked, true))
        .isNotEqualTo(validator.validate(marked));
    Dossier both =
        Rules.dossier(plain, Organisation.builder().from(marked).id("p").build());
    assertThat(validator.validate(both, index -> index == 0))
        .isEqualTo(validator.validate(both))
        .isNotEqualTo(validator.validate(both, index -> index == 1));
  }
}
