package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;
import static org.hrdialogue.validation.Rules.found;

import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSourceRulesTest {
  private static final Rule RULE = EventSourceRules.EVENT_HELD_AFTER_SOURCE;
  private static final String MESSAGE =
      "2013-09-25 is after 2013-09-19, when 'release' was published";

  private static EventBuilder event(Citation... sources) {
    return Event.builder()
        .id("e")
        .kind(EventKind.SEMINAR)
        .status(EventStatus.HELD)
        .held(Edtf.parse("2013-09-25"))
        .addSources(sources);
  }

  private static Dossier beside(Event event) {
    return dossier(
        event,
        document("release", "2013-09-19"),
        document("announcement", "2013-09-01"),
        document("news", "2013-09-26"),
        SourceDocument.builder().id("undated").build(),
        SourceDocument.builder().id("repost").copyOf(Ref.of("release")).build());
  }

  private static SourceDocument document(String id, String published) {
    return SourceDocument.builder().id(id).published(Edtf.parse(published)).build();
  }

  private static Citation cite(String source, String... supports) {
    return Citation.of(Ref.of(source), supports);
  }

  @Nested
  class EventHeldAfterSource {
    @Test
    void findsWhatADocumentCouldNotKnow() {
      assertThat(found(RULE, beside(event(cite("release")).build())))
          .containsExactly(Violation.builder()
              .code("event-held-after-source")
              .severity(Severity.ERROR)
              .pointer("/entries/0/held")
              .message(MESSAGE)
              .entry("e")
              .found("2013-09-25")
              .addRelated("/entries/0/sources/0")
              .build());
    }

    @Test
    void namesTheLatestOfSeveralDocuments() {
      assertFound(
          RULE,
          beside(event(cite("announcement"), cite("release", "held")).build()),
          "ERROR   /entries/0/held: " + MESSAGE + " [event-held-after-source]");
    }

    @Test
    void takesAnUndatedCopyForItsOriginal() {
      assertFound(
          RULE,
          beside(event(cite("announcement"), cite("repost")).build()),
          "ERROR   /entries/0/held: " + MESSAGE + " [event-held-after-source]");
    }

    @Test
    void findsAStatusFromBeforeWhateverElseIsCited() {
      assertFound(
          RULE,
          beside(event(cite("release", "status"), cite("news", "held"), cite("undated"))
              .build()),
          "ERROR   /entries/0/held: " + MESSAGE + " [event-held-after-source]");
    }

    @Test
    void isSilentWhereAnotherDocumentCanKnow() {
      assertFound(RULE, beside(event(cite("announcement", "held"), cite("news")).build()));
      assertFound(
          RULE, beside(event(cite("announcement"), cite("undated", "status")).build()));
    }

    @Test
    void isSilentOnDocumentsThatTellOfOtherThings() {
      assertFound(RULE, beside(event(cite("announcement", "title", "places")).build()));
      Citation against = Citation.builder()
          .source(Ref.of("announcement"))
          .addDispute(PropertyPath.parse("held"))
          .build();
      assertFound(RULE, beside(event(against).build()));
      Citation editorial =
          Citation.builder().source(Ref.of("release")).basis(Basis.EDITORIAL).build();
      assertFound(RULE, beside(event(editorial).build()));
    }

    @ParameterizedTest
    @CsvSource({"2013-09-19", "2013-09", "2013-09-18/2013-09-20", "2013-12~"})
    void isSilentWhereTheOrderIsNotDefinite(String held) {
      assertFound(RULE, beside(event(cite("release")).held(Edtf.parse(held)).build()));
    }

    @Test
    void isSilentOnEventsThatAreStillAhead() {
      assertFound(
          RULE, beside(event(cite("release")).status(EventStatus.SCHEDULED).build()));
    }

    @Test
    void looksAtAccounts() {
      assertFound(
          RULE,
          beside(event(cite("release")).accountOf(Ref.of("x")).build()),
          "ERROR   /entries/0/held: " + MESSAGE + " [event-held-after-source]");
    }
  }
}
