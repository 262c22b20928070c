package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuBodyTest {
  private static EuBody named(String name) {
    return EuBody.named(name).orElseThrow();
  }

  @Nested
  class Names {
    @ParameterizedTest
    @CsvSource({
      "EU, European Union",
      "' european union ', European Union",
      "eeas, European External Action Service",
      "ECSC, European Coal and Steel Community",
      "EC Delegation, Delegation of the European Commission",
      "EU Delegation, Delegation of the European Union"
    })
    void areKnownInAnyCase(String name, String official) {
      assertThat(EuBody.named(name)).map(EuBody::name).hasValue(official);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Council of Europe", "Council", "EU Delegation to Tajikistan"})
    void areNotGuessed(String name) {
      assertThat(EuBody.named(name)).isEmpty();
    }

    @Test
    void thatSeveralBearNameNone() {
      assertThat(EuBody.all())
          .filteredOn(body -> body.names().contains("EC"))
          .hasToString("[European Communities, European Community]");
      assertThat(EuBody.named("EC")).isEmpty();
    }

    @Test
    void ofTheTwoCouncilsAreKeptApart() {
      assertThat(named("European Council")).isNotEqualTo(named("Council of the European Union"));
    }

    @Test
    void areListedInFull() {
      assertThat(named("EU Delegation").names())
          .containsExactly(
              "Delegation of the European Union", "European Union Delegation", "EU Delegation");
      assertThat(named("EU").names()).containsExactly("European Union", "EU");
      assertThat(named("EU").acronym()).hasValue("EU");
      assertThat(named("European Council").acronym()).isEmpty();
    }
  }

  @Nested
  class Existence {
    @ParameterizedTest
    @CsvSource({
      "European Union, 1993-11-01, ",
      "European Community, , 2009-11-30",
      "EEAS, 2010-07-26, ",
      "European Commission, , ",
      "EC Delegation, , 2009-11-30",
      "EU Delegation, 2009-12-01, "
    })
    void isGivenWhereKnown(String name, LocalDate from, LocalDate to) {
      assertThat(named(name).existsFrom().orElse(null)).isEqualTo(from);
      assertThat(named(name).existsTo().orElse(null)).isEqualTo(to);
    }

    @Test
    void isDeniedOnlyByADateThatIsKnown() {
      assertThat(named("EEAS").existsOn(LocalDate.of(2008, 10, 31))).isFalse();
      assertThat(named("EEAS").existsOn(LocalDate.of(2010, 7, 26))).isTrue();
      assertThat(named("EC Delegation").existsOn(LocalDate.of(2009, 11, 30))).isTrue();
      assertThat(named("EC Delegation").existsOn(LocalDate.of(2009, 12, 1))).isFalse();
      assertThat(named("European Commission").existsOn(LocalDate.of(1900, 1, 1)))
          .isTrue();
    }

    @Test
    void passesToASuccessorWithoutAGap() {
      assertThat(named("European Community").successor()).hasValue(named("EU"));
      assertThat(named("EC Delegation").successor()).hasValue(named("EU Delegation"));
      assertThat(named("EC Delegation").existsTo().orElseThrow().plusDays(1))
          .isEqualTo(named("EU Delegation").existsFrom().orElseThrow());
      assertThat(named("EU").successor()).isEmpty();
    }
  }

  @Nested
  class Code {
    @ParameterizedTest
    @CsvSource({
      "European Coal and Steel Community, ECSC, 1951-04-18, 2002-07-23",
      "European Economic Community, EEC, 1957-03-25, 1993-10-31",
      "European Communities, EC, 1965-04-08, 2009-11-30",
      "European Community, EURCOM, 1992-02-07, 2009-11-30",
      "European Union, EURUN, 2009-12-01, ",
      "European Council, EURCOU, 1975-10-03, ",
      "Council of the European Union, CONSIL, 1992-02-07, ",
      "European Commission, COM, 2009-12-01, ",
      "European External Action Service, EEAS, 2009-12-01, ",
      "Delegation of the European Union, , , "
    })
    void hasDatesOfItsOwn(String name, String code, LocalDate from, LocalDate to) {
      assertThat(named(name).code().orElse(null)).isEqualTo(code);
      assertThat(named(name).codeUsedFrom().orElse(null)).isEqualTo(from);
      assertThat(named(name).codeUsedTo().orElse(null)).isEqualTo(to);
    }
  }

  @Test
  void standsInAListThatBeginsWithTheCommunities() {
    assertThat(EuBody.all()).hasSize(11).first().hasToString("European Coal and Steel Community");
    assertThat(EuBody.all()).last().hasToString("Delegation of the European Union");
  }
}
