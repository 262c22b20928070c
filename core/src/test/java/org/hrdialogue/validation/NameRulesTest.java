package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
  private static Name name(String text, String valid) {
    return Name.builder()
        .text(LocalizedText.of("en", text))
        .valid(Edtf.parse(valid))
        .build();
  }

  @Nested
  class NameAnachronistic {
    private static Dossier used(String asStated, String held, Name... names) {
      return dossier(
          Organisation.builder()
              .id("d")
              .kind(OrganisationKind.EU_DELEGATION)
              .addNames(names)
              .build(),
          Event.builder()
              .id("e")
              .kind(EventKind.DIALOGUE_ROUND)
              .status(EventStatus.HELD)
              .held(Edtf.parse(held))
              .addParticipation(
                  Participation.builder().actor(Ref.of("d")).asStated(asStated).build())
              .build());
    }

    @ParameterizedTest
    @CsvSource({
      "2008-10, Delegation of the European Union",
      "2009-11-30, DELEGATION OF THE EUROPEAN  UNION"
    })
    void findsNamesOfAnotherTime(String held, String asStated) {
      assertFound(
          NameRules.NAME_ANACHRONISTIC,
          used(
              asStated,
              held,
              name("Delegation of the European Commission", "2003/2009-11-30"),
              name("Delegation of the European Union", "2009-12-01/..")),
          "WARNING /entries/1/participations/0/asStated: '" + asStated + "' is the name of 'd' at"
              + " another time, 2009-12-01/.., and the event was held " + held
              + " [name-anachronistic]");
    }

    @ParameterizedTest
    @CsvSource({"2009-12-01", "2009", "2008~", "2008/2010"})
    void isSilentWhereTheTimeMayBeRight(String held) {
      assertFound(
          NameRules.NAME_ANACHRONISTIC, used("Union", held, name("Union", "2009-12-01/..")));
    }

    @Test
    void isSilentOnNamesWithoutTimeAndOnOtherWords() {
      assertFound(
          NameRules.NAME_ANACHRONISTIC,
          used("EU", "2008", name("EU", "2009-12-01/.."), Name.of("en", "EU")));
      assertFound(
          NameRules.NAME_ANACHRONISTIC, used("The troika", "2008", name("EU", "2009-12-01/..")));
      assertFound(
          NameRules.NAME_ANACHRONISTIC,
          used("EU", "2008", name("EU", "2009-12-01/.."), name("EU", "1993-11-01/2009-11-30")));
    }
  }

  @Nested
  class Folded {
    @ParameterizedTest
    @CsvSource({
      "EU Delegation to Tajikistan, eu delegation to tajikistan",
      "' «Penal-Reform»  ', penal reform",
      "Commission européenne, commission europeenne",
      "ИНСТИТУТ, институт",
      "'!?', ''"
    })
    void leavesOutWhatSpellingsDifferIn(String name, String folded) {
      assertThat(FoldedName.of(name)).isEqualTo(folded);
    }
  }
}
