package org.hrdialogue.testing;

import static org.hrdialogue.testing.SeminarCitations.editorial;
import static org.hrdialogue.testing.SeminarCitations.en;
import static org.hrdialogue.testing.SeminarCitations.paragraph;

import java.util.List;
import org.hrdialogue.model.AgendaItem;
import org.hrdialogue.model.Ref;
import org.hrdialogue.vocabulary.AffectedGroup;
import org.hrdialogue.vocabulary.AgendaItemKind;
import org.hrdialogue.vocabulary.Theme;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** What the seminar of 2013 treated. */
final class SeminarAgenda {
  private SeminarAgenda() {}

  static List<AgendaItem> all() {
    return List.of(
        institutions(),
        legalDrafting(),
        publicAwareness(),
        cooperation(),
        closedInstitutions(),
        preventiveMechanisms());
  }

  private static AgendaItem institutions() {
    return AgendaItem.builder()
        .kind(AgendaItemKind.TOPIC)
        .text(en("National human rights institutions, and how their role can grow"))
        .addTheme(Theme.NATIONAL_HUMAN_RIGHTS_INSTITUTIONS)
        .addSource(paragraph(4, "kind", "text").build())
        .addSource(editorial("themes").build())
        .build();
  }

  private static AgendaItem legalDrafting() {
    return AgendaItem.builder()
        .kind(AgendaItemKind.TOPIC)
        .text(en("Legal drafting"))
        .addTheme(Theme.LEGISLATIVE_DRAFTING)
        .addSource(
            paragraph(4, "kind", "text").printed("legal drafting activities").build())
        .addSource(editorial("themes").build())
        .build();
  }

  private static AgendaItem publicAwareness() {
    return AgendaItem.builder()
        .kind(AgendaItemKind.TOPIC)
        .text(en("Public awareness of human rights"))
        .addTheme(Theme.PUBLIC_AWARENESS)
        .addTheme(Theme.HUMAN_RIGHTS_EDUCATION)
        .addSource(paragraph(4, "kind", "text").build())
        .addSource(editorial("themes").build())
        .build();
  }

  private static AgendaItem cooperation() {
    return AgendaItem.builder()
        .kind(AgendaItemKind.TOPIC)
        .text(en("The Commissioner's work with civil society bodies on policies that"
            + " protect human rights, among them those of children, of migrant workers"
            + " and of further vulnerable groups, and on promoting what United Nations"
            + " and other international bodies recommend"))
        .addTheme(Theme.CIVIL_SOCIETY)
        .addTheme(Theme.RIGHTS_OF_THE_CHILD)
        .addTheme(Theme.MIGRANTS)
        .addTheme(Theme.TREATY_BODIES)
        .addTheme(Theme.UPR_PROCESS)
        .addAffectedGroup(AffectedGroup.CHILDREN)
        .addAffectedGroup(AffectedGroup.MIGRANT_WORKERS)
        .addAffectedGroup(AffectedGroup.OTHER_VULNERABLE_GROUPS)
        .addConcern(Ref.of("ombudsman-tj"))
        .addSource(paragraph(4, "kind", "text", "affectedGroups", "concerns").build())
        .addSource(editorial("themes")
            .note("which United Nations and other bodies are meant is not said")
            .build())
        .putUnspecified("affectedGroups", UnspecifiedReason.INCOMPLETE)
        .build();
  }

  private static AgendaItem closedInstitutions() {
    return AgendaItem.builder()
        .kind(AgendaItemKind.DISCUSSION_POINT)
        .text(en("Participants saw a need for the Commissioner's Office to monitor closed"
            + " institutions jointly with the Coalition"))
        .addTheme(Theme.DETENTION)
        .addTheme(Theme.TORTURE_PREVENTION)
        .addConcern(Ref.of("ombudsman-tj"))
        .addConcern(Ref.of("coalition-against-torture-tj"))
        .addSource(paragraph(4, "text", "concerns").build())
        .addSource(editorial("kind", "themes")
            .note("a view voiced in the discussion, not an adopted recommendation")
            .build())
        .putUnspecified("raisedBy", UnspecifiedReason.NOT_STATED)
        .build();
  }

  private static AgendaItem preventiveMechanisms() {
    return AgendaItem.builder()
        .kind(AgendaItemKind.REVIEW_OF_PRACTICE)
        .text(en("Good practice abroad in making national preventive mechanisms work"))
        .addTheme(Theme.TORTURE_PREVENTION)
        .addSource(paragraph(4, "kind", "text")
            .printed("a review of international best practices")
            .build())
        .addSource(editorial("themes").build())
        .build();
  }
}
