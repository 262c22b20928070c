package org.hrdialogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.dossier.Onlooker.CLOSED;
import static org.hrdialogue.dossier.Onlooker.OPEN;
import static org.hrdialogue.dossier.Onlooker.PERSON;
import static org.hrdialogue.dossier.Onlooker.PUBLIC;
import static org.hrdialogue.dossier.Onlooker.RESTRICTED;
import static org.hrdialogue.dossier.Onlooker.dossier;
import static org.hrdialogue.dossier.Onlooker.event;
import static org.hrdialogue.dossier.Onlooker.organisation;
import static org.hrdialogue.dossier.Onlooker.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.RelatedEvent;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.EventRelation;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublicViewTest {
  @Nested
  class Entries {
    @Test
    void thatAreNotPublicAreLeftOut() {
      Person open = Person.builder().id("q").disclosure(PUBLIC).build();
      Entry individualCase = Samples.smallest(EntryType.INDIVIDUAL_CASE);
      assertThat(
              dossier(PERSON, open, individualCase, CLOSED, OPEN).publicView().entries())
          .containsExactly(open, OPEN);
    }

    @Test
    void thatLoseNothingStayTheSame() {
      Dossier seminar = Samples.euTajikistan2013();
      assertThat(seminar.publicView()).isEqualTo(seminar);
      assertThat(seminar.publicView().entries().get(0))
          .isSameAs(seminar.entries().get(0));
    }

    @Test
    void thatCouldNotBeReadAreForgottenWithTheReferencesToThem() {
      Dossier dossier = Dossier.builder()
          .addUnread(new UnreadEntry(0, Optional.of("u")))
          .addEntry(organisation("a").parent(Ref.of("u")).build())
          .isTruncated(true)
          .build();
      Dossier view = dossier.publicView();
      assertThat(view.unread()).isEmpty();
      assertThat(view.isTruncated()).isTrue();
      assertThat(view.position(0)).isZero();
      assertThat(view.entries())
          .containsExactly(organisation("a")
              .putUnspecified("parent", UnspecifiedReason.WITHHELD)
              .build());
    }

    @Test
    void standInADossierThatIsAsItWas() {
      Dossier dossier = Dossier.builder()
          .id("x")
          .title(LocalizedText.of("en", "A dossier"))
          .asOf(LocalDate.of(2013, 9, 19))
          .putExtra("x-a", JsonText.parse("1"))
          .addEntry(PERSON)
          .build();
      assertThat(dossier.publicView())
          .isEqualTo(Dossier.builder().from(dossier).entries(List.of()).build());
    }
  }

  @Nested
  class References {
    @Test
    void areLeftOutWhereTheyLeadToNothingThatIsPublic() {
      for (String id : List.of("p", "c", "c-before", "nobody")) {
        assertThat(seen(organisation("e").parent(Ref.of(id)).build()))
            .isEqualTo(organisation("e")
                .putUnspecified("parent", UnspecifiedReason.WITHHELD)
                .build());
      }
    }

    @Test
    void leaveTheOthersOfAListBehind() {
      var some = organisation("e").addMember(Ref.of("p")).addMember(Ref.of("o"));
      assertThat(seen(some.build()))
          .isEqualTo(organisation("e")
              .addMember(Ref.of("o"))
              .putUnspecified("members", UnspecifiedReason.INCOMPLETE)
              .build());
      assertThat(seen(organisation("e")
              .addMember(Ref.of("p"))
              .putUnspecified("members", UnspecifiedReason.INCOMPLETE)
              .build()))
          .isEqualTo(organisation("e")
              .putUnspecified("members", UnspecifiedReason.WITHHELD)
              .build());
    }

    @Test
    void areMissedByTheNearestObjectWithItsOwnSources() {
      var dialogue = Dialogue.builder().id("e");
      assertThat(seen(dialogue
              .addParty(Party.builder().side(Side.EU).actor(Ref.of("o")).build())
              .addParty(Party.builder().side(Side.PARTNER).actor(Ref.of("c")).build())
              .build()))
          .isEqualTo(Dialogue.builder()
              .id("e")
              .addParty(Party.builder().side(Side.EU).actor(Ref.of("o")).build())
              .addParty(Party.builder().side(Side.PARTNER).build())
              .putUnspecified("parties/1/actor", UnspecifiedReason.WITHHELD)
              .build());
      assertThat(seen(event("e").addParticipation(Participation.of(Ref.of("p"))).build()))
          .isEqualTo(event("e")
              .addParticipation(Participation.builder()
                  .putUnspecified("actor", UnspecifiedReason.WITHHELD)
                  .build())
              .build());
    }

    @Test
    void takeWithThemWhatIsNothingWithoutThem() {
      RelatedEvent closed = RelatedEvent.builder()
          .event(Ref.of("nowhere"))
          .relation(EventRelation.JOINT)
          .build();
      RelatedEvent open = RelatedEvent.builder()
          .event(Ref.of("e"))
          .relation(EventRelation.JOINT)
          .build();
      assertThat(seen(event("e").addRelated(closed).addRelated(open).build()))
          .isEqualTo(event("e")
              .addRelated(open)
              .putUnspecified("related", UnspecifiedReason.INCOMPLETE)
              .build());
    }

    @Test
    void areMetInFormerIdentifiersToo() {
      Entry seen = seen(organisation("e")
          .addFormerId("c")
          .addFormerId("e-before")
          .putExtra("x-a", JsonText.parse("1"))
          .build());
      assertThat(seen)
          .isEqualTo(organisation("e")
              .addFormerId("e-before")
              .putUnspecified("formerIds", UnspecifiedReason.INCOMPLETE)
              .putExtra("x-a", JsonText.parse("1"))
              .build());
    }
  }

  @Nested
  class Contacts {
    @Test
    void stayIfTheyStateThatTheyArePublic() {
      Contact open =
          Contact.builder().addUrl("https://example.org").disclosure(PUBLIC).build();
      Contact silent = Contact.builder().addEmail("office@example.org").build();
      Contact closed =
          Contact.builder().addEmail("a@example.org").disclosure(RESTRICTED).build();
      var some = organisation("e").addContact(silent).addContact(open).addContact(closed);
      assertThat(seen(some.build()))
          .isEqualTo(organisation("e")
              .addContact(open)
              .putUnspecified("contacts", UnspecifiedReason.INCOMPLETE)
              .build());
      assertThat(seen(organisation("e").addContact(silent).build()))
          .isEqualTo(organisation("e")
              .putUnspecified("contacts", UnspecifiedReason.WITHHELD)
              .build());
    }
  }

  @Nested
  class Reasons {
    @Test
    void followWhatHasMoved() {
      Entry seen = seen(Dialogue.builder()
          .id("e")
          .addConcern(Ref.of("c"))
          .addConcern(Ref.of("o"))
          .putUnspecified("concerns/0", UnspecifiedReason.UNKNOWN)
          .putUnspecified("concerns/1", UnspecifiedReason.UNKNOWN)
          .putUnspecified("ended", UnspecifiedReason.UNKNOWN)
          .build());
      assertThat(seen.unspecified())
          .isEqualTo(Map.of(
              PropertyPath.parse("concerns/0"), UnspecifiedReason.UNKNOWN,
              PropertyPath.parse("ended"), UnspecifiedReason.UNKNOWN,
              PropertyPath.parse("concerns"), UnspecifiedReason.INCOMPLETE));
    }
  }
}
