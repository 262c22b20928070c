package org.hrdialogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DossierTest {
  private static final Organisation NGO =
      Organisation.builder().id("ngo").kind(OrganisationKind.NGO).build();

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
  class Find {
    private final Organisation renamed = Organisation.builder()
        .from(NGO)
        .id("ngo-2")
        .addFormerId("ngo-1")
        .addFormerId("ngo-0")
        .build();

    @Test
    void knowsPresentAndFormerIdentifiers() {
      Dossier dossier = of(NGO, renamed);
      assertThat(dossier.find("ngo")).hasValue(NGO);
      assertThat(dossier.find("ngo-2")).hasValue(renamed);
      assertThat(dossier.find("ngo-0")).hasValue(renamed);
      assertThat(dossier.find("ngo-3")).isEmpty();
    }

    @Test
    void prefersPresentIdentifiersToFormerOnes() {
      Organisation heir = Organisation.builder().from(NGO).id("ngo-1").build();
      assertThat(of(renamed, heir).find("ngo-1")).hasValue(heir);
    }

    @Test
    void takesTheFirstOfSeveral() {
      Organisation another =
          Organisation.builder().from(NGO).kind(OrganisationKind.NGO_COALITION).build();
      assertThat(of(NGO, another).find("ngo")).hasValue(NGO);
      Organisation claimant =
          Organisation.builder().from(NGO).id("ngo-3").addFormerId("ngo-1").build();
      assertThat(of(renamed, claimant).find("ngo-1")).hasValue(renamed);
    }

    @Test
    void givesEntriesOfTheTypeAskedForOnly() {
      Ref<Actor> ref = Ref.of("ngo");
      assertThat(of(NGO).find(ref, Actor.class)).hasValue(NGO);
      assertThat(of(NGO).find(ref, Organisation.class)).hasValue(NGO);
      assertThat(of(NGO).find(ref, Person.class)).isEmpty();
      assertThat(of().find(ref, Actor.class)).isEmpty();
    }
  }

  @Nested
  class All {
    @Test
    void keepsTheOrderAndLeavesOutAccounts() {
      Organisation account = Organisation.builder()
          .from(NGO)
          .id("account")
          .accountOf(Ref.of("ngo"))
          .build();
      Organisation second = Organisation.builder().from(NGO).id("a").build();
      Person person = Person.builder().id("person").build();
      Dossier dossier = of(NGO, account, person, second);
      assertThat(dossier.all(Organisation.class)).isEqualTo(List.of(NGO, second));
      assertThat(dossier.all(Actor.class)).isEqualTo(List.of(NGO, person, second));
      assertThat(dossier.all(Event.class)).isEmpty();
      assertThat(dossier.entries()).contains(account);
    }
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
  class Navigation {
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

  @Nested
  class Positions {
    private static List<Integer> positions(Dossier dossier) {
      return IntStream.range(0, dossier.entries().size())
          .map(dossier::position)
          .boxed()
          .toList();
    }

    @Test
    void areThoseOfTheEntriesWhereAllWereRead() {
      assertThat(positions(of(NGO, NGO, NGO))).isEqualTo(List.of(0, 1, 2));
    }

    @Test
    void leaveRoomForEntriesThatWereNotRead() {
      Dossier dossier = Dossier.builder()
          .addEntries(NGO, NGO, NGO)
          .addUnread(
              new UnreadEntry(0, Optional.of("first")),
              new UnreadEntry(2, Optional.empty()),
              new UnreadEntry(5, Optional.of("last")))
          .build();
      assertThat(positions(dossier)).isEqualTo(List.of(1, 3, 4));
      assertThat(dossier.knows("first")).isTrue();
      assertThat(dossier.knows("last")).isTrue();
      assertThat(dossier.find("first")).isEmpty();
    }

    @Test
    void ofUnreadEntriesMakeNoDifferenceToEquality() {
      Dossier partial = Dossier.builder()
          .addEntry(NGO)
          .addUnread(new UnreadEntry(1, Optional.empty()))
          .build();
      assertThat(partial).isEqualTo(of(NGO)).hasSameHashCodeAs(of(NGO));
    }
  }

  @Test
  void knowsIdentifiersThatEntriesHaveNow() {
    Dossier dossier = of(Organisation.builder().from(NGO).addFormerId("old").build());
    assertThat(dossier.knows("ngo")).isTrue();
    assertThat(dossier.knows("old")).isFalse();
    assertThat(dossier.knows("new")).isFalse();
  }

  @Test
  void keepsMembersOfOthers() {
    Dossier dossier = Dossier.builder()
        .putExtra("x-b", JsonText.parse("1"))
        .putExtra("x-a", JsonText.parse("2"))
        .build();
    assertThat(dossier.extras().keySet()).containsExactly("x-b", "x-a");
  }
}
