package org.hrdialogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import org.hrdialogue.vocabulary.Sector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DacSectorTest {
  private static DacSector sector(int code) {
    return DacSector.of(Sector.dac(code)).orElseThrow();
  }

  @Nested
  class All {
    @Test
    void hasBothListsInOrder() {
      assertThat(DacSector.all())
          .hasSize(44 + 325)
          .isSortedAccordingTo(Comparator.comparing(DacSector::toString))
          .doesNotHaveDuplicates()
          .filteredOn(sector -> sector.vocabulary().equals("dac3"))
          .hasSize(44);
      assertThat(DacSector.all()).first().hasToString("dac3:111");
      assertThat(DacSector.all()).last().hasToString("dac5:99820");
    }

    @Test
    void isWellFormed() {
      assertThat(DacSector.all()).allSatisfy(sector -> {
        assertThat(sector.toString()).matches("dac3:[1-9][0-9]{2}|dac5:[1-9][0-9]{4}");
        assertThat(sector.name()).isNotBlank().doesNotContain("  ");
        assertThat(sector.activeFrom().isPresent() && sector.withdrawn().isPresent())
            .isFalse();
        assertThat(DacSector.find(sector.vocabulary(), sector.digits())).containsSame(sector);
        assertThat(DacSector.of(sector.sector())).containsSame(sector);
      });
    }

    @Test
    void hasTheCategoryOfEveryPurpose() {
      assertThat(DacSector.all())
          .allSatisfy(sector -> assertThat(
                  DacSector.find("dac3", sector.digits().substring(0, 3)))
              .isPresent());
    }

    @Test
    void datesWhatTheListsDate() {
      assertThat(DacSector.all())
          .filteredOn(sector -> sector.activeFrom().isPresent())
          .hasSize(39);
      assertThat(DacSector.all())
          .filteredOn(sector -> sector.withdrawn().isPresent())
          .hasSize(32);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "111, 'Education, Level Unspecified'",
    "160, Other Social Infrastructure & Services",
    "230, Energy generation and supply",
    "920, Support to non-governmental organisations (NGOs)",
    "998, Unallocated / Unspecified",
    "11110, Education policy and administrative management",
    "15111, Public finance management (PFM)",
    "15135, Ombudsman",
    "15164, Women's equality organisations and institutions",
    "93010, Refugees/asylum seekers in donor countries (non-sector allocable)",
    "99820, Promotion of development awareness (non-sector allocable)"
  })
  void hasAName(int code, String name) {
    assertThat(sector(code).name()).isEqualTo(name);
  }

  @Nested
  class Find {
    @ParameterizedTest
    @CsvSource({"dac5, 160", "dac3, 15135", "dac3, 999", "DAC3, 160", "dac3, ' 160'", "iati, 160"})
    void givesNothingForWhatThatListDoesNotHave(String vocabulary, String code) {
      assertThat(DacSector.find(vocabulary, code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dac5:160", "dac3:999", "dac5:Ombudsman", "human-rights", "cofog:160"})
    void givesNothingForOtherCodes(String code) {
      assertThat(DacSector.of(Sector.parse(code))).isEmpty();
    }
  }

  @Nested
  class Activity {
    @Test
    void begins() {
      DacSector business = sector(25030);
      assertThat(business.activeFrom()).hasValue(LocalDate.of(2018, 1, 1));
      assertThat(business.isActiveOn(LocalDate.of(2017, 12, 31))).isFalse();
      assertThat(business.isActiveOn(LocalDate.of(2018, 1, 1))).isTrue();
    }

    @Test
    void endsWithTheDayOfWithdrawal() {
      DacSector rights = sector(15162);
      assertThat(rights.withdrawn()).hasValue(LocalDate.of(2020, 2, 28));
      assertThat(rights.isActiveOn(LocalDate.of(2020, 2, 28))).isTrue();
      assertThat(rights.isActiveOn(LocalDate.of(2020, 2, 29))).isFalse();
    }

    @Test
    void isDeniedOnlyByADateThatIsKnown() {
      DacSector ombudsman = sector(15135);
      assertThat(ombudsman.activeFrom()).isEmpty();
      assertThat(ombudsman.withdrawn()).isEmpty();
      assertThat(ombudsman.isActiveOn(LocalDate.of(1990, 1, 1))).isTrue();
    }
  }
}
