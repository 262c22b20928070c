package org.hrdialogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DossierTest {
  private static final Organisation NGO =
      Organisation.builder().id("ngo").kind(OrganisationKind.NGO).build();

  private static Dossier of(Entry... entries) {
    return Dossier.builder().addEntries(entries).build();
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
