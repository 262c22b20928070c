package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.PolicyInstrumentBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdScheme;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.vocabulary.InstrumentKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuNameRulesTest {
  private static OrganisationBuilder organisation(String id, OrganisationKind kind, String name) {
    return Organisation.builder().id(id).kind(kind).addName(Name.of("en", name));
  }

  @Nested
  class EuUnionBefore1993 {
    private static final Rule RULE = EuNameRules.EU_UNION_BEFORE_1993;
    private static final Organisation EU =
        organisation("eu", OrganisationKind.EU, "European Union").build();
    private static final String FOUND =
        " begins before 1993-11-01, when the European Union did [eu-union-before-1993]";

    private static AssistanceProgramme programme(String period) {
      return AssistanceProgramme.builder()
          .id("p")
          .scope(ProgrammeScope.BILATERAL)
          .addDonor(Ref.of("eu"))
          .period(Edtf.parse(period))
          .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1992/..", "1992", "1992/2013", "1993-10/1994-02", "1992~/.."})
    void findsProgrammesThatBeginBefore(String period) {
      assertFound(
          RULE, dossier(EU, programme(period)), "INFO    /entries/1/period: " + period + FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993/..", "1993", "1993-11/1994", "../2013", "[1992..2013]"})
    void isSilentWhereTheBeginningMayBeLater(String period) {
      assertFound(RULE, dossier(EU, programme(period)));
    }

    @Test
    void isSilentOnTheCommunitiesAndOnOtherDonors() {
      Organisation community =
          organisation("eu", OrganisationKind.EU, "European Economic Community").build();
      assertFound(RULE, dossier(community, programme("1980")));
      assertFound(
          RULE,
          dossier(
              organisation("eu", OrganisationKind.EU_DELEGATION, "Delegation").build(),
              programme("1980")));
    }

    @Test
    void findsDialoguesThatBeganBefore() {
      Dialogue dialogue = Dialogue.builder()
          .id("d")
          .addParty(Party.of(Side.EU))
          .initiated(Edtf.parse("1991-05"))
          .build();
      assertFound(RULE, dialogue, "INFO    /entries/0/initiated: 1991-05" + FOUND);
      assertFound(
          RULE,
          Dialogue.builder().from(dialogue).initiated(Edtf.parse("[1991..]")).build());
    }
  }

  @Nested
  class EuCouncilsConfused {
    private static final Rule RULE = EuNameRules.EU_COUNCILS_CONFUSED;
    private static final Organisation COUNCIL = organisation(
            "coe", OrganisationKind.INTERGOVERNMENTAL, "Council of Europe")
        .build();
    private static final String FOUND = "WARNING /entries/1/adoptedBy/0: 'coe' is the Council of"
        + " Europe, which adopts no policy of the European Union [eu-councils-confused]";

    private static PolicyInstrumentBuilder instrument(String name) {
      return PolicyInstrument.builder()
          .id("i")
          .kind(InstrumentKind.STRATEGY)
          .addName(Name.of("en", name))
          .addAdoptedBy(Ref.of("coe"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The EU and Central Asia: Strategy for a New Partnership",
          "European Union Guidelines on Human Rights Dialogues"
        })
    void findsPoliciesOfTheUnion(String name) {
      assertFound(RULE, dossier(COUNCIL, instrument(name).build()), FOUND);
    }

    @Test
    void findsLawOfTheUnionByItsNumber() {
      PolicyInstrument regulation = instrument("Regulation")
          .addExternalId(ExternalId.of(ExternalIdScheme.CELEX, "32006R1905"))
          .build();
      assertFound(RULE, dossier(COUNCIL, regulation), FOUND);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Council of Europe Gender Equality Strategy",
          "Guidelines on relations between the Council of Europe and the European Union",
          "European Strategy"
        })
    void isSilentOnPoliciesOfTheCouncilOfEurope(String name) {
      assertFound(RULE, dossier(COUNCIL, instrument(name).build()));
    }

    @Test
    void isSilentWhereTheUnionAdoptsAsWell() {
      Organisation commission = organisation(
              "com", OrganisationKind.EU_INSTITUTION, "European Commission")
          .build();
      assertFound(
          RULE,
          dossier(
              COUNCIL,
              commission,
              instrument("EU programme").addAdoptedBy(Ref.of("com")).build()));
    }

    @ParameterizedTest
    @CsvSource({
      "European Council, Council of the EU,"
          + " the Council of the European Union and of the European Council",
      "council of Europe, European Council, the Council of Europe and of the European Council"
    })
    void findsOneOrganisationOfTwoNames(String one, String other, String both) {
      Organisation mixed = organisation("c", OrganisationKind.EU_INSTITUTION, one)
          .addName(Name.of("en", other))
          .build();
      assertFound(
          RULE,
          mixed,
          "WARNING /entries/0/names: one organisation has the names of " + both
              + " [eu-councils-confused]");
    }

    @Test
    void findsTheCouncilOfEuropeAmongTheBodiesOfTheUnion() {
      assertFound(
          RULE,
          organisation("c", OrganisationKind.EU_INSTITUTION, "Council of Europe")
              .build(),
          "WARNING /entries/0/kind: 'eu-institution' is said of the Council of Europe, which is no"
              + " body of the European Union [eu-councils-confused]");
    }

    @Test
    void leavesNamesAsPrintedOut() {
      assertFound(
          RULE,
          organisation("c", OrganisationKind.EU_INSTITUTION, "European Council")
              .addName(Name.of(NameKind.AS_PRINTED, "en", "Council of Europe"))
              .build());
    }
  }
}
