package org.hrdialogue.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.hrdialogue.model.Event;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Place;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTargetTest {
  private static final Event EVENT = Event.builder()
      .id("seminar")
      .kind(EventKind.SEMINAR)
      .status(EventStatus.HELD)
      .held(Edtf.parse("2013"))
      .title(LocalizedText.of("en", "Seminar"))
      .addPlace(Place.builder()
          .country(CountryCode.parse("TJ"))
          .locality(LocalizedText.of("en", "Dushanbe"))
          .build())
      .addParticipation(Participation.of(Ref.of("ngo"), Role.HOST))
      .attendance(Count.moreThan(50))
      .putExtra("x-a", JsonText.parse("1"))
      .build();

  private static PathTarget target(String path) {
    return PathTarget.of(DialogueTables.EVENT, EVENT, PropertyPath.parse(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type",
        "held",
        "title",
        "title/en",
        "places",
        "places/0",
        "places/0/country",
        "places/0/locality",
        "places/0/locality/en",
        "attendance/qualifier",
        "participations",
        "participations/0",
        "x-a"
      })
  void isStatedWhereThereIsAValue(String path) {
    assertThat(target(path)).isEqualTo(PathTarget.STATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme",
        "theme/en",
        "title/tg",
        "places/1",
        "places/1/country",
        "places/0/room",
        "planned/0",
        "attendance/unit",
        "participations/3",
        "sources",
        "x-b"
      })
  void isAbsentWhereThereCouldBeOne(String path) {
    assertThat(target(path)).isEqualTo(PathTarget.ABSENT);
  }

  @Test
  void isDefaultedWhereADefaultHolds() {
    Event exact = Event.builder().from(EVENT).attendance(Count.exactly(50)).build();
    assertThat(
            PathTarget.of(DialogueTables.EVENT, exact, PropertyPath.parse("attendance/qualifier")))
        .isEqualTo(PathTarget.DEFAULTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date",
        "held/0",
        "title/english",
        "title/en/0",
        "places/first",
        "places/00",
        "places/-1",
        "places/1234567890",
        "places/0/street",
        "participations/0/actor",
        "unspecified/held",
        "x-a/0",
        "type/0"
      })
  void isUnknownWhereThereIsNoPlaceOrAPartHasItsOwnSources(String path) {
    assertThat(target(path)).isEqualTo(PathTarget.UNKNOWN);
  }
}
