package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
  /** The codes that reading may report, as the format defines them, but for {@code code-unknown}. */
  private static final List<String> OF_READING = List.of(
      "json-malformed",
      "json-duplicate-key",
      "json-too-deep",
      "json-too-long",
      "format-unknown",
      "dataset-version-missing",
      "dataset-version-unsupported",
      "record-type-unknown",
      "field-required",
      "field-unknown",
      "field-type",
      "number-out-of-range",
      "code-malformed",
      "date-malformed",
      "period-reversed",
      "id-malformed",
      "text-blank",
      "text-malformed",
      "text-language-malformed",
      "text-language-duplicate",
      "count-bounds-invalid",
      "money-malformed",
      "money-currency-unknown",
      "country-code-unknown",
      "subdivision-malformed",
      "external-id-malformed",
      "path-malformed");

  static List<RuleDescription> all() {
    return Catalogue.all();
  }

  @Test
  void listsEveryCodeOnce() {
    assertThat(Catalogue.all()).extracting(RuleDescription::code).doesNotHaveDuplicates();
    assertThat(Stream.of(RuleScope.VALUE, RuleScope.READING).flatMap(CatalogueTest::codes))
        .containsExactlyInAnyOrderElementsOf(OF_READING);
    assertThat(Stream.of(RuleScope.ENTRY, RuleScope.DOSSIER).flatMap(CatalogueTest::codes))
        .containsExactlyInAnyOrderElementsOf(
            Validator.standard().rules().stream().map(Rule::code).toList());
  }

  private static Stream<String> codes(RuleScope scope) {
    return Catalogue.all().stream()
        .filter(described -> described.scope() == scope)
        .map(RuleDescription::code);
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysWhatHoldsAndWhyAndWhatBreaksIt(RuleDescription described) {
    assertThat(described.holds()).matches("[A-Z\"`].*[.`]");
    assertThat(described.why()).matches("[A-Z\"`].*[.`]");
    assertThat(described.example()).isNotBlank().doesNotContain("\n");
  }

  @Test
  void findsByCode() {
    assertThat(Catalogue.find("date-malformed"))
        .hasValueSatisfying(described -> assertThat(described.scope()).isEqualTo(RuleScope.VALUE));
    assertThat(Catalogue.find("no-such-code")).isEmpty();
  }
}
