package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;
import static org.hrdialogue.validation.Rules.found;

import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IdentityRulesTest {
  private static Organisation organisation(String id, String... formerIds) {
    return Organisation.builder()
        .id(id)
        .kind(OrganisationKind.NGO)
        .addFormerIds(formerIds)
        .build();
  }

  @Nested
  class IdDuplicate {
    @Test
    void findsEveryEntryButTheFirst() {
      assertThat(found(
              IdentityRules.ID_DUPLICATE,
              organisation("a"),
              organisation("b"),
              organisation("a"),
              Person.builder().id("a").build()))
          .containsExactly(
              Violation.builder()
                  .code("id-duplicate")
                  .severity(Severity.ERROR)
                  .pointer("/entries/2/id")
                  .message("'a' is the id of another entry, too")
                  .entry("a")
                  .found("a")
                  .addRelated("/entries/0/id")
                  .build(),
              Violation.builder()
                  .code("id-duplicate")
                  .severity(Severity.ERROR)
                  .pointer("/entries/3/id")
                  .message("a text of 1 character is the id of another entry, too")
                  .entry("a")
                  .addRelated("/entries/0/id")
                  .build());
    }

    @Test
    void isSilentOnIdentifiersThatDifferInCase() {
      assertFound(IdentityRules.ID_DUPLICATE, dossier(organisation("a"), organisation("A")));
    }
  }

  @Nested
  class IdAliasConflict {
    @Test
    void findsFormerIdentifiersThatAnEntryHasNow() {
      assertFound(
          IdentityRules.ID_ALIAS_CONFLICT,
          dossier(organisation("a", "x", "b"), organisation("b")),
          "ERROR   /entries/0/formerIds/1: 'b' is a former id here and the id of an entry now"
              + " [id-alias-conflict]");
      assertFound(
          IdentityRules.ID_ALIAS_CONFLICT,
          dossier(organisation("a", "a")),
          "ERROR   /entries/0/formerIds/0: 'a' is a former id here and the id of an entry now"
              + " [id-alias-conflict]");
    }

    @Test
    void findsFormerIdentifiersOfSeveralEntries() {
      assertThat(found(
              IdentityRules.ID_ALIAS_CONFLICT, organisation("a", "x"), organisation("b", "y", "x")))
          .containsExactly(Violation.builder()
              .code("id-alias-conflict")
              .severity(Severity.ERROR)
              .pointer("/entries/1/formerIds/1")
              .message("'x' is a former id here and of 'a', too")
              .entry("b")
              .found("x")
              .addRelated("/entries/0/formerIds/0")
              .build());
    }

    @Test
    void findsFormerIdentifiersOfEntriesThatCouldNotBeRead() {
      Dossier partial = Dossier.builder()
          .addEntry(organisation("a", "b"))
          .addUnread(new UnreadEntry(0, Optional.of("b")))
          .build();
      assertFound(
          IdentityRules.ID_ALIAS_CONFLICT,
          partial,
          "ERROR   /entries/1/formerIds/0: 'b' is a former id here and the id of an entry now"
              + " [id-alias-conflict]");
    }

    @Test
    void isSilentWhereEachHasItsOwn() {
      assertFound(
          IdentityRules.ID_ALIAS_CONFLICT,
          dossier(organisation("a", "x", "y"), organisation("b", "z")));
    }
  }
}
