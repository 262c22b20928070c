package org.hrdialogue.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.value.CountryCode;

/**
 * Since when a state has existed, for the few of which the library knows.
 *
 * <p>{@code TJ}: 25 December 1991, the day from which the Publications Office's country table (SKOS,
 * copy of 2016) uses its code. It is the day of the table, not that of a declaration of independence,
 * and so grounds a warning at most.
 */
public final class StateExistence {
  private static final Map<CountryCode, LocalDate> FIRST_DAYS =
      Map.of(CountryCode.parse("TJ"), LocalDate.of(1991, 12, 25));

  private StateExistence() {}

  /** Returns the first day of a state's existence; empty if the library does not know it. */
  public static Optional<LocalDate> existsFrom(CountryCode country) {
    return Optional.ofNullable(FIRST_DAYS.get(country));
  }
}
