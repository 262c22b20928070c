package org.hrdialogue.validation;

import static org.hrdialogue.validation.RecommendationSetRules.RECOMMENDATION_ADOPTER_ABSENT;
import static org.hrdialogue.validation.RecommendationSetRules.SET_SIZE_MISMATCH;
import static org.hrdialogue.validation.Rules.assertFound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Position;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.MemberKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecommendationSetRulesTest {
  @Nested
  class Size {
    private static void assertFoundOf(Count size, String[] references, String... lines) {
      List<Entry> entries = new ArrayList<>();
      entries.add(RecommendationSet.builder().id("set").size(size).build());
      for (String reference : references) {
        entries.add(Recommendation.builder()
            .id("r" + entries.size())
            .set(Ref.of("set"))
            .origin(Origin.UPR)
            .reference(reference)
            .build());
      }
      assertFound(SET_SIZE_MISMATCH, Dossier.builder().entries(entries).build(), lines);
    }

    @Test
    void isTheMostThatMayNameTheSet() {
      assertFoundOf(
          Count.exactly(2).in(CountUnit.RECOMMENDATION),
          new String[] {"1", "2", "3"},
          "INFO    /entries/0/size: 2 is the most that the set has, and 3 recommendations name it"
              + " [set-size-mismatch]");
    }

    @Test
    void allowsAsManyAndFewer() {
      assertFoundOf(Count.exactly(2), new String[] {"1", "2"});
      assertFoundOf(Count.exactly(9), new String[] {"1"});
    }

    @Test
    void countsOneReferenceOnce() {
      assertFoundOf(Count.exactly(2), new String[] {"1", "2", "2", "1"});
    }

    @Test
    void isJudgedAsItsQualifierAllows() {
      assertFoundOf(Count.moreThan(1), new String[] {"1", "2", "3"});
      assertFoundOf(Count.about(1), new String[] {"1", "2"});
    }

    @Test
    void isThatOfRecommendationsOnly() {
      assertFoundOf(Count.exactly(1).in(CountUnit.STATE), new String[] {"1", "2"});
    }
  }

  @Nested
  class Adopters {
    private static final String ABSENT =
        "WARNING /entries/0/adoptedBy/0: 'coalition' is not among those who took part in 'seminar'"
            + " [recommendation-adopter-absent]";
    private static final Organisation COALITION =
        organisation("coalition", OrganisationKind.NGO_COALITION).build();
    private static final Organisation MINISTRY =
        organisation("ministry", OrganisationKind.MINISTRY_OR_AGENCY).build();

    private static OrganisationBuilder organisation(String id, OrganisationKind kind) {
      return Organisation.builder().id(id).kind(kind);
    }

    private static EventBuilder seminar(String... participants) {
      EventBuilder seminar = Event.builder()
          .id("seminar")
          .kind(EventKind.CIVIL_SOCIETY_SEMINAR)
          .status(EventStatus.HELD);
      for (String participant : participants) {
        seminar.addParticipation(Participation.of(Ref.of(participant), Role.PARTICIPANT));
      }
      return seminar;
    }

    private static Dossier adopted(EventBuilder seminar, Entry... others) {
      List<Entry> entries = new ArrayList<>();
      entries.add(RecommendationSet.builder()
          .id("set")
          .addAdoptedBy(Ref.<Actor>of("coalition"))
          .adoptedAt(Ref.of("seminar"))
          .build());
      entries.add(seminar.build());
      entries.addAll(Arrays.asList(others));
      return Dossier.builder().entries(entries).build();
    }

    @Test
    void areAmongTheParticipants() {
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT, adopted(seminar("ministry"), COALITION, MINISTRY), ABSENT);
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT,
          adopted(seminar("ministry", "coalition"), COALITION, MINISTRY));
    }

    @Test
    void areNotSoughtWhereParticipantsAreNotNamed() {
      assertFound(RECOMMENDATION_ADOPTER_ABSENT, adopted(seminar(), COALITION));
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT,
          adopted(seminar("ministry", "nobody-known"), COALITION, MINISTRY));
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT,
          adopted(
              seminar("ministry")
                  .putUnspecified(
                      PropertyPath.parse("participations"), UnspecifiedReason.INCOMPLETE),
              COALITION,
              MINISTRY));
    }

    @Test
    void areNotSoughtAtAnEventThatWasNotHeld() {
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT,
          adopted(seminar("ministry").status(EventStatus.UNKNOWN), COALITION, MINISTRY));
    }

    @Test
    void arePresentThroughMembersAndUnits() {
      Organisation withMembers = organisation("coalition", OrganisationKind.NGO_COALITION)
          .addMember(Ref.<Actor>of("ministry"))
          .build();
      Organisation unit = organisation("ministry", OrganisationKind.MINISTRY_OR_AGENCY)
          .parent(Ref.of("coalition"))
          .build();
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT, adopted(seminar("ministry"), withMembers, MINISTRY));
      assertFound(RECOMMENDATION_ADOPTER_ABSENT, adopted(seminar("ministry"), COALITION, unit));
    }

    @Test
    void arePresentThroughPersonsAndThoseWhoActForThem() {
      Person delegate = Person.builder()
          .id("delegate")
          .addPosition(Position.builder().organisation(Ref.of("coalition")).build())
          .build();
      assertFound(RECOMMENDATION_ADOPTER_ABSENT, adopted(seminar("delegate"), COALITION, delegate));
      EventBuilder onBehalf = seminar()
          .addParticipation(Participation.builder()
              .actor(Ref.of("ministry"))
              .onBehalfOf(Ref.of("coalition"))
              .build());
      assertFound(RECOMMENDATION_ADOPTER_ABSENT, adopted(onBehalf, COALITION, MINISTRY));
    }

    @Test
    void mayBeInAGroupOfTheirKind() {
      Group ngos = Group.builder()
          .id("ngos")
          .description(LocalizedText.of("en", "NGOs"))
          .memberKind(MemberKind.parse("national-ngo"))
          .build();
      Group judges = Group.builder()
          .id("judges")
          .description(LocalizedText.of("en", "judges"))
          .memberKind(MemberKind.parse("judiciary"))
          .build();
      assertFound(RECOMMENDATION_ADOPTER_ABSENT, adopted(seminar("ngos"), COALITION, ngos));
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT, adopted(seminar("judges"), COALITION, judges), ABSENT);
    }

    @Test
    void areSoughtInThePartsAndTheWholeOfTheEvent() {
      Event session = Event.builder()
          .id("session")
          .kind(EventKind.SESSION)
          .status(EventStatus.HELD)
          .partOf(Ref.of("seminar"))
          .addParticipation(Participation.of(Ref.of("coalition"), Role.SPEAKER))
          .build();
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT,
          adopted(seminar("ministry"), COALITION, MINISTRY, session));
      Event whole =
          Event.builder().from(session).id("whole").partOf(Optional.empty()).build();
      assertFound(
          RECOMMENDATION_ADOPTER_ABSENT,
          adopted(seminar("ministry").partOf(Ref.of("whole")), COALITION, MINISTRY, whole));
    }
  }
}
