package org.hrdialogue.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hrdialogue.value.CountryCode;

/**
 * Which states were members of the European Union on which day.
 *
 * <p>Before {@link #UNION_SINCE} membership means that of the European Communities, from 1958 on;
 * some lists begin with the Coal and Steel Community of 1952, this one does not. Sources: for states
 * and years, the University of Illinois Library's guide to the European Union and Practical Law's
 * note on the member states; for 1 July 2013, European Commission, "Enlargement" (glossary of
 * regional policy); for the days of 1958, 2004 and 2007, a secondary list (Wanderluce, "How many
 * countries joined the EU in 2013"). The exact days of 1973, 1981, 1986 and 1995, and the last day
 * of {@code GB}, are not verified.
 */
public final class EuMembership {
  /** The first day of the European Union, when the Treaty of Maastricht took effect; not verified. */
  public static final LocalDate UNION_SINCE = LocalDate.of(1993, 11, 1);

  private static final String ACCESSIONS = """
      1958-01-01 BE DE FR IT LU NL
      1973-01-01 DK GB IE
      1981-01-01 GR
      1986-01-01 ES PT
      1995-01-01 AT FI SE
      2004-05-01 CY CZ EE HU LT LV MT PL SI SK
      2007-01-01 BG RO
      2013-07-01 HR
      """;

  private static final Map<String, String> LAST_DAYS = Map.of("GB", "2020-01-31");

  private static final Map<CountryCode, Span> MEMBERS = members();

  private EuMembership() {}

  private static Map<CountryCode, Span> members() {
    Map<CountryCode, Span> members = new TreeMap<>(Comparator.comparing(CountryCode::toString));
    for (List<String> row : Rows.of(ACCESSIONS, ' ')) {
      for (String code : row.subList(1, row.size())) {
        String last = LAST_DAYS.getOrDefault(code, "");
        members.put(CountryCode.parse(code), Span.parse(row.get(0), last));
      }
    }
    return members;
  }

  /** Returns the members on a day in alphabetical order of their codes; none before 1958. */
  public static List<CountryCode> on(LocalDate day) {
    List<CountryCode> members = new ArrayList<>(MEMBERS.keySet());
    members.removeIf(country -> !isMember(country, day));
    return List.copyOf(members);
  }

  /** Returns whether a state was a member on a day. */
  public static boolean isMember(CountryCode country, LocalDate day) {
    Span span = MEMBERS.get(country);
    return span != null && span.contains(day);
  }

  /** Returns whether a state is a member or was one. */
  public static boolean wasEverMember(CountryCode country) {
    return MEMBERS.containsKey(country);
  }

  /** Returns the first day of a state's membership; empty if it never was a member. */
  public static Optional<LocalDate> joined(CountryCode country) {
    return Optional.ofNullable(MEMBERS.get(country)).flatMap(Span::first);
  }

  /** Returns the last day of a state's membership; empty if it is a member, or never was one. */
  public static Optional<LocalDate> left(CountryCode country) {
    return Optional.ofNullable(MEMBERS.get(country)).flatMap(Span::last);
  }
}
