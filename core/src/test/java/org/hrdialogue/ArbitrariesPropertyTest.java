package org.hrdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.validation.Rule;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.value.SubdivisionCode;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.Sector;

class ArbitrariesPropertyTest {
  private static final List<String> OF_REFERENCES = List.of(
      "id-duplicate",
      "id-alias-conflict",
      "ref-unresolved",
      "ref-wrong-type",
      "ref-superseded",
      "ref-cycle");

  @Property(tries = 60)
  void dossiersHoldTogether(@ForAll Dossier dossier) {
    assertThat(dossier.entries()).isNotEmpty();
    assertThat(onReferences().validate(dossier).violations()).isEmpty();
  }

  private static Validator onReferences() {
    List<String> others = Validator.standard().rules().stream()
        .map(Rule::code)
        .filter(code -> !OF_REFERENCES.contains(code))
        .toList();
    return Validator.standard().without(others.toArray(String[]::new));
  }

  @Property(tries = 100)
  void citationsHaveASourceOrNeedNone(@ForAll Citation citation) {
    assertThat(citation.source().isPresent()
            || citation.basis() == Basis.EDITORIAL
            || citation.basis() == Basis.DERIVED)
        .isTrue();
  }

  @Property(tries = 20)
  void everyTypeOfTheLibraryIsAParameter(
      @ForAll Entry entry,
      @ForAll Actor actor,
      @ForAll Recommendation recommendation,
      @ForAll Contact part,
      @ForAll Ref<Actor> ref,
      @ForAll Edtf date,
      @ForAll Count count,
      @ForAll Money money,
      @ForAll LocalizedText text,
      @ForAll Role openCode,
      @ForAll Qualifier closedCode) {
    assertThat(List.of(
            entry,
            actor,
            recommendation,
            part,
            ref,
            date,
            count,
            money,
            text,
            openCode,
            closedCode))
        .doesNotContainNull();
  }

  @Property(tries = 20)
  void smallValuesAreParametersToo(
      @ForAll LanguageTag language,
      @ForAll CurrencyCode currency,
      @ForAll SubdivisionCode subdivision,
      @ForAll Percentage share,
      @ForAll JsonText json,
      @ForAll PropertyPath path,
      @ForAll Sector sector,
      @ForAll @Size(max = 2) List<Ref<Entry>> refs) {
    assertThat(List.of(language, currency, subdivision, share, json, path, sector, refs))
        .doesNotContainNull();
  }

  @Example
  void openCodesAreMostlyKnownOnes() {
    List<Role> roles =
        Arbitraries.defaultFor(Role.class).sampleStream().limit(1000).toList();
    assertThat(roles.stream()
            .filter(role -> !Role.VOCABULARY.isKnown(role) && role.code().indexOf(':') < 0))
        .hasSizeBetween(20, 300);
    assertThat(roles.stream().filter(role -> role.code().contains(":"))).hasSizeBetween(20, 300);
  }
}
