package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.RecommendationSetBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.InstrumentKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeRulesTest {
  private static final Organisation SERVICE =
      organisation().founded(Edtf.parse("2010-07-26")).build();

  private static OrganisationBuilder organisation() {
    return Organisation.builder().id("o").kind(OrganisationKind.EU_SERVICE);
  }

  private static Event round(String held) {
    return Event.builder()
        .id("e")
        .kind(EventKind.DIALOGUE_ROUND)
        .status(EventStatus.HELD)
        .held(Edtf.parse(held))
        .addParticipation(Participation.of(Ref.of("o"), Role.CHAIR))
        .build();
  }

  private static RecommendationSetBuilder set() {
    return RecommendationSet.builder().id("s").addAdoptedBy(Ref.of("o"));
  }

  private static Transmission transmission(String made) {
    return Transmission.builder()
        .sender(Ref.of("o"))
        .recipient(Ref.of("o"))
        .made(Edtf.parse(made))
        .status(TransmissionStatus.MADE)
        .build();
  }

  @Nested
  class ActorNotYetExisting {
    private static final Rule RULE = LifetimeRules.ACTOR_NOT_YET_EXISTING;

    @ParameterizedTest
    @CsvSource({"2008-10-31", "2010-07-25", "2009/2010-06", "2010-06"})
    void findsParticipantsThatAreFoundedLater(String held) {
      assertFound(
          RULE,
          dossier(SERVICE, round(held)),
          "ERROR   /entries/1/participations/0/actor: 'o' was founded 2010-07-26, after " + held
              + ", when the event was held [actor-not-yet-existing]");
    }

    @ParameterizedTest
    @CsvSource({"2010-07-26", "2010-07", "2009/2011", "2008~", "2009-21", "../2008?"})
    void isSilentWhereTheyMayExist(String held) {
      assertFound(RULE, dossier(SERVICE, round(held)));
    }

    @Test
    void findsThoseOnWhoseBehalfSomebodyTakesPart() {
      Event event = Event.builder()
          .id("e")
          .kind(EventKind.SEMINAR)
          .status(EventStatus.HELD)
          .held(Edtf.parse("2008"))
          .addParticipation(
              Participation.builder().actor(Ref.of("p")).onBehalfOf(Ref.of("o")).build())
          .build();
      assertFound(
          RULE,
          dossier(SERVICE, event),
          "ERROR   /entries/1/participations/0/onBehalfOf: 'o' was founded 2010-07-26, after 2008,"
              + " when the event was held [actor-not-yet-existing]");
    }

    @Test
    void findsAdoptersSendersAndRecipients() {
      PolicyInstrument law = PolicyInstrument.builder()
          .id("law")
          .kind(InstrumentKind.LAW)
          .addAdoptedBy(Ref.of("o"))
          .adopted(Edtf.parse("2007-06"))
          .build();
      assertFound(
          RULE,
          dossier(
              SERVICE,
              law,
              set()
                  .adopted(Edtf.parse("2009"))
                  .addTransmission(transmission("2010-01"))
                  .build()),
          "ERROR   /entries/1/adoptedBy/0: 'o' was founded 2010-07-26, after 2007-06, when this was"
              + " adopted [actor-not-yet-existing]",
          "ERROR   /entries/2/adoptedBy/0: 'o' was founded 2010-07-26, after 2009, when this was"
              + " adopted [actor-not-yet-existing]",
          "ERROR   /entries/2/transmissions/0/sender: 'o' was founded 2010-07-26, after 2010-01,"
              + " when this was transmitted [actor-not-yet-existing]",
          "ERROR   /entries/2/transmissions/0/recipient: 'o' was founded 2010-07-26, after 2010-01,"
              + " when this was transmitted [actor-not-yet-existing]");
    }

    @Test
    void datesAnAdoptionByItsEventIfItHasNoDate() {
      assertFound(
          RULE,
          dossier(
              SERVICE,
              Event.builder()
                  .id("e")
                  .kind(EventKind.SEMINAR)
                  .status(EventStatus.HELD)
                  .held(Edtf.parse("2009"))
                  .build(),
              set().adoptedAt(Ref.of("e")).build()),
          "ERROR   /entries/2/adoptedBy/0: 'o' was founded 2010-07-26, after 2009, when this was"
              + " adopted [actor-not-yet-existing]");
    }

    @Test
    void leavesAccountsOut() {
      Event account = Event.builder().from(round("2008")).accountOf(Ref.of("x")).build();
      assertFound(RULE, dossier(SERVICE, account));
    }
  }

  @Nested
  class ActorDissolved {
    private static final Rule RULE = LifetimeRules.ACTOR_DISSOLVED;
    private static final Organisation GONE =
        organisation().dissolved(Edtf.parse("2009-11-30")).build();

    @Test
    void findsParticipantsThatAreGone() {
      assertFound(
          RULE,
          dossier(GONE, round("2013-09-17/2013-09-18")),
          "ERROR   /entries/1/participations/0/actor: 'o' was dissolved 2009-11-30, before"
              + " 2013-09-17/2013-09-18, when the event was held [actor-dissolved]");
    }

    @ParameterizedTest
    @CsvSource({"2009-11-30", "2009", "2009/2013", "2013~"})
    void isSilentWhereTheyMayExist(String held) {
      assertFound(RULE, dossier(GONE, round(held)));
    }
  }
}
