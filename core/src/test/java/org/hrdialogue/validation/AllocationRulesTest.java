package org.hrdialogue.validation;

import static org.hrdialogue.validation.Programmes.euro;
import static org.hrdialogue.validation.Programmes.part;
import static org.hrdialogue.validation.Programmes.programme;
import static org.hrdialogue.validation.Programmes.rounded;
import static org.hrdialogue.validation.Programmes.sum;
import static org.hrdialogue.validation.Programmes.with;
import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AllocationRulesTest {
  @Nested
  class FigurePeriodRequired {
    @ParameterizedTest
    @EnumSource(names = {"ENVELOPE", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE"})
    void asksForTheTimeOfATotal(Measure measure) {
      assertFound(
          AllocationRules.FIGURE_PERIOD_REQUIRED,
          programme(sum(measure, rounded(66))),
          "ERROR   /entries/0/allocations/0/period: neither the time that the " + measure
              + " is for nor a reason is given [figure-period-required]");
      assertFound(
          AllocationRules.FIGURE_PERIOD_REQUIRED,
          programme(
              sum(measure, rounded(66)).period(Edtf.parse("1992/..")),
              sum(measure, rounded(66)).per(AmountPer.GRANT),
              sum(measure, rounded(66)).putUnspecified("period", UnspecifiedReason.NOT_STATED)));
    }

    @ParameterizedTest
    @EnumSource(
        mode = Mode.EXCLUDE,
        names = {"ENVELOPE", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE"})
    void asksNothingOfOthers(Measure measure) {
      assertFound(AllocationRules.FIGURE_PERIOD_REQUIRED, programme(sum(measure, rounded(66))));
    }
  }

  @Nested
  class FigureParts {
    @Test
    void mayBeIncomplete() {
      assertFound(
          AllocationRules.FIGURE_PARTS_DIFFER,
          programme(sum(Measure.BUDGET, rounded(251))
              .addPart(part(rounded(110)))
              .putUnspecified("parts", UnspecifiedReason.INCOMPLETE)));
      assertFound(
          AllocationRules.FIGURE_PARTS_EXCEED_TOTAL,
          programme(sum(Measure.BUDGET, rounded(251))
              .addPart(part(rounded(253)))
              .putUnspecified("parts", UnspecifiedReason.INCOMPLETE)),
          "WARNING /entries/0/allocations/0/parts: 253000000 is the sum of the parts, and more than"
              + " rounded EUR 251000000 [figure-parts-exceed-total]");
    }

    @Test
    void areNotComparedAcrossCurrencies() {
      AssistanceProgramme programme =
          programme(sum(Measure.BUDGET, rounded(251)).addPart(part(Money.of("USD", 300_000_000))));
      assertFound(AllocationRules.FIGURE_PARTS_DIFFER, programme);
      assertFound(AllocationRules.FIGURE_PARTS_EXCEED_TOTAL, programme);
    }

    @Test
    void differFromAnExactWholeByAnything() {
      assertFound(
          AllocationRules.FIGURE_PARTS_DIFFER,
          programme(sum(Measure.BUDGET, euro(Qualifier.EXACTLY, 26))
              .addPart(part(euro(Qualifier.EXACTLY, 25.7)))),
          "INFO    /entries/0/allocations/0/parts: 25700000 is the sum of the parts, and less than"
              + " EUR 26000000 [figure-parts-differ]");
    }

    @Test
    void ofNonPublicProgrammesAreNotRepeated() {
      assertFound(
          AllocationRules.FIGURE_PARTS_EXCEED_TOTAL,
          with("p", sum(Measure.BUDGET, rounded(251)).addPart(part(rounded(253))))
              .disclosure(Disclosure.of(DisclosureLevel.RESTRICTED))
              .build(),
          "WARNING /entries/0/allocations/0/parts: a text of 9 characters is the sum of the parts,"
              + " and more than a text of 21 characters [figure-parts-exceed-total]");
    }
  }
}
