package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Programmes.envelope;
import static org.hrdialogue.validation.Programmes.with;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import java.util.OptionalInt;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.AssistanceProgrammeBuilder;
import org.hrdialogue.model.Extension;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.model.SectorShareBuilder;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Sector;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeRulesTest {
  @Nested
  class ProgrammePhaseOverlap {
    private AssistanceProgrammeBuilder phase(String id, String name, String phase, String period) {
      return with(id)
          .addName(Name.of("en", name))
          .phase(phase)
          .period(Edtf.parse(period))
          .partOf(Ref.of("regional"));
    }

    @Test
    void comparesNeighboursOfOneName() {
      assertFound(
          ProgrammePhaseRule.PROGRAMME_PHASE_OVERLAP,
          dossier(
              phase("b10", "BOMCA Phase 10", "10", "2017/2020").build(),
              phase("b8", "BOMCA 8", "8", "2011/2014").build(),
              phase("c6", "CADAP 6", "phase VI", "2010/2030").build(),
              phase("b9", "BOMCA-9", "IX", "2014/2016")
                  .addExtension(Extension.of(Edtf.parse("2018-12-14")))
                  .build()),
          "WARNING /entries/0/period: 2017/2020 begins before the end of phase 9, 'b9': 2018-12-14"
              + " [programme-phase-overlap]");
    }

    @Test
    void takesPredecessorsWhateverTheirNames() {
      assertFound(
          ProgrammePhaseRule.PROGRAMME_PHASE_OVERLAP,
          dossier(
              phase("old", "Border aid", "1", "2011/2016").build(),
              phase("new", "Border support", "2", "2015/..")
                  .addPredecessor(Ref.of("old"))
                  .build()),
          "WARNING /entries/1/period: 2015/.. begins before the end of phase 1, 'old': 2016"
              + " [programme-phase-overlap]");
    }

    @Test
    void isSilentWhereTheOrderIsNotDefinite() {
      assertFound(
          ProgrammePhaseRule.PROGRAMME_PHASE_OVERLAP,
          dossier(
              phase("a", "Aid 1", "1", "2011/2015").build(),
              phase("b", "Aid 2", "2", "2015/2018~").build(),
              phase("c", "Aid 3", "3", "2017/..").build(),
              phase("d", "Aid 4", "4", "2016~").build(),
              phase("e", "Aid", "last", "2001").build()));
    }

    @ParameterizedTest
    @CsvSource({"9, 9", "phase 9, 9", "Phase 10 (2020-2025), 10", "IV, 4", "phase XIX, 19"})
    void readsNumbers(String phase, int number) {
      assertThat(ProgrammeName.phase(phase)).isEqualTo(OptionalInt.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inception", "second", "phase ", "Mix"})
    void readsNoNumberFromOtherWords(String phase) {
      assertThat(ProgrammeName.phase(phase)).isEqualTo(OptionalInt.empty());
    }
  }

  @Nested
  class ProgrammeScopeMismatch {
    private AssistanceProgramme named(String name, ProgrammeScope scope) {
      return AssistanceProgramme.builder()
          .id("p")
          .scope(scope)
          .addName(Name.of("en", name))
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "BOMCA, bilateral, regional",
      "bomca phase 10, thematic, regional",
      "CADAP-6, global, regional",
      "CA-Invest, bilateral, regional",
      "EIDHR, regional, thematic"
    })
    void findsAnotherScope(String name, String scope, String known) {
      assertFound(
          ProgrammeRules.PROGRAMME_SCOPE_MISMATCH,
          named(name, ProgrammeScope.parse(scope)),
          "WARNING /entries/0/scope: " + scope
              + " is not the scope of the programme of this name, which is " + known
              + " [programme-scope-mismatch]");
    }

    @ParameterizedTest
    @CsvSource({
      "BOMCA, regional",
      "BOMCA, unspecified",
      "BOMCA in Tajikistan, bilateral",
      "Tempus IV, global",
      "NSA-LA, thematic",
      "Aid, bilateral"
    })
    void leavesTheKnownScopeAndOtherNames(String name, String scope) {
      assertFound(
          ProgrammeRules.PROGRAMME_SCOPE_MISMATCH, named(name, ProgrammeScope.parse(scope)));
    }
  }

  @Nested
  class CurrencyNotOfDonorConvention {
    private final Organisation union =
        Organisation.builder().id("eu").kind(OrganisationKind.EU).build();
    private final Organisation bank = Organisation.builder()
        .id("bank")
        .kind(OrganisationKind.INTERGOVERNMENTAL)
        .build();

    @Test
    void looksAtTheDonorOfTheSumBeforeThatOfTheProgramme() {
      assertFound(
          ProgrammeRules.CURRENCY_NOT_OF_DONOR_CONVENTION,
          dossier(
              union,
              bank,
              with(
                      "p",
                      envelope("2007", Money.of("USD", 5)).donor(Ref.of("eu")),
                      envelope("2007", Money.of("USD", 5)),
                      envelope("2007", Money.of("XXX", 5)).donor(Ref.of("eu")),
                      envelope("1996", Money.of("XEU", 5)).donor(Ref.of("eu")),
                      envelope("2007", Money.of("USD", 5)).donor(Ref.of("unknown")))
                  .addDonor(Ref.of("eu"))
                  .addDonor(Ref.of("bank"))
                  .build()),
          "INFO    /entries/2/allocations/0/amount/currency: USD is not the currency in which the"
              + " European Union pays [currency-not-of-donor-convention]");
    }
  }

  @Nested
  class Sectors {
    private SectorShareBuilder sector(String code, long share) {
      return SectorShare.builder().sector(Sector.parse(code)).share(Percentage.of(share));
    }

    private AssistanceProgrammeBuilder of(SectorShareBuilder... sectors) {
      AssistanceProgrammeBuilder programme = with("p");
      for (SectorShareBuilder sector : sectors) {
        programme.addSector(sector.build());
      }
      return programme;
    }

    @Test
    void comeTo100InEachList() {
      assertFound(
          SectorRules.SECTOR_SHARES_SUM,
          of(
                  sector("dac3:160", 60),
                  sector("dac3:121", 50),
                  sector("dac5:15110", 100),
                  sector("health", 30))
              .build(),
          "ERROR   /entries/0/sectors: 110 is the sum of the shares of the sectors of the list"
              + " 'dac3', and not 100 [sector-shares-sum]",
          "ERROR   /entries/0/sectors: 30 is the sum of the shares of the sectors of no list, and"
              + " not 100 [sector-shares-sum]");
    }

    @Test
    void allHaveSharesOrNone() {
      SectorShareBuilder without = SectorShare.builder().sector(Sector.parse("dac3:250"));
      assertFound(
          SectorRules.SECTOR_SHARES_SUM,
          of(sector("dac3:160", 60), without).build(),
          "ERROR   /entries/0/sectors: some of the sectors of the list 'dac3' have shares, and others"
              + " neither a share nor a reason [sector-shares-sum]");
      assertFound(
          SectorRules.SECTOR_SHARES_SUM,
          of(sector("dac3:160", 60), without.putUnspecified("share", UnspecifiedReason.NOT_STATED))
              .build());
    }

    @Test
    void mayBeIncompleteButNotMoreThanAll() {
      assertFound(
          SectorRules.SECTOR_SHARES_SUM,
          of(sector("dac3:160", 60))
              .putUnspecified("sectors", UnspecifiedReason.INCOMPLETE)
              .build());
      assertFound(
          SectorRules.SECTOR_SHARES_SUM,
          of(sector("dac3:160", 60), sector("dac3:121", 41))
              .putUnspecified("sectors", UnspecifiedReason.INCOMPLETE)
              .build(),
          "ERROR   /entries/0/sectors: 101 is the sum of the shares of the sectors of the list"
              + " 'dac3', and not 100 [sector-shares-sum]");
    }

    @ParameterizedTest
    @CsvSource({"dac5:160, 5", "dac3:15110, 3", "dac3:abc, 3", "dac5:1511, 5"})
    void haveTheDigitsOfTheirList(String code, int digits) {
      assertFound(
          SectorRules.SECTOR_LEVEL_MISMATCH,
          of(sector(code, 100)).build(),
          "ERROR   /entries/0/sectors/0/sector: '" + code + "' is no code of " + digits
              + " digits [sector-level-mismatch]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dac3:160", "dac5:15110", "health", "x:160"})
    void ofOtherFormsAreLeft(String code) {
      assertFound(SectorRules.SECTOR_LEVEL_MISMATCH, of(sector(code, 100)).build());
    }
  }
}
