package org.hrdialogue.validation;

import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AllocationBuilder;
import org.hrdialogue.model.AllocationPart;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.AssistanceProgrammeBuilder;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.ProgrammeScope;

/** Programmes and sums for the tests of rules on them, amounts in millions of euro. */
final class Programmes {
  private Programmes() {}

  static Money euro(Qualifier qualifier, double millions) {
    return Money.of("EUR", Math.round(millions * 1_000_000)).as(qualifier);
  }

  static Money rounded(double millions) {
    return euro(Qualifier.ROUNDED, millions);
  }

  static AllocationBuilder envelope(String period, Money amount) {
    return sum(Measure.ENVELOPE, amount).period(Edtf.parse(period));
  }

  static AllocationBuilder yearly(Measure measure, Money amount) {
    return sum(measure, amount).per(AmountPer.YEAR);
  }

  static AllocationBuilder sum(Measure measure, Money amount) {
    return Allocation.builder().measure(measure).amount(amount);
  }

  static AllocationPart part(Money amount) {
    return AllocationPart.of(LocalizedText.of("en", "Part"), amount);
  }

  static Citation printed(String words, String... supports) {
    return Citation.builder()
        .source(Ref.of("d"))
        .printed(words)
        .supporting(supports)
        .build();
  }

  static AssistanceProgramme programme(AllocationBuilder... sums) {
    return with("p", sums).build();
  }

  static AssistanceProgrammeBuilder with(String id, AllocationBuilder... sums) {
    AssistanceProgrammeBuilder builder =
        AssistanceProgramme.builder().id(id).scope(ProgrammeScope.BILATERAL);
    for (AllocationBuilder sum : sums) {
      builder.addAllocation(sum.build());
    }
    return builder;
  }
}
