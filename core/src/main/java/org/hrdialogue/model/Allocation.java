package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.vocabulary.AllocationStatus;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Measure;
import org.immutables.value.Value;

/** A sum of assistance: what it measures, for which time, from whom and for whom. */
@Value.Immutable
public sealed interface Allocation extends Sourced permits AllocationBuilder.ImmutableAllocation {
  /** Returns what the sum measures. */
  Measure measure();

  /** Returns for what unit it is given; {@code total} unless it says otherwise. */
  @Value.Default
  default AmountPer per() {
    return AmountPer.TOTAL;
  }

  /** Returns the sum. */
  Optional<Money> amount();

  /** Returns the time that it is for. */
  Optional<Edtf> period();

  /** Returns who gives this share of it. */
  Optional<Ref<Actor>> donor();

  /** Returns the country that receives it. */
  Optional<CountryCode> recipient();

  /** Returns the region that receives it. */
  Optional<LocalizedText> region();

  /** Returns whether it has been set aside, paid or spent. */
  Optional<AllocationStatus> status();

  /** Returns on what condition. */
  Optional<LocalizedText> condition();

  /** Returns which part of the whole it is. */
  Optional<Percentage> share();

  /** Returns the sums that the source gives for parts of it. */
  List<AllocationPart> parts();

  /** Returns when the source gave it. */
  Optional<Edtf> asOf();

  /** Returns an allocation with nothing but measure. */
  static Allocation of(Measure measure) {
    return builder().measure(measure).build();
  }

  /** Returns a builder with no attribute set. */
  static AllocationBuilder builder() {
    return new AllocationBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<AllocationBuilder> permits AllocationBuilder {}
}
