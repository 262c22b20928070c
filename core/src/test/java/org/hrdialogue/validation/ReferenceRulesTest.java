package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;
import static org.hrdialogue.validation.Rules.found;

import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.dossier.UnreadEntry;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Note;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Position;
import org.hrdialogue.model.Ref;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {
  private static final Organisation EU = Organisation.builder()
      .id("eu")
      .kind(OrganisationKind.EU)
      .addFormerId("ec")
      .build();

  private static final Event SEMINAR = event("seminar");

  private static Event event(String id) {
    return Event.builder()
        .id(id)
        .kind(EventKind.SEMINAR)
        .status(EventStatus.HELD)
        .build();
  }

  private static Organisation partOf(String parent) {
    return Organisation.builder()
        .id("o")
        .kind(OrganisationKind.EU_SERVICE)
        .parent(Ref.of(parent))
        .build();
  }

  @Nested
  class RefUnresolved {
    @Test
    void findsReferencesToNothing() {
      assertThat(found(ReferenceRules.REF_UNRESOLVED, EU, partOf("eeas")))
          .containsExactly(Violation.builder()
              .code("ref-unresolved")
              .severity(Severity.ERROR)
              .pointer("/entries/1/parent")
              .message("'eeas' is the id of no entry")
              .entry("o")
              .found("eeas")
              .build());
    }

    @Test
    void looksIntoListsPartsAndCitations() {
      Citation citation = Citation.of(Ref.of("report"));
      Event event = Event.builder()
          .from(SEMINAR)
          .addConcern(Ref.of("eu"))
          .addConcern(Ref.of("government"))
          .addSource(citation)
          .addNote(Note.builder()
              .text(LocalizedText.of("en", "Note"))
              .addSource(citation)
              .build())
          .build();
      assertFound(
          ReferenceRules.REF_UNRESOLVED,
          dossier(EU, event),
          "ERROR   /entries/1/concerns/1: 'government' is the id of no entry [ref-unresolved]",
          "ERROR   /entries/1/sources/0/source: 'report' is the id of no entry [ref-unresolved]",
          "ERROR   /entries/1/notes/0/sources/0/source: 'report' is the id of no entry"
              + " [ref-unresolved]");
    }

    @Test
    void isSilentOnFormerIdentifiersAndEntriesThatCouldNotBeRead() {
      assertFound(ReferenceRules.REF_UNRESOLVED, dossier(EU, partOf("ec")));
      Dossier partial = Dossier.builder()
          .addEntry(partOf("eeas"))
          .addUnread(new UnreadEntry(1, Optional.of("eeas")))
          .build();
      assertFound(ReferenceRules.REF_UNRESOLVED, partial);
    }

    @Test
    void givesOnlyTheShapeInEntriesThatAreNotPublic() {
      assertFound(
          ReferenceRules.REF_UNRESOLVED,
          Person.builder()
              .id("p")
              .addPosition(Position.builder().organisation(Ref.of("eeas")).build())
              .build(),
          "ERROR   /entries/0/positions/0/organisation: a text of 4 characters is the id of no entry"
              + " [ref-unresolved]");
    }
  }

  @Nested
  class RefWrongType {
    @Test
    void findsReferencesToTheWrongSortOfThing() {
      assertThat(found(ReferenceRules.REF_WRONG_TYPE, partOf("seminar"), SEMINAR))
          .containsExactly(Violation.builder()
              .code("ref-wrong-type")
              .severity(Severity.ERROR)
              .pointer("/entries/0/parent")
              .message("'seminar' is of type 'event', and 'organisation' belongs here")
              .entry("o")
              .found("seminar")
              .expected("organisation")
              .build());
    }

    @Test
    void namesAllTypesThatBelongThere() {
      Dialogue dialogue = Dialogue.builder().id("d").addBasis(Ref.of("ec")).build();
      assertFound(
          ReferenceRules.REF_WRONG_TYPE,
          dossier(EU, dialogue),
          "ERROR   /entries/1/bases/0: 'ec' is of type 'organisation', and 'policy-instrument or"
              + " event' belongs here [ref-wrong-type]");
    }

    @Test
    void wantsAccountsOfTheSameType() {
      Event account = Event.builder().from(event("a")).accountOf(Ref.of("eu")).build();
      assertFound(
          ReferenceRules.REF_WRONG_TYPE,
          dossier(EU, account),
          "ERROR   /entries/1/accountOf: 'eu' is of type 'organisation', and 'event' belongs here"
              + " [ref-wrong-type]");
    }

    @Test
    void isSilentOnReferencesToTheRightTypeAndToNothing() {
      Dialogue dialogue = Dialogue.builder()
          .id("d")
          .addBasis(Ref.of("seminar"))
          .addConcern(Ref.of("eu"))
          .addConcern(Ref.of("seminar"))
          .build();
      assertFound(ReferenceRules.REF_WRONG_TYPE, dossier(EU, dialogue, SEMINAR, partOf("nothing")));
    }
  }

  @Nested
  class RefSuperseded {
    @Test
    void findsReferencesByFormerIdentifiers() {
      assertThat(found(ReferenceRules.REF_SUPERSEDED, EU, partOf("ec")))
          .containsExactly(Violation.builder()
              .code("ref-superseded")
              .severity(Severity.WARNING)
              .pointer("/entries/1/parent")
              .message("'ec' is a former id; the entry is now 'eu'")
              .entry("o")
              .found("ec")
              .expected("eu")
              .build());
    }

    @Test
    void isSilentWhereAnEntryHasTheIdentifierNow() {
      Organisation heir =
          Organisation.builder().id("ec").kind(OrganisationKind.EU).build();
      assertFound(ReferenceRules.REF_SUPERSEDED, dossier(EU, heir, partOf("ec")));
      assertFound(ReferenceRules.REF_SUPERSEDED, dossier(EU, partOf("eu")));
    }
  }

  @Test
  void findNothingInTheSamples() {
    Dossier samples = Dossier.builder().addAllEntries(Samples.all()).build();
    for (Rule rule : ReferenceRules.ALL) {
      assertFound(rule, samples);
      assertFound(rule, Samples.euTajikistan2013());
    }
    assertThat(samples.entries()).extracting(Entry::id).doesNotHaveDuplicates();
  }
}
