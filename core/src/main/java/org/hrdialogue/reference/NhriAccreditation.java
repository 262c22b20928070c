package org.hrdialogue.reference;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.vocabulary.AccreditationStatus;

/**
 * How national human rights institutions were accredited over time: by whom, with which statuses, for
 * how long.
 *
 * <p>Sources: ENNHRI, "NHRI accreditation" (today's statuses; review every five years); Access
 * Facility, "National human rights institutions" (the statuses of February 2013, and that A(R) was no
 * longer used even then); the accreditors' reports to the Human Rights Council A/HRC/23/28 and
 * A/HRC/33/34 (their names).
 */
public final class NhriAccreditation {
  /** How long after one review of an institution with A status the next is due; deferrals come on top. */
  public static final Period REVIEW_PERIOD = Period.ofYears(5);

  private static final String FORMER_ACCREDITOR = "ICC";
  private static final String ACCREDITOR = "GANHRI";
  private static final LocalDate AFTER_LAST_FORMER_REPORT = LocalDate.of(2015, 1, 1);
  private static final LocalDate FIRST_REPORT = LocalDate.of(2016, 1, 1);

  /** The list of February 2013 has no day, so that only March is surely after it. */
  private static final LocalDate RESERVE_RETIRED = LocalDate.of(2013, 3, 1);

  private static final LocalDate C_RETIRED = LocalDate.of(2023, 1, 1);

  private NhriAccreditation() {}

  /**
   * Returns the day from which a status is known not to have been given any more; empty for those in
   * use.
   *
   * <p>{@code A_RESERVE} was given up before March 2013, its date. {@code C} still stood in the list of
   * February 2013 and does not stand in today's; when it went is not verified. The day here is the
   * latest that is likely, 1 January 2023, so that no decision is called late that was not.
   */
  public static Optional<LocalDate> retiredBy(AccreditationStatus status) {
    return switch (status) {
      case A, B, NONE -> Optional.empty();
      case A_RESERVE -> Optional.of(RESERVE_RETIRED);
      case C -> Optional.of(C_RETIRED);
    };
  }

  /** Returns whether a status may have been given on a day: it was not yet {@linkplain #retiredBy retired}. */
  public static boolean isStatusInUse(AccreditationStatus status, LocalDate day) {
    return retiredBy(status).map(day::isBefore).orElse(true);
  }

  /**
   * Returns the acronyms that the accrediting body may have borne on a day, the older first.
   *
   * <p>It is one body, first the International Coordinating Committee ({@code ICC}), now the Global
   * Alliance of National Human Rights Institutions ({@code GANHRI}). Reports of 2012 to 2014 say ICC,
   * those from 2016 on GANHRI; of 2015 none was read, and for it both are given. The day of the
   * change is not verified.
   */
  public static List<String> accreditorsOn(LocalDate day) {
    if (day.isBefore(AFTER_LAST_FORMER_REPORT)) {
      return List.of(FORMER_ACCREDITOR);
    }
    return day.isBefore(FIRST_REPORT)
        ? List.of(FORMER_ACCREDITOR, ACCREDITOR)
        : List.of(ACCREDITOR);
  }

  /** Returns the same in words: {@code ICC}, {@code ICC or GANHRI}, {@code GANHRI}. */
  public static String accreditorOn(LocalDate day) {
    return String.join(" or ", accreditorsOn(day));
  }
}
