package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;
import static org.hrdialogue.validation.Rules.found;

import java.util.List;
import java.util.stream.Stream;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Position;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdScheme;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorDuplicateRulesTest {
  private static final Rule RULE = ActorDuplicateRules.ACTOR_POSSIBLE_DUPLICATE;
  private static final CountryCode TJ = CountryCode.parse("TJ");

  private static OrganisationBuilder ministry(String id) {
    return Organisation.builder()
        .id(id)
        .kind(OrganisationKind.MINISTRY_OR_AGENCY)
        .country(TJ)
        .addName(Name.of("en", "Ministry of Justice"));
  }

  private static Person person(String id, String organisation) {
    return Person.builder()
        .id(id)
        .addName(Name.of("en", "N. N."))
        .addPosition(Position.builder().organisation(Ref.of(organisation)).build())
        .build();
  }

  @Nested
  class ActorPossibleDuplicate {
    @Test
    void blamesAllButTheOneWithTheLeastId() {
      Organisation spelt = Organisation.builder()
          .id("b")
          .kind(OrganisationKind.MINISTRY_OR_AGENCY)
          .seat(Place.of(TJ, LocalizedText.of("en", "Dushanbe")))
          .addName(Name.of("tg", "Вазорати адлия"))
          .addName(Name.of("en", "MINISTRY  of Justice."))
          .build();
      assertThat(found(RULE, spelt, ministry("a").build()))
          .containsExactly(Violation.builder()
              .code("actor-possible-duplicate")
              .severity(Severity.INFO)
              .pointer("/entries/0/names/1/text/en")
              .message("'MINISTRY  of Justice.' is a name of 'a', too; they may be the same")
              .entry("b")
              .found("MINISTRY  of Justice.")
              .addRelated("/entries/1")
              .build());
    }

    @Test
    void findsPersonsOfOneOrganisationAndRepeatsNoWords() {
      assertFound(
          RULE,
          dossier(person("p", "o"), person("q", "o")),
          "INFO    /entries/1/names/0/text/en: a text of 5 characters is a name of 'p', too; they"
              + " may be the same [actor-possible-duplicate]");
      assertFound(RULE, dossier(person("p", "o"), person("q", "x")));
    }

    static Stream<List<Entry>> different() {
      Organisation one = ministry("a").build();
      ExternalId q1 = ExternalId.of(ExternalIdScheme.WIKIDATA, "Q1");
      ExternalId q2 = ExternalId.of(ExternalIdScheme.WIKIDATA, "Q2");
      Name acronym = Name.of(NameKind.ACRONYM, "en", "MoJ");
      return Stream.of(
          List.of(one, ministry("b").country(CountryCode.parse("KG")).build()),
          List.of(one, ministry("b").kind(OrganisationKind.JUDICIARY).build()),
          List.of(one, ministry("b").accountOf(Ref.of("a")).build()),
          List.of(one, ministry("a").build()),
          List.of(one, ministry("b").addPredecessor(Ref.of("a")).build()),
          List.of(one, ministry("b").parent(Ref.of("a")).build()),
          List.of(ministry("a").addSuccessor(Ref.of("b")).build(), ministry("b").build()),
          List.of(
              ministry("a").addSuccessor(Ref.of("former")).build(),
              ministry("b").addFormerId("former").build()),
          List.of(
              ministry("a").dissolved(Edtf.parse("2008")).build(),
              ministry("b").founded(Edtf.parse("2009")).build()),
          List.of(
              ministry("a").addExternalId(q1).build(),
              ministry("b").addExternalId(q2).build()),
          List.of(
              ministry("a").names(List.of(acronym)).build(),
              ministry("b").names(List.of(acronym)).build()));
    }

    @ParameterizedTest
    @MethodSource("different")
    void isSilentOnThoseThatAreToldApart(List<Entry> entries) {
      assertFound(RULE, dossier(entries.toArray(Entry[]::new)));
    }
  }
}
