package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import java.util.Optional;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.DialogueBuilder;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.MemberKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuPartyRulesTest {
  private static Organisation organisation(String kind) {
    return Organisation.builder().id("o").kind(OrganisationKind.parse(kind)).build();
  }

  private static Organisation from(String kind, String country) {
    return Organisation.builder()
        .from(organisation(kind))
        .country(CountryCode.parse(country))
        .build();
  }

  private static Event event(EventKind kind, String held) {
    return Event.builder()
        .id("e")
        .kind(kind)
        .dialogue(Ref.of("d"))
        .status(EventStatus.HELD)
        .held(Edtf.parse(held))
        .build();
  }

  private static DialogueBuilder dialogue(Party... parties) {
    return Dialogue.builder().id("d").addParties(parties);
  }

  @Nested
  class DialogueEuPartyNotEu {
    private static final Rule RULE = EuPartyRules.DIALOGUE_EU_PARTY_NOT_EU;
    private static final Dialogue DIALOGUE =
        dialogue(Party.builder().actor(Ref.of("o")).side(Side.EU).build()).build();
    private static final String FOUND = "ERROR   /entries/1/parties/0/actor: 'o' stands on the side"
        + " of the European Union and is no body of it [dialogue-eu-party-not-eu]";

    @Test
    void findsOtherActors() {
      assertFound(RULE, dossier(organisation("ministry-or-agency"), DIALOGUE), FOUND);
      assertFound(RULE, dossier(organisation("intergovernmental"), DIALOGUE), FOUND);
      assertFound(RULE, dossier(Person.builder().id("o").build(), DIALOGUE), FOUND);
      assertFound(RULE, dossier(group(Optional.empty()), DIALOGUE), FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu", "eu-institution", "eu-delegation", "eu-own-kind", "popolo:EU"})
    void isSilentOnBodiesOfTheUnion(String kind) {
      assertFound(RULE, dossier(organisation(kind), DIALOGUE));
    }

    @Test
    void isSilentOnGroupsOfBodiesAndOnOtherSides() {
      assertFound(RULE, dossier(group(Optional.of(MemberKind.parse("eu-institution"))), DIALOGUE));
      assertFound(RULE, dossier(DIALOGUE));
      assertFound(
          RULE,
          dossier(
              organisation("government"),
              dialogue(Party.builder().actor(Ref.of("o")).side(Side.PARTNER).build())
                  .build()));
    }

    private static Actor group(Optional<MemberKind> kind) {
      return Group.builder()
          .id("o")
          .description(LocalizedText.of("en", "The troika"))
          .memberKind(kind)
          .build();
    }
  }

  @Nested
  class DialoguePartnerIsMemberState {
    private static final Rule RULE = EuPartyRules.DIALOGUE_PARTNER_IS_MEMBER_STATE;
    private static final String CODE = " [dialogue-partner-is-member-state]";

    private static DialogueBuilder with(String country) {
      return dialogue(
          Party.of(Side.EU),
          Party.builder().side(Side.PARTNER).country(CountryCode.parse(country)).build());
    }

    /** Days of accession count where they have a source, else what is beyond the year. */
    @ParameterizedTest
    @CsvSource({
      "HR, 2013-07-01, true",
      "HR, 2014, true",
      "HR, 2013-06-30, false",
      "HR, 2013, false",
      "HR, 2014~, false",
      "EE, 2004-05-01, true",
      "RO, 2007-01-01, true",
      "SE, 1995-06-01, false",
      "SE, 1996-01-01, true",
      "GB, 2019-12-31, true",
      "GB, 2020-01-15, false",
      "GB, 2021, false",
      "TJ, 2013, false"
    })
    void findsRoundsWithMembers(String country, String held, boolean expected) {
      String[] lines = expected
          ? new String[] {
            "ERROR   /entries/1/held: " + held + " is a time when " + country + ", the partner of"
                + " 'd', was a member of the European Union" + CODE
          }
          : new String[0];
      assertFound(
          RULE, dossier(with(country).build(), event(EventKind.DIALOGUE_ROUND, held)), lines);
    }

    @Test
    void findsTheCountryOfTheActor() {
      Dialogue dialogue = dialogue(
              Party.of(Side.EU),
              Party.builder().side(Side.PARTNER).actor(Ref.of("o")).build())
          .build();
      assertFound(
          RULE,
          dossier(from("government", "HR"), dialogue, event(EventKind.DIALOGUE_ROUND, "2014")),
          "ERROR   /entries/2/held: 2014 is a time when HR, the partner of 'd', was a member of the"
              + " European Union" + CODE);
    }

    @Test
    void leavesTheRoundsOutWhereTheDialogueBeganTooLate() {
      assertFound(
          RULE,
          dossier(
              with("HR").initiated(Edtf.parse("2014")).build(),
              event(EventKind.DIALOGUE_ROUND, "2015")),
          "ERROR   /entries/0/initiated: 2014 is a time when HR, the partner of 'd', was a member"
              + " of the European Union" + CODE);
    }

    @Test
    void looksAtThePeriodOfAParty() {
      Dialogue until2013 = dialogue(
              Party.of(Side.EU),
              Party.builder()
                  .side(Side.PARTNER)
                  .country(CountryCode.parse("HR"))
                  .period(Edtf.parse("2001/2013-06"))
                  .build())
          .build();
      assertFound(RULE, dossier(until2013, event(EventKind.DIALOGUE_ROUND, "2014")));
    }

    @Test
    void isSilentOnOtherEventsAndOnDialoguesWithoutTheUnion() {
      assertFound(RULE, dossier(with("HR").build(), event(EventKind.CONFERENCE, "2014")));
      assertFound(
          RULE,
          dossier(
              dialogue(Party.builder()
                      .side(Side.PARTNER)
                      .country(CountryCode.parse("HR"))
                      .build())
                  .build(),
              event(EventKind.DIALOGUE_ROUND, "2014")));
    }
  }

  @Nested
  class EuMemberNotAtDate {
    private static final Rule RULE = EuPartyRules.EU_MEMBER_NOT_AT_DATE;

    private static Event on(String held) {
      return Event.builder()
          .from(event(EventKind.DIALOGUE_ROUND, held))
          .addParticipation(
              Participation.builder().actor(Ref.of("o")).side(Side.MEMBER_STATE).build())
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "government, HR, 2012",
      "government, HR, 2013-06-30",
      "government, GB, 2020-02-01",
      "government, TJ, 2013",
      "diplomatic-mission, HR, 2012"
    })
    void findsStatesThatAreNoMembersThen(String kind, String country, String held) {
      assertFound(
          RULE,
          dossier(from(kind, country), on(held)),
          "WARNING /entries/1/participations/0/side: member-state is the side of " + country
              + ", which was no member of the European Union at the time, " + held
              + " [eu-member-not-at-date]");
    }

    @ParameterizedTest
    @CsvSource({
      "government, HR, 2013",
      "government, HR, 2012~",
      "government, FR, 2013",
      "diplomatic-mission, TJ, 2013"
    })
    void isSilentOnOthers(String kind, String country, String held) {
      assertFound(RULE, dossier(from(kind, country), on(held)));
    }

    @Test
    void looksAtThoseOnWhoseBehalfSomebodyTakesPart() {
      Event event = Event.builder()
          .from(event(EventKind.DIALOGUE_ROUND, "2012"))
          .addParticipation(Participation.builder()
              .actor(Ref.of("p"))
              .onBehalfOf(Ref.of("o"))
              .side(Side.MEMBER_STATE)
              .build())
          .build();
      assertFound(
          RULE,
          dossier(from("state", "HR"), event),
          "WARNING /entries/1/participations/0/side: member-state is the side of HR, which was no"
              + " member of the European Union at the time, 2012 [eu-member-not-at-date]");
    }

    @Test
    void looksAtTheTimeOfAParty() {
      Party croatia = Party.builder()
          .side(Side.MEMBER_STATE)
          .country(CountryCode.parse("HR"))
          .period(Edtf.parse("2008/2012"))
          .build();
      assertFound(
          RULE,
          dialogue(croatia).build(),
          "WARNING /entries/0/parties/0/side: member-state is the side of HR, which was no member of"
              + " the European Union at the time, 2008/2012 [eu-member-not-at-date]");
    }
  }
}
