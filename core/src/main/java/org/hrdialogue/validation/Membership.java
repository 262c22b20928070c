package org.hrdialogue.validation;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.reference.EuMembership;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;

/** What imprecise dates certainly say about membership of the European Union. */
final class Membership {
  /**
   * The days of accession that have a source. Of the other accessions only the year has one, and of
   * the one exit too.
   */
  private static final Set<LocalDate> VERIFIED = Set.of(
      LocalDate.of(1958, 1, 1),
      LocalDate.of(2004, 5, 1),
      LocalDate.of(2007, 1, 1),
      LocalDate.of(2013, 7, 1));

  private Membership() {}

  /** Returns whether a state was no member on any day that the date may speak of. */
  static boolean isExcluded(CountryCode country, Edtf date) {
    Optional<LocalDate> joined = EuMembership.joined(country);
    Optional<LocalDate> left = EuMembership.left(country);
    return joined.isEmpty()
        || date.definitelyBefore(Edtf.of(joined.get()))
        || (left.isPresent() && Edtf.of(left.get()).definitelyBefore(date));
  }

  /**
   * Returns whether a state was a member on every day that the date may speak of, whatever the exact
   * days of accession and exit that have no source.
   */
  static boolean isCertain(CountryCode country, Edtf date) {
    Optional<LocalDate> joined = EuMembership.joined(country);
    if (joined.isEmpty()) {
      return false;
    }
    LocalDate first = joined.get();
    Edtf before =
        VERIFIED.contains(first) ? Edtf.of(first.minusDays(1)) : Edtf.of(Year.of(first.getYear()));
    Optional<LocalDate> left = EuMembership.left(country);
    return before.definitelyBefore(date)
        && (left.isEmpty() || date.definitelyBefore(Edtf.of(Year.of(left.get().getYear()))));
  }
}
