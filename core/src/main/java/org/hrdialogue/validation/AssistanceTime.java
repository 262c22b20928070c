package org.hrdialogue.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Extension;
import org.hrdialogue.value.Edtf;

/**
 * When a programme gives assistance: its period and the extensions of that; where it has none, the
 * periods of its allocations.
 */
record AssistanceTime(List<Edtf> periods) {
  static AssistanceTime of(AssistanceProgramme programme) {
    Stream<Edtf> periods = programme.period().isPresent()
        ? Stream.concat(
            programme.period().stream(), programme.extensions().stream().map(Extension::to))
        : programme.allocations().stream().map(Allocation::period).flatMap(Optional::stream);
    return new AssistanceTime(periods.toList());
  }

  /** Returns whether all of it is certainly before something; if it is not known, it is not. */
  boolean isBefore(Edtf start) {
    return !periods.isEmpty()
        && periods.stream().allMatch(period -> period.definitelyBefore(start));
  }

  /** Returns whether all of it is certainly after something; if it is not known, it is not. */
  boolean isAfter(Edtf end) {
    return !periods.isEmpty() && periods.stream().allMatch(end::definitelyBefore);
  }

  /** Returns what comes first of it. */
  Edtf first() {
    return periods.stream().min(Edtf.byBounds()).orElseThrow();
  }

  /** Returns what comes last of it. */
  Edtf last() {
    return periods.stream().max(Edtf.byBounds()).orElseThrow();
  }
}
