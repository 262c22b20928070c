package org.hrdialogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.RelatedEvent;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventRelation;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicViewTest {
  private static final Disclosure PUBLIC = Disclosure.of(DisclosureLevel.PUBLIC);
  private static final Disclosure RESTRICTED = Disclosure.of(DisclosureLevel.RESTRICTED);

  private static final Person PERSON = Person.builder().id("p").build();
  private static final Organisation OPEN = organisation("o").build();
  private static final Organisation CLOSED =
      organisation("c").disclosure(RESTRICTED).addFormerId("c-before").build();

  private static OrganisationBuilder organisation(String id) {
    return Organisation.builder().id(id).kind(OrganisationKind.NGO);
  }

  private static EventBuilder event(String id) {
    return Event.builder().id(id).kind(EventKind.SEMINAR).status(EventStatus.HELD);
  }

  private static Dossier dossier(Entry... entries) {
    return Dossier.builder().addEntries(entries).build();
  }

  /** Returns what is seen of an entry beside an open one and some that are not. */
  private static Entry seen(Entry entry) {
    return dossier(PERSON, CLOSED, OPEN, entry).publicView().find(entry.id()).orElseThrow();
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
  class Citations {
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
          .isEqualTo(
              left().putUnspecified("sources", UnspecifiedReason.WITHHELD).build());
    }

    @Test
    void goWithTheirDocument() {
      Citation gone =
          Citation.builder().source(Ref.of("c")).supporting("status").build();
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
  }

  /** Something added to an event. */
  private interface UnaryEvent {
    EventBuilder apply(EventBuilder event);
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

  /** Every reference of every table, each leading to an entry of a type that is not public. */
  @Nested
  class Samplings {
    private static final Walk REFERENCES = Walk.to(type -> type instanceof ValueType.Reference<?>);

    private static final Set<String> CONSEQUENCES =
        Set.of("ref-unresolved", "path-unknown", "unspecified-but-stated");

    @ParameterizedTest
    @EnumSource
    void leaveNothingThatLeadsToATypeThatIsNotPublic(EntryType type) {
      Dossier dossier = dossierWithClosed(type);
      Dossier view = dossier.publicView();
      assertThat(view.find("smallest-" + type)).isEmpty();
      assertThat(pathsTo("smallest-" + type, dossier)).isNotEmpty();
      assertThat(pathsTo("smallest-" + type, view)).isEmpty();
      assertThat(view.entries()).hasSize(dossier.entries().size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void breakNoRuleThatTheyDidNotBreakBefore(EntryType type) {
      Dossier dossier = dossierWithClosed(type);
      assertThat(consequences(dossier.publicView())).isSubsetOf(consequences(dossier));
    }

    private static Set<String> consequences(Dossier dossier) {
      Set<String> found = new TreeSet<>();
      for (Violation violation : Validator.standard().validate(dossier).violations()) {
        if (CONSEQUENCES.contains(violation.code())) {
          found.add(violation.code() + " " + violation.entry().orElse("") + violation.message());
        }
      }
      return found;
    }

    @Test
    void reachEveryReferenceOfEveryTable() {
      Set<String> reached = new TreeSet<>();
      for (EntryType type : EntryType.values()) {
        reached.addAll(pathsTo("smallest-" + type, dossierWithClosed(type)));
      }
      Set<String> all = new TreeSet<>();
      for (EntryType type : EntryType.values()) {
        collect(EntryTables.of(type), type.code(), all, new LinkedHashSet<>());
      }
      assertThat(reached).isEqualTo(all);
    }

    private static void collect(
        Table<?, ?> table, String at, Set<String> references, Set<Table<?, ?>> around) {
      if (around.add(table)) {
        for (Property<?, ?, ?> property : table.properties()) {
          if (property.type() instanceof ValueType.Reference<?>) {
            references.add(at + "/" + property.name());
          } else if (property.type() instanceof ValueType.Part<?> part) {
            collect(part.table(), at + "/" + property.name(), references, around);
          }
        }
        around.remove(table);
      }
    }

    /** Returns the samples, all public but the smallest of a type. */
    private static Dossier dossierWithClosed(EntryType type) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : Samples.all()) {
        boolean closed = entry.id().equals("smallest-" + type);
        entries.add(disclosed(EntryTables.of(entry), entry, closed ? RESTRICTED : PUBLIC));
      }
      return Dossier.builder().entries(entries).build();
    }

    private static <T extends Entry, B> T disclosed(
        Table<T, B> table, T entry, Disclosure disclosure) {
      B builder = table.newBuilder();
      for (Property<? super T, ? super B, ?> property : table.properties()) {
        copy(property, entry, builder);
      }
      ((EntryBuilder<?>) builder).disclosure(disclosure);
      return table.build(builder);
    }

    @SuppressWarnings("unchecked") // what a property states is a value, or a list of them
    private static <T, B, V> void copy(
        Property<? super T, ? super B, V> property, T owner, B builder) {
      Object stated = property.stated(owner);
      if (stated != null && property.isList()) {
        ((List<V>) stated).forEach(value -> property.set(builder, value));
      } else if (stated != null) {
        property.set(builder, (V) stated);
      }
    }

    /** Returns where references lead to an entry, without indexes. */
    private static Set<String> pathsTo(String id, Dossier dossier) {
      Set<String> paths = new TreeSet<>();
      for (Entry entry : dossier.entries()) {
        REFERENCES.through(entry, (at, type, value) -> {
          if (((Ref<?>) value).id().equals(id)) {
            paths.add(entry.type() + at.pointer().replaceAll("/[0-9]+", ""));
          }
        });
      }
      return paths;
    }
  }
}
