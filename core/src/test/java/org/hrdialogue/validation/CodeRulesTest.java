package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.found;

import org.hrdialogue.model.AgendaItem;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.AgendaItemKind;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Protection;
import org.hrdialogue.vocabulary.Sector;
import org.hrdialogue.vocabulary.Theme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CodeRulesTest {
  @Nested
  class CodeUnknown {
    private static Organisation organisation(String kind) {
      return Organisation.builder().id("o").kind(OrganisationKind.parse(kind)).build();
    }

    @Test
    void namesTheNearestCode() {
      assertThat(found(CodeRules.CODE_UNKNOWN, organisation("ngo-colition")))
          .containsExactly(Violation.builder()
              .code("code-unknown")
              .severity(Severity.WARNING)
              .pointer("/entries/0/kind")
              .message("'ngo-colition' is not in the list; nearest is 'ngo-coalition'")
              .entry("o")
              .found("ngo-colition")
              .expected("ngo-coalition")
              .build());
    }

    @Test
    void namesNoneWhereNoneIsNear() {
      assertFound(
          CodeRules.CODE_UNKNOWN,
          organisation("watchdog"),
          "WARNING /entries/0/kind: 'watchdog' is not in the list [code-unknown]");
    }

    @Test
    void looksIntoListsAndParts() {
      Event event = Event.builder()
          .id("e")
          .kind(EventKind.SEMINAR)
          .status(EventStatus.HELD)
          .attendance(Count.moreThan(50).in(CountUnit.parse("persons")))
          .addAgenda(AgendaItem.builder()
              .kind(AgendaItemKind.TOPIC)
              .text(LocalizedText.of("en", "Topic"))
              .addTheme(Theme.JUSTICE)
              .addTheme(Theme.parse("justise"))
              .build())
          .build();
      assertFound(
          CodeRules.CODE_UNKNOWN,
          event,
          "WARNING /entries/0/attendance/unit: 'persons' is not in the list; nearest is 'person'"
              + " [code-unknown]",
          "WARNING /entries/0/agenda/0/themes/1: 'justise' is not in the list; nearest is 'justice'"
              + " [code-unknown]");
    }

    @Test
    void isSilentOnKnownCodesAndThoseOfOtherLists() {
      assertFound(CodeRules.CODE_UNKNOWN, organisation("ngo-coalition"));
      assertFound(CodeRules.CODE_UNKNOWN, organisation("other:ngo-colition"));
    }

    @Test
    void isSilentOnListsWithoutOwnCodes() {
      assertFound(
          CodeRules.CODE_UNKNOWN,
          AssistanceProgramme.builder()
              .id("p")
              .scope(ProgrammeScope.GLOBAL)
              .addSector(SectorShare.of(Sector.parse("whatever")))
              .build());
    }

    @Test
    void givesOnlyTheShapeWhereWordsAreProtected() {
      Person person =
          Person.builder().id("p").addProtection(Protection.parse("whistle")).build();
      assertThat(found(CodeRules.CODE_UNKNOWN, person))
          .containsExactly(Violation.builder()
              .code("code-unknown")
              .severity(Severity.WARNING)
              .pointer("/entries/0/protection/0")
              .message("a text of 7 characters is not in the list")
              .entry("p")
              .build());
      Organisation restricted = Organisation.builder()
          .from(organisation("watchdog"))
          .disclosure(Disclosure.of(DisclosureLevel.RESTRICTED))
          .build();
      assertFound(
          CodeRules.CODE_UNKNOWN,
          restricted,
          "WARNING /entries/0/kind: a text of 8 characters is not in the list [code-unknown]");
    }

    @Test
    void namesTheNearestOnlyWhereWordsMayBeRepeated() {
      Person person =
          Person.builder().id("p").addProtection(Protection.parse("detaine")).build();
      assertThat(found(CodeRules.CODE_UNKNOWN, person))
          .containsExactly(Violation.builder()
              .code("code-unknown")
              .severity(Severity.WARNING)
              .pointer("/entries/0/protection/0")
              .message("a text of 7 characters is not in the list")
              .entry("p")
              .build());
    }

    @Test
    void findsNothingInTheSamples() {
      assertFound(CodeRules.CODE_UNKNOWN, Samples.euTajikistan2013());
    }
  }
}
