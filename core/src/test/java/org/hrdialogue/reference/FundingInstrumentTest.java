package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingInstrumentTest {
  private static FundingInstrument named(String name) {
    return FundingInstrument.named(name).orElseThrow();
  }

  @Nested
  class Names {
    @ParameterizedTest
    @CsvSource({
      "tacis, Technical Assistance to the Commonwealth of Independent States (TACIS)",
      "' IfS ', Instrument for Stability (IfS)",
      "non-state actors and local authorities in development,"
          + " Non-State Actors and Local Authorities in Development (NSA-LA)",
      "NSA, Non-State Actors and Local Authorities in Development (NSA-LA)",
      "HR&D, Human Rights and Democracy thematic programme (HR&D)",
      "NDICI-Global Europe,"
          + " 'Neighbourhood, Development and International Cooperation Instrument (NDICI)'",
      "ndici–global europe,"
          + " 'Neighbourhood, Development and International Cooperation Instrument (NDICI)'",
      "European Instrument for Democracy and Human Rights,"
          + " European Instrument for Democracy and Human Rights (EIDHR)"
    })
    void areKnownInAnyCaseAndWithAnyDash(String name, String instrument) {
      assertThat(FundingInstrument.named(name)).map(Object::toString).hasValue(instrument);
    }

    @ParameterizedTest
    @CsvSource({"EIDHR, 2", "DCI, 2", "IPA, 2", "Development Cooperation Instrument, 2"})
    void thatSeveralBearNameNoneAlone(String name, int bearers) {
      assertThat(FundingInstrument.named(name)).isEmpty();
      assertThat(FundingInstrument.allNamed(name)).hasSize(bearers);
    }

    @Test
    void thatNoneBearsNameNone() {
      assertThat(FundingInstrument.named("BOMCA")).isEmpty();
      assertThat(FundingInstrument.allNamed("BOMCA")).isEmpty();
    }

    @Test
    void ofAllAreFound() {
      assertThat(FundingInstrument.all()).hasSize(14).allSatisfy(instrument -> {
        assertThat(FundingInstrument.allNamed(instrument.name())).contains(instrument);
        assertThat(FundingInstrument.allNamed(instrument.acronym())).contains(instrument);
      });
    }
  }

  @Nested
  class Force {
    @ParameterizedTest
    @CsvSource({
      "TACIS, , , 2006-12-31",
      "European Initiative for Democracy and Human Rights, , , 2006-12-31",
      "European Instrument for Democracy and Human Rights, , 2007-01-01, 2020-12-31",
      "NSA-LA, Regulation (EC) No 1905/2006, 2007-01-01, 2013-12-31",
      "ENPI, Regulation (EC) No 1638/2006, 2007-01-01, 2013-12-31",
      "ICI, Regulation (EC) No 1934/2006, 2007-01-01, 2013-12-31",
      "IfS, Regulation (EC) No 1717/2006, 2007-01-01, 2013-12-31",
      "ENI, , 2014-01-01, 2020-12-31",
      "IPA II, , 2014-01-01, ",
      "HR&D, , 2021-01-01, 2027-12-31",
      "NDICI, , 2021-06-14, "
    })
    void isDatedWhereKnown(String name, String legalBasis, LocalDate from, LocalDate to) {
      FundingInstrument instrument = named(name);
      assertThat(instrument.legalBasis().orElse(null)).isEqualTo(legalBasis);
      assertThat(instrument.inForceFrom().orElse(null)).isEqualTo(from);
      assertThat(instrument.inForceTo().orElse(null)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
      "DCI, 2005-06-01, ",
      "DCI, 2006-12-31, ",
      "DCI, 2007-01-01, Regulation (EC) No 1905/2006",
      "DCI, 2013-12-31, Regulation (EC) No 1905/2006",
      "DCI, 2014-01-01, Regulation (EU) No 233/2014",
      "DCI, 2021-01-01, ",
      "IPA, 2013-12-31, Regulation (EC) No 1085/2006"
    })
    void tellsInstrumentsOfOneNameApart(String name, LocalDate day, String legalBasis) {
      assertThat(FundingInstrument.allNamed(name))
          .filteredOn(instrument -> instrument.isInForceOn(day))
          .map(instrument -> instrument.legalBasis().orElseThrow())
          .isEqualTo(legalBasis == null ? List.of() : List.of(legalBasis));
    }

    @Test
    void isDeniedOnlyByADateThatIsKnown() {
      assertThat(named("TACIS").isInForceOn(LocalDate.of(1992, 1, 1))).isTrue();
      assertThat(named("TACIS").isInForceOn(LocalDate.of(2007, 1, 1))).isFalse();
      assertThat(named("NDICI").isInForceOn(LocalDate.of(2021, 6, 13))).isFalse();
      assertThat(named("NDICI").isInForceOn(LocalDate.of(2099, 1, 1))).isTrue();
    }
  }

  @Nested
  class Successors {
    @ParameterizedTest
    @CsvSource({
      "TACIS, Development Cooperation Instrument (DCI)",
      "European Initiative for Democracy and Human Rights,"
          + " European Instrument for Democracy and Human Rights (EIDHR)",
      "European Instrument for Democracy and Human Rights,"
          + " Human Rights and Democracy thematic programme (HR&D)",
      "ENPI, European Neighbourhood Instrument (ENI)",
      "NSA-LA, "
    })
    void areNamed(String name, String successor) {
      assertThat(named(name).successors())
          .hasToString(successor == null ? "[]" : "[" + successor + "]");
    }

    @Test
    void takeOverTheDayAfter() {
      assertThat(FundingInstrument.all())
          .filteredOn(instrument -> !instrument.successors().isEmpty())
          .hasSize(6)
          .allSatisfy(instrument -> assertThat(instrument.successors())
              .allSatisfy(successor -> assertThat(successor.inForceFrom())
                  .isEqualTo(instrument.inForceTo().map(last -> last.plusDays(1)))));
    }
  }
}
