package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.AssistanceProgrammeBuilder;
import org.hrdialogue.model.Extension;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Sector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorTimeRulesTest {
  @Nested
  class CodeNotValidAtDate {
    private static final Rule RULE = SectorTimeRules.CODE_NOT_VALID_AT_DATE;

    private static AssistanceProgrammeBuilder programme(String sector) {
      return AssistanceProgramme.builder()
          .id("p")
          .scope(ProgrammeScope.BILATERAL)
          .addSector(SectorShare.of(Sector.parse(sector)));
    }

    private static Allocation allocation(String period) {
      return Allocation.builder()
          .measure(Measure.BUDGET)
          .period(Edtf.parse(period))
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "dac5:15162, 2021, was a code until 2020-02-28",
      "dac5:15162, 2020-03/.., was a code until 2020-02-28",
      "dac5:25030, 2011/2013, has been a code since 2018-01-01 only"
    })
    void findsCodesOfAnotherTime(String sector, String period, String problem) {
      assertFound(
          RULE,
          programme(sector).period(Edtf.parse(period)).build(),
          "WARNING /entries/0/sectors/0/sector: " + sector + " " + problem + ", and the time is "
              + period + " [code-not-valid-at-date]");
    }

    @ParameterizedTest
    @CsvSource({
      "dac5:15162, 2019/2021",
      "dac5:15162, 2020",
      "dac5:25030, 2013/..",
      "dac5:25030, 2013~",
      "dac3:160, 1992/2013",
      "dac5:99999, 2013",
      "own, 2013"
    })
    void isSilentOnOthers(String sector, String period) {
      assertFound(RULE, programme(sector).period(Edtf.parse(period)).build());
    }

    @Test
    void takesTheTimeFromAllocationsIfThereIsNoPeriod() {
      assertFound(
          RULE,
          programme("dac5:25030")
              .addAllocations(allocation("2011"), allocation("2013"))
              .build(),
          "WARNING /entries/0/sectors/0/sector: dac5:25030 has been a code since 2018-01-01 only,"
              + " and the time is 2013 [code-not-valid-at-date]");
      assertFound(
          RULE,
          programme("dac5:25030")
              .addAllocations(allocation("2011"), allocation("2019"))
              .build());
      assertFound(RULE, programme("dac5:25030").build());
    }

    @Test
    void followsExtensions() {
      assertFound(
          RULE,
          programme("dac5:25030")
              .period(Edtf.parse("2013/2016"))
              .addExtension(Extension.builder().to(Edtf.parse("2018-06")).build())
              .build());
    }
  }
}
