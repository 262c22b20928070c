package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.AgendaItem;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Place;
import org.hrdialogue.value.SubdivisionCode;
import org.hrdialogue.vocabulary.AgendaItemKind;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRulesTest {
  private static Place place(String country, String subdivision) {
    return Place.builder()
        .country(CountryCode.parse(country))
        .subdivision(SubdivisionCode.parse(subdivision))
        .build();
  }

  @Nested
  class SubdivisionCountryMismatch {
    private static final Rule RULE = PlaceRules.SUBDIVISION_COUNTRY_MISMATCH;
    private static final Place WRONG = place("TJ", "KG-B");
    private static final String REST =
        "/subdivision: KG-B is no subdivision of TJ [subdivision-country-mismatch]";

    @Test
    void looksAtThePlacesOfEvents() {
      Event event = Event.builder()
          .id("e")
          .kind(EventKind.SEMINAR)
          .status(EventStatus.UNKNOWN)
          .addPlace(place("TJ", "TJ-SU"))
          .addPlace(WRONG)
          .addParticipation(Participation.builder().place(WRONG).build())
          .addAgenda(AgendaItem.builder()
              .kind(AgendaItemKind.TOPIC)
              .text(LocalizedText.of("en", "Topic"))
              .addPlace(WRONG)
              .build())
          .build();
      assertFound(
          RULE,
          event,
          "ERROR   /entries/0/places/1" + REST,
          "ERROR   /entries/0/participations/0/place" + REST,
          "ERROR   /entries/0/agenda/0/places/0" + REST);
    }

    @Test
    void looksAtThePlacesOfActorsAndDocuments() {
      assertFound(
          RULE,
          Organisation.builder().id("o").kind(OrganisationKind.NGO).seat(WRONG).build(),
          "ERROR   /entries/0/seat" + REST);
      assertFound(
          RULE,
          Group.builder()
              .id("g")
              .description(LocalizedText.of("en", "Group"))
              .addPlace(WRONG)
              .build(),
          "ERROR   /entries/0/places/0" + REST);
      assertFound(
          RULE,
          SourceDocument.builder().id("d").addPlace(WRONG).build(),
          "ERROR   /entries/0/places/0" + REST);
    }

    @ParameterizedTest
    @CsvSource({"TJ, TJ-GB", "PR, US-PR", "US, US-PR"})
    void isSilentWhereBothNameOneTerritory(String country, String subdivision) {
      assertFound(
          RULE,
          SourceDocument.builder().id("d").addPlace(place(country, subdivision)).build());
    }
  }
}
