package org.hrdialogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The ways from an entry to those that refer to it. */
class DossierNavigationTest {
  private static Dossier of(Entry... entries) {
    return Dossier.builder().addEntries(entries).build();
  }

  private static Event event(String id, String... planned) {
    var event = Event.builder()
        .id(id)
        .kind(EventKind.DIALOGUE_ROUND)
        .status(EventStatus.UNKNOWN)
        .dialogue(Ref.of("dialogue"));
    for (String plan : planned) {
      event.addPlan(Edtf.parse(plan));
    }
    return event.build();
  }

  private static Event held(String id, String held, String... planned) {
    return Event.builder().from(event(id, planned)).held(Edtf.parse(held)).build();
  }

  @Nested
  class EventsOf {
    private static final Ref<Dialogue> DIALOGUE = Ref.of("dialogue");

    private static List<String> order(Event... events) {
      return of(events).eventsOf(DIALOGUE).stream().map(Event::id).toList();
    }

    @Test
    void areInTimeOrderAsHeldOrLastPlanned() {
      assertThat(order(
              event("undated"),
              held("c", "2013-09-17/2013-09-18", "2009"),
              event("d", "2008", "2013-12~"),
              held("b", "2010-11-12"),
              held("a", "2008-10-31")))
          .isEqualTo(List.of("a", "b", "c", "d", "undated"));
    }

    @Test
    void countsThoseThatUseAFormerIdentifier() {
      Dialogue renamed =
          Dialogue.builder().id("renamed").addFormerId("dialogue").build();
      Event event = held("e", "2013");
      Dossier dossier = of(event, renamed);
      assertThat(dossier.eventsOf(Ref.to(renamed))).containsExactly(event);
      assertThat(dossier.eventsOf(Ref.of("dialogue"))).containsExactly(event);
    }

    @Test
    void areInDossierOrderWhereTimeDoesNotTell() {
      assertThat(order(event("z"), event("a"), held("y", "2013"), held("b", "2013")))
          .isEqualTo(List.of("y", "b", "z", "a"));
    }

    @Test
    void doNotIncludeThoseOfOtherDialoguesOrAccounts() {
      Event other =
          Event.builder().from(event("other")).dialogue(Ref.of("another")).build();
      Event none =
          Event.builder().from(event("none")).dialogue(Optional.empty()).build();
      Event account =
          Event.builder().from(event("account")).accountOf(Ref.of("one")).build();
      assertThat(order(event("one"), other, none, account)).isEqualTo(List.of("one"));
    }
  }

  @Nested
  class Events {
    @Test
    void areInTimeOrderWhateverTheirDialogueWithoutAccounts() {
      Event other = Event.builder()
          .from(held("other", "2012"))
          .dialogue(Ref.of("another"))
          .build();
      Event none = Event.builder()
          .from(event("none", "2011-23"))
          .dialogue(Optional.empty())
          .build();
      Event account =
          Event.builder().from(event("account")).accountOf(Ref.of("one")).build();
      assertThat(of(event("one"), account, other, none).events())
          .isEqualTo(List.of(none, other, event("one")));
    }
  }

  @Nested
  class Adoptions {
    @Test
    void leadsFromAnEventToWhatWasAdoptedThere() {
      Ref<Event> seminar = Ref.of("seminar");
      RecommendationSet set =
          RecommendationSet.builder().id("set").adoptedAt(Ref.of("seminar")).build();
      RecommendationSet other =
          RecommendationSet.builder().id("other-set").adoptedAt(Ref.of("round")).build();
      Recommendation inSet =
          Recommendation.builder().id("1").origin(Origin.UPR).set(Ref.of("set")).build();
      Recommendation alone = Recommendation.builder()
          .from(inSet)
          .id("2")
          .set(Optional.empty())
          .adoptedAt(seminar)
          .build();
      Recommendation elsewhere = Recommendation.builder()
          .from(inSet)
          .id("3")
          .adoptedAt(Ref.of("round"))
          .build();
      Dossier dossier = of(inSet, set, other, elsewhere, alone);
      assertThat(dossier.setsAdoptedAt(seminar)).isEqualTo(List.of(set));
      assertThat(dossier.recommendationsAdoptedAt(seminar)).isEqualTo(List.of(inSet, alone));
    }

    @Test
    void leadsFromAnEventToWhatWasAdoptedThereByFormerIdentifiers() {
      Event seminar =
          Event.builder().from(event("seminar-1")).addFormerId("seminar").build();
      RecommendationSet set =
          RecommendationSet.builder().id("set").adoptedAt(Ref.of("seminar")).build();
      Recommendation inSet =
          Recommendation.builder().id("1").origin(Origin.UPR).set(Ref.of("set")).build();
      Dossier dossier = of(seminar, set, inSet);
      assertThat(dossier.setsAdoptedAt(Ref.to(seminar))).isEqualTo(List.of(set));
      assertThat(dossier.setsAdoptedAt(Ref.of("seminar"))).isEqualTo(List.of(set));
      assertThat(dossier.recommendationsAdoptedAt(Ref.to(seminar))).isEqualTo(List.of(inSet));
    }

    @Test
    void leadsFromACountryToItsProgrammes() {
      AssistanceProgramme tajik = AssistanceProgramme.builder()
          .id("p")
          .scope(ProgrammeScope.BILATERAL)
          .addRecipient(CountryCode.parse("TJ"))
          .build();
      AssistanceProgramme kyrgyz = AssistanceProgramme.builder()
          .id("q")
          .scope(ProgrammeScope.REGIONAL)
          .addRecipient(CountryCode.parse("KG"))
          .build();
      assertThat(of(kyrgyz, tajik).programmesOf(CountryCode.parse("TJ"))).isEqualTo(List.of(tajik));
    }

    @Test
    void worksOnTheDossierOf2013() {
      Dossier dossier = Samples.euTajikistan2013();
      assertThat(dossier.entries()).hasSize(37);
      assertThat(dossier.asOf()).hasValue(LocalDate.of(2013, 9, 19));
      assertThat(
              dossier.eventsOf(Ref.of("human-rights-dialogue-eu-tj")).stream().map(Event::id))
          .containsExactly("seminar-2013", "round-next");
      RecommendationSet set = dossier.setsAdoptedAt(Ref.of("seminar-2013")).get(0);
      assertThat(dossier.journey(set).stage()).hasValue(Stage.ADOPTED);
      assertThat(dossier.programmesOf(CountryCode.parse("TJ"))).hasSize(10);
    }
  }
}
