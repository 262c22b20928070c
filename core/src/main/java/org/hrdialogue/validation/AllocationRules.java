package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AllocationPart;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** Rules on one sum of assistance by itself. */
final class AllocationRules {
  private static final PropertyPath PARTS = PropertyPath.parse("parts");
  private static final PropertyPath PERIOD = PropertyPath.parse("period");

  static final Rule FIGURE_PERIOD_REQUIRED = Rule.onEntry(
          "figure-period-required", ERROR, AssistanceProgramme.class, (programme, found) -> {
            for (int i = 0; i < programme.allocations().size(); i++) {
              Allocation allocation = programme.allocations().get(i);
              if (allocation.period().isEmpty()
                  && allocation.per() == AmountPer.TOTAL
                  && isForATime(allocation.measure())
                  && !allocation.unspecified().containsKey(PERIOD)) {
                found
                    .at("/allocations/" + i + "/period")
                    .says("neither the time that the " + allocation.measure()
                        + " is for nor a reason is given");
              }
            }
          })
      .holds("An envelope, a commitment, a disbursement or an expenditure in total says for which"
          + " time it is, or why it does not.")
      .why("Without its years, a total can be neither compared nor added to another.")
      .example("`\"measure\":\"envelope\",\"amount\":{\"amount\":66000000,\"currency\":\"EUR\"}`");

  static final Rule FIGURE_PARTS_EXCEED_TOTAL = Rule.onEntry(
          "figure-parts-exceed-total",
          WARNING,
          AssistanceProgramme.class,
          (programme, found) -> eachBreakdown(
              programme, found, "more", (allocation, total, sum) -> total.isBelow(sum)))
      .holds("The parts of a sum, rounded as they are, come to no more than the sum.")
      .why("One of the amounts was misread, or the parts overlap.")
      .example("`\"amount\":321000000` with `parts` of 216000000 and 120000000");

  static final Rule FIGURE_PARTS_DIFFER = Rule.onEntry(
          "figure-parts-differ",
          INFO,
          AssistanceProgramme.class,
          (programme, found) -> eachBreakdown(
              programme,
              found,
              "less",
              (allocation, total, sum) -> sum.isBelow(total)
                  && allocation.unspecified().get(PARTS) != UnspecifiedReason.INCOMPLETE))
      .holds("The parts of a sum, rounded as they are, come to the sum, unless they are said to be"
          + " incomplete.")
      .why("A part is missing, or an amount was misread.")
      .example("`\"amount\":251000000` with `parts` of 110000000, 62200000 and 75000000");

  static final List<Rule> ALL =
      List.of(FIGURE_PERIOD_REQUIRED, FIGURE_PARTS_EXCEED_TOTAL, FIGURE_PARTS_DIFFER);

  private AllocationRules() {}

  private static boolean isForATime(Measure measure) {
    return measure == Measure.ENVELOPE
        || measure == Measure.COMMITMENT
        || measure == Measure.DISBURSEMENT
        || measure == Measure.EXPENDITURE;
  }

  /** Whether the parts of a sum are related to it as they should not be. */
  @FunctionalInterface
  private interface Fault {
    boolean isIn(Allocation allocation, AmountRange total, AmountRange sum);
  }

  private static void eachBreakdown(
      AssistanceProgramme programme, Findings found, String relation, Fault fault) {
    for (int i = 0; i < programme.allocations().size(); i++) {
      Allocation allocation = programme.allocations().get(i);
      if (allocation.parts().isEmpty() || allocation.amount().isEmpty()) {
        continue;
      }
      Money whole = allocation.amount().get();
      List<Money> parts =
          allocation.parts().stream().map(AllocationPart::amount).toList();
      Optional<AmountRange> sum = AmountRange.sum(parts, whole);
      if (sum.isPresent() && fault.isIn(allocation, AmountRange.of(whole), sum.get())) {
        BigDecimal printed = parts.stream()
            .flatMap(part -> part.amount().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        String pointer = "/allocations/" + i;
        found
            .at(pointer + "/parts")
            .of(printed)
            .says("is the sum of the parts, and " + relation + " than "
                + found.shown(pointer + "/amount", AmountRange.words(whole)));
      }
    }
  }
}
