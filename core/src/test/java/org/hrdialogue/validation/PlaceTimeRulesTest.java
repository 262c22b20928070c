package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Place;
import org.hrdialogue.value.SubdivisionCode;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTimeRulesTest {
  private static final CountryCode TJ = CountryCode.parse("TJ");

  private static Event event(String held, Place place) {
    return Event.builder()
        .id("e")
        .kind(EventKind.SEMINAR)
        .status(EventStatus.HELD)
        .held(Edtf.parse(held))
        .addPlace(place)
        .build();
  }

  @Nested
  class CountryNotExistingAtDate {
    private static final Rule RULE = PlaceTimeRules.COUNTRY_NOT_EXISTING_AT_DATE;
    private static final Place PLACE = Place.builder().country(TJ).build();

    private static String found(String pointer, String time) {
      return "WARNING /entries/0" + pointer + ": TJ has existed since 1991-12-25 only, and the time"
          + " is " + time + " [country-not-existing-at-date]";
    }

    @Test
    void findsPlacesBeforeTheirCountry() {
      assertFound(RULE, event("1991-12-24", PLACE), found("/places/0/country", "1991-12-24"));
      assertFound(
          RULE,
          SourceDocument.builder()
              .id("d")
              .published(Edtf.parse("1985"))
              .addPlace(PLACE)
              .build(),
          found("/places/0/country", "1985"));
    }

    @ParameterizedTest
    @CsvSource({"1991-12-25", "1991", "1985/2013", "1985~", "1985/.."})
    void isSilentWhereTheOrderIsNotDefinite(String held) {
      assertFound(RULE, event(held, PLACE));
    }

    @Test
    void findsRecipientsAndPartiesBeforeTheirCountry() {
      AssistanceProgramme programme = AssistanceProgramme.builder()
          .id("p")
          .scope(ProgrammeScope.REGIONAL)
          .addRecipients(CountryCode.parse("KG"), TJ)
          .period(Edtf.parse("1986/1990"))
          .addAllocation(Allocation.of(Measure.BUDGET))
          .addAllocation(Allocation.builder()
              .measure(Measure.BUDGET)
              .recipient(TJ)
              .period(Edtf.parse("1986"))
              .build())
          .build();
      assertFound(
          RULE,
          programme,
          found("/recipients/1", "1986/1990"),
          found("/allocations/1/recipient", "1986"));
      Dialogue dialogue = Dialogue.builder()
          .id("d")
          .initiated(Edtf.parse("1990"))
          .addParty(Party.of(Side.EU))
          .addParty(Party.builder().side(Side.PARTNER).country(TJ).build())
          .build();
      assertFound(RULE, dialogue, found("/parties/1/country", "1990"));
    }
  }

  @Nested
  class SubdivisionNotValidAtDate {
    private static final Rule RULE = PlaceTimeRules.SUBDIVISION_NOT_VALID_AT_DATE;

    private static Place place(String code) {
      return Place.builder().subdivision(SubdivisionCode.parse(code)).build();
    }

    @Test
    void findsCodesBeforeTheyWereAdded() {
      assertFound(
          RULE,
          event("2013-09-17/2013-09-18", place("TJ-DU")),
          "INFO    /entries/0/places/0/subdivision: TJ-DU has been a code since 2014-11-03 only, and"
              + " the time is 2013-09-17/2013-09-18 [subdivision-not-valid-at-date]");
    }

    @ParameterizedTest
    @CsvSource({"2014-11-03, TJ-DU", "2014, TJ-DU", "1995, TJ-SU", "1995, KG-B"})
    void isSilentOnOthers(String held, String code) {
      assertFound(RULE, event(held, place(code)));
    }

    @Test
    void isSilentWithoutATime() {
      assertFound(
          RULE, SourceDocument.builder().id("d").addPlace(place("TJ-DU")).build());
    }
  }
}
