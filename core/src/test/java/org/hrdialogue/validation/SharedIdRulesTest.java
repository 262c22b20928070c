package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;
import static org.hrdialogue.validation.Rules.found;

import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.model.SourceDocumentBuilder;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdScheme;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharedIdRulesTest {
  private static final Rule RULE = SharedIdRules.EXTERNAL_ID_SHARED;
  private static final ExternalId Q458 = ExternalId.of(ExternalIdScheme.WIKIDATA, "Q458");
  private static final ExternalId CELEX = ExternalId.of(ExternalIdScheme.CELEX, "32006R1905");
  private static final ExternalId OWN = ExternalId.of(ExternalIdScheme.OWN, "12");

  private static Organisation organisation(String id, ExternalId... ids) {
    return Organisation.builder()
        .id(id)
        .kind(OrganisationKind.NGO)
        .addExternalIds(ids)
        .build();
  }

  private static SourceDocumentBuilder document(String id) {
    return SourceDocument.builder().id(id).addExternalId(CELEX);
  }

  @Nested
  class ExternalIdShared {
    @Test
    void blamesAllButTheOneWithTheLeastId() {
      assertThat(found(RULE, organisation("b", CELEX, Q458), organisation("a", Q458)))
          .containsExactly(Violation.builder()
              .code("external-id-shared")
              .severity(Severity.WARNING)
              .pointer("/entries/0/externalIds/1/value")
              .message("'Q458' is an identifier of 'a', too")
              .entry("b")
              .found("Q458")
              .addRelated("/entries/1/externalIds/0/value")
              .build());
    }

    @Test
    void repeatsNoWordsOfPersons() {
      assertFound(
          RULE,
          dossier(
              organisation("a", Q458),
              Person.builder().id("p").addExternalId(Q458).build()),
          "WARNING /entries/1/externalIds/0/value: a text of 4 characters is an identifier of 'a',"
              + " too [external-id-shared]");
    }

    @Test
    void findsDocumentsOfOneNumber() {
      assertFound(
          RULE,
          dossier(document("a").build(), document("b").build()),
          "WARNING /entries/1/externalIds/0/value: '32006R1905' is an identifier of 'a', too"
              + " [external-id-shared]");
    }

    @Test
    void isSilentOnTextsTheirCopiesAndWhatTheyLayDown() {
      assertFound(
          RULE,
          dossier(
              organisation("a", CELEX),
              document("b").build(),
              document("c").copyOf(Ref.of("b")).build()));
    }

    @Test
    void isSilentOnAccountsOtherSchemesAndOtherTypesOfTheEditorsOwn() {
      assertFound(
          RULE,
          dossier(
              organisation("a", Q458, OWN),
              organisation("b", ExternalId.of(ExternalIdScheme.OWN, "Q458")),
              Dialogue.builder().id("d").addExternalId(OWN).build(),
              Organisation.builder()
                  .from(organisation("c", Q458))
                  .accountOf(Ref.of("a"))
                  .build()));
    }

    @Test
    void leavesEntriesOfOneIdToTheRuleOnIds() {
      assertFound(RULE, dossier(organisation("a", Q458), organisation("a", Q458)));
    }
  }
}
