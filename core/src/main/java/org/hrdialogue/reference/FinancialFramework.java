package org.hrdialogue.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A multiannual financial framework of the European Union: the years for which its spending is
 * planned together.
 *
 * <p>The years are read off what was planned in them: 2007–2013 off the Development Cooperation
 * Instrument (Regulation (EC) No 1905/2006), 2014–2020 off the European Neighbourhood Instrument,
 * 2021–2027 off the Human Rights and Democracy programme of Global Europe. The framework 2000–2006
 * is not verified. There is one instance of each framework.
 */
public final class FinancialFramework {
  private static final List<FinancialFramework> ALL = List.of(
      new FinancialFramework(2000, 2006),
      new FinancialFramework(2007, 2013),
      new FinancialFramework(2014, 2020),
      new FinancialFramework(2021, 2027));

  private final int first;
  private final int last;

  private FinancialFramework(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** Returns every framework that the library knows, the oldest first, without gaps. */
  public static List<FinancialFramework> all() {
    return ALL;
  }

  /** Returns the framework that a day falls in; empty before 2000 and after 2027. */
  public static Optional<FinancialFramework> on(LocalDate day) {
    int year = day.getYear();
    return ALL.stream()
        .filter(framework -> framework.first <= year && year <= framework.last)
        .findFirst();
  }

  /** Returns its first year. */
  public int first() {
    return first;
  }

  /** Returns its last year. */
  public int last() {
    return last;
  }

  /** Returns the years as an EDTF interval, such as {@code 2007/2013}. */
  @Override
  public String toString() {
    return first + "/" + last;
  }
}
