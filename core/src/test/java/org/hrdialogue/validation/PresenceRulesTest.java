package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.found;

import java.util.stream.Stream;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class PresenceRulesTest {
  private static EventBuilder event(EventStatus status) {
    return Event.builder()
        .id("e")
        .kind(EventKind.SEMINAR)
        .title(LocalizedText.of("en", "Seminar"))
        .status(status);
  }

  @Nested
  class EventHeldWithoutDate {
    @Test
    void findsEventsThatWereHeldNobodyKnowsWhen() {
      Event planned = event(EventStatus.HELD).addPlan(Edtf.parse("2013")).build();
      assertThat(found(PresenceRules.EVENT_HELD_WITHOUT_DATE, planned))
          .containsExactly(Violation.builder()
              .code("event-held-without-date")
              .severity(Severity.WARNING)
              .pointer("/entries/0/held")
              .message("the event is held, and neither its date nor a reason is given")
              .entry("e")
              .build());
    }

    @Test
    void isSilentWhereADateOrAReasonIsGiven() {
      assertFound(
          PresenceRules.EVENT_HELD_WITHOUT_DATE,
          event(EventStatus.HELD).held(Edtf.parse("2013")).build());
      assertFound(
          PresenceRules.EVENT_HELD_WITHOUT_DATE,
          event(EventStatus.HELD)
              .putUnspecified("held", UnspecifiedReason.NOT_STATED)
              .build());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HELD")
    void isSilentOnEventsThatWereNotHeld(EventStatus status) {
      assertFound(PresenceRules.EVENT_HELD_WITHOUT_DATE, event(status).build());
    }
  }

  @Nested
  class EventPostponedWithoutPlan {
    @Test
    void findsEventsThatWerePutOffNobodyKnowsFromWhen() {
      Event held = event(EventStatus.POSTPONED).held(Edtf.parse("2013")).build();
      assertThat(found(PresenceRules.EVENT_POSTPONED_WITHOUT_PLAN, held))
          .containsExactly(Violation.builder()
              .code("event-postponed-without-plan")
              .severity(Severity.WARNING)
              .pointer("/entries/0/planned")
              .message("the event is postponed, and neither the former plan nor a reason is given")
              .entry("e")
              .build());
    }

    @Test
    void isSilentWhereAPlanOrAReasonIsGiven() {
      assertFound(
          PresenceRules.EVENT_POSTPONED_WITHOUT_PLAN,
          event(EventStatus.POSTPONED).addPlan(Edtf.parse("2013")).build());
      assertFound(
          PresenceRules.EVENT_POSTPONED_WITHOUT_PLAN,
          event(EventStatus.POSTPONED)
              .putUnspecified("planned", UnspecifiedReason.WITHHELD)
              .build());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTPONED")
    void isSilentOnEventsThatWereNotPutOff(EventStatus status) {
      assertFound(PresenceRules.EVENT_POSTPONED_WITHOUT_PLAN, event(status).build());
    }
  }

  @Nested
  class PropertyExpected {
    private static final String ALONE = "neither a value nor a reason for its absence is given";

    static Stream<Arguments> expectations() {
      return Stream.of(
          Arguments.of(EntryType.ORGANISATION, new String[] {"names"}),
          Arguments.of(EntryType.PERSON, new String[] {"names"}),
          Arguments.of(EntryType.GROUP, new String[] {}),
          Arguments.of(
              EntryType.SOURCE_DOCUMENT, new String[] {"kind", "title", "publishers", "published"}),
          Arguments.of(EntryType.POLICY_INSTRUMENT, new String[] {"names"}),
          Arguments.of(EntryType.DIALOGUE, new String[] {"names", "parties"}),
          Arguments.of(EntryType.EVENT, new String[] {"title"}),
          Arguments.of(EntryType.RECOMMENDATION_SET, new String[] {"adoptedBy", "size"}),
          Arguments.of(EntryType.RECOMMENDATION, new String[] {"text"}),
          Arguments.of(EntryType.ASSISTANCE_PROGRAMME, new String[] {"names", "donors"}));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void findsWhatEditorsLookForInEachType(EntryType type, String[] properties) {
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          Samples.smallest(type),
          Stream.of(properties)
              .map(name -> "WARNING /entries/0/" + name + ": " + ALONE + " [property-expected]")
              .toArray(String[]::new));
    }

    @Test
    void saysWhatIsExpected() {
      assertThat(
              found(PresenceRules.PROPERTY_EXPECTED, Samples.smallest(EntryType.INDIVIDUAL_CASE)))
          .containsExactly(Violation.builder()
              .code("property-expected")
              .severity(Severity.WARNING)
              .pointer("/entries/0/subject")
              .message("none of subject, pseudonym has a value or a reason for its absence")
              .entry("smallest-individual-case")
              .expected("subject or pseudonym")
              .build());
    }

    @Test
    void looksIntoParts() {
      AssistanceProgramme programme = AssistanceProgramme.builder()
          .id("p")
          .scope(ProgrammeScope.GLOBAL)
          .addName(Name.of("en", "Programme"))
          .addDonor(Ref.of("eu"))
          .addAllocation(Allocation.of(Measure.BUDGET))
          .build();
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          programme,
          "WARNING /entries/0/allocations/0/amount: " + ALONE + " [property-expected]");
      Event event = event(EventStatus.UNKNOWN)
          .addPlan(Edtf.parse("2013"))
          .addParticipation(Participation.builder().build())
          .build();
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          event,
          "WARNING /entries/0/participations/0/actor: " + ALONE + " [property-expected]",
          "WARNING /entries/0/participations/0/roles: " + ALONE + " [property-expected]");
      Organisation organisation = Organisation.builder()
          .id("o")
          .kind(OrganisationKind.NGO)
          .addName(Name.of("en", "Organisation"))
          .addContact(Contact.builder().build())
          .addContact(Contact.builder().addEmail("office@example.org").build())
          .build();
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          organisation,
          "WARNING /entries/0/contacts/0/address: none of address, phones, emails, urls has a value"
              + " or a reason for its absence [property-expected]");
    }

    @Test
    void asksOfATransmissionWhoSendsToWhom() {
      RecommendationSet set = RecommendationSet.builder()
          .id("s")
          .putUnspecified("adoptedBy", UnspecifiedReason.UNKNOWN)
          .putUnspecified("size", UnspecifiedReason.UNKNOWN)
          .addTransmission(Transmission.builder()
              .status(TransmissionStatus.MADE)
              .sender(Ref.of("eu"))
              .build())
          .build();
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          set,
          "WARNING /entries/0/transmissions/0/recipient: " + ALONE + " [property-expected]");
    }

    @Test
    void isSatisfiedByAReason() {
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          Organisation.builder()
              .id("o")
              .kind(OrganisationKind.NGO)
              .putUnspecified("names", UnspecifiedReason.WITHHELD)
              .build());
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          IndividualCase.builder()
              .id("c")
              .putUnspecified("pseudonym", UnspecifiedReason.WITHHELD)
              .build());
    }

    @Test
    void asksNothingOfAccountsButOfTheirParts() {
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          Event.builder()
              .id("a")
              .kind(EventKind.SEMINAR)
              .status(EventStatus.HELD)
              .accountOf(Ref.of("e"))
              .addParticipation(Participation.builder().actor(Ref.of("eu")).build())
              .build(),
          "WARNING /entries/0/participations/0/roles: " + ALONE + " [property-expected]");
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "POSTPONED"})
    void leavesDatesToTheMoreSpecialRules(EventStatus status) {
      assertFound(PresenceRules.PROPERTY_EXPECTED, event(status).build());
    }

    @ParameterizedTest
    @EnumSource(
        mode = Mode.EXCLUDE,
        names = {"HELD", "POSTPONED"})
    void asksForADateOrAPlanOfOtherEvents(EventStatus status) {
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          event(status).build(),
          "WARNING /entries/0/held: none of held, planned has a value or a reason for its absence"
              + " [property-expected]");
      assertFound(
          PresenceRules.PROPERTY_EXPECTED,
          event(status).addPlan(Edtf.parse("2014")).build());
    }
  }
}
