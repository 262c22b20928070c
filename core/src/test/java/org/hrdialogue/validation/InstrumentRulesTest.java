package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.PolicyInstrumentBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.InstrumentKind;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentRulesTest {
  @Nested
  class InstrumentNotInForce {
    private static final Rule RULE = InstrumentRules.INSTRUMENT_NOT_IN_FORCE;

    private static PolicyInstrumentBuilder instrument(String name) {
      return PolicyInstrument.builder()
          .id("i")
          .kind(InstrumentKind.FUNDING_INSTRUMENT)
          .addName(Name.of("en", name));
    }

    private static AssistanceProgramme programme(String period) {
      return AssistanceProgramme.builder()
          .id("p")
          .scope(ProgrammeScope.BILATERAL)
          .addInstrument(Ref.of("i"))
          .period(Edtf.parse(period))
          .build();
    }

    private static String found(String period, String force) {
      return "WARNING /entries/1/instruments/0: 'i' came into force after the assistance of "
          + period + ": " + force + " [instrument-not-in-force]";
    }

    @ParameterizedTest
    @CsvSource({"DCI, 2005, 2007-01-01", "DCI, 2002/2006, 2007-01-01", "NDICI, 2020, 2021-06-14"})
    void findsAssistanceBeforeAnInstrumentThatTheLibraryKnows(
        String name, String period, String force) {
      assertFound(RULE, dossier(instrument(name).build(), programme(period)), found(period, force));
    }

    /** What has begun runs on; of the European Initiative the beginning is not known. */
    @ParameterizedTest
    @CsvSource({"DCI, 2005/2009", "DCI, 2007", "DCI, 2006~", "DCI, 2023", "EIDHR, 2001", "ABC, 2001"
    })
    void isSilentWhereItMayHavePaid(String name, String period) {
      assertFound(RULE, dossier(instrument(name).build(), programme(period)));
    }

    @Test
    void prefersWhatTheDossierSays() {
      PolicyInstrument earlier =
          instrument("DCI").inForce(Edtf.parse("2004/2010")).build();
      assertFound(RULE, dossier(earlier, programme("2005")));
      assertFound(RULE, dossier(earlier, programme("2003")), found("2003", "2004/2010"));
    }

    @Test
    void isSilentOnOtherInstruments() {
      PolicyInstrument law = instrument("DCI").kind(InstrumentKind.LAW).build();
      assertFound(RULE, dossier(law, programme("2005")));
    }
  }
}
