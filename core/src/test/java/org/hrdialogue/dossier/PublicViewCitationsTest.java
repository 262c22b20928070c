package org.hrdialogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.dossier.Onlooker.CLOSED;
import static org.hrdialogue.dossier.Onlooker.OPEN;
import static org.hrdialogue.dossier.Onlooker.PERSON;
import static org.hrdialogue.dossier.Onlooker.dossier;
import static org.hrdialogue.dossier.Onlooker.event;
import static org.hrdialogue.dossier.Onlooker.organisation;
import static org.hrdialogue.dossier.Onlooker.seen;

import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Test;

/** What remains of citations where entries that they lead to, or are for, are not public. */
class PublicViewCitationsTest {
  private final Ref<Entry> closed = Ref.of("c");
  private final Ref<Entry> open = Ref.of("o");

  /** Returns what is seen of an event that concerns a closed and an open entry. */
  private Entry concerning(Citation citation, UnaryEvent... more) {
    EventBuilder event = event("e").addConcern(closed).addConcern(open).addSource(citation);
    for (UnaryEvent each : more) {
      each.apply(event);
    }
    return dossier(PERSON, CLOSED, OPEN, document(), event.build())
        .publicView()
        .find("e")
        .orElseThrow();
  }

  private EventBuilder left() {
    return event("e").addConcern(open).putUnspecified("concerns", UnspecifiedReason.INCOMPLETE);
  }

  @Test
  void followWhatHasMoved() {
    assertThat(concerning(citation("the words", "concerns/1", "status", "concerns/7")))
        .isEqualTo(left()
            .addSource(citation("the words", "concerns/0", "status", "concerns/7"))
            .build());
  }

  @Test
  void loseTheirWordsWithOneOfTheirPaths() {
    Citation silent =
        Citation.builder().source(Ref.of("d")).supporting("status").build();
    assertThat(concerning(citation("the words", "concerns/0", "status")))
        .isEqualTo(left().addSource(silent).build());
  }

  @Test
  void loseTheirWordsWithPartOfWhatTheyAreFor() {
    Citation list =
        Citation.builder().source(Ref.of("d")).supporting("concerns").build();
    Citation whole = Citation.builder().source(Ref.of("d")).build();
    assertThat(concerning(citation("the words", "concerns")))
        .isEqualTo(left().addSource(list).build());
    assertThat(concerning(citation("the words")))
        .isEqualTo(left().addSource(whole).build());
  }

  @Test
  void goWithAllOfTheirPaths() {
    assertThat(concerning(citation("the words", "concerns/0")))
        .isEqualTo(left().putUnspecified("sources", UnspecifiedReason.WITHHELD).build());
  }

  @Test
  void goWithTheirDocument() {
    Citation gone = Citation.builder().source(Ref.of("c")).supporting("status").build();
    Citation stays = citation("the words", "status");
    assertThat(concerning(gone, event -> event.addSource(stays)))
        .isEqualTo(left()
            .addSource(stays)
            .putUnspecified("sources", UnspecifiedReason.INCOMPLETE)
            .build());
  }

  @Test
  void loseTheirWordsWithWhoseTheyAre() {
    Citation attributed = Citation.builder()
        .from(citation("the words", "status"))
        .attributedTo(Ref.of("p"))
        .note("his own")
        .build();
    Citation silent =
        Citation.builder().source(Ref.of("d")).supporting("status").build();
    assertThat(concerning(attributed))
        .isEqualTo(left()
            .addSource(silent)
            .putUnspecified("sources/0/attributedTo", UnspecifiedReason.WITHHELD)
            .build());
  }

  @Test
  void ofAPartThatLosesSomethingLoseTheirWords() {
    Participation part = Participation.builder()
        .actor(Ref.of("p"))
        .addSource(citation("the words"))
        .build();
    Entry seen = concerning(
        citation("more words", "participations/0"), event -> event.addParticipation(part));
    Citation silent = Citation.builder().source(Ref.of("d")).build();
    assertThat(seen)
        .isEqualTo(left()
            .addParticipation(Participation.builder()
                .addSource(silent)
                .putUnspecified("actor", UnspecifiedReason.WITHHELD)
                .build())
            .addSource(
                Citation.builder().from(silent).supporting("participations/0").build())
            .build());
  }

  private static Citation citation(String printed, String... supports) {
    return Citation.builder()
        .source(Ref.of("d"))
        .printed(printed)
        .supporting(supports)
        .build();
  }

  private static Organisation document() {
    return organisation("d").build();
  }

  /** Something added to an event. */
  private interface UnaryEvent {
    EventBuilder apply(EventBuilder event);
  }
}
