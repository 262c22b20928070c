package org.hrdialogue.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.SubdivisionCode;

/**
 * Codes of ISO 3166-2 for the parts of a country, of Tajikistan so far, and since when they are valid.
 *
 * <p>Codes and names are from Wikipedia, "ISO 3166-2:TJ", and not verified with the standard. That
 * {@code TJ-DU} came on 3 November 2014 only, and that the districts of republican subordination had
 * no code then, is from Statoids, "Districts of Tajikistan": in 2013 not every region could be named
 * by a code. When {@code TJ-RA} came is not known.
 */
public final class Subdivision {
  /** Code, name, first day of validity. */
  private static final String TABLE = """
      TJ-DU | Dushanbe                             | 2014-11-03
      TJ-GB | Gorno-Badakhshan                     |
      TJ-KT | Khatlon                              |
      TJ-RA | Districts of Republican Subordination |
      TJ-SU | Sughd                                |
      """;

  private static final Map<SubdivisionCode, List<String>> BY_CODE = read();

  private Subdivision() {}

  private static Map<SubdivisionCode, List<String>> read() {
    Map<SubdivisionCode, List<String>> rows = new LinkedHashMap<>();
    Rows.of(TABLE, '|').forEach(row -> rows.put(SubdivisionCode.parse(row.get(0)), row));
    return rows;
  }

  /** Returns the codes of a country in alphabetical order; none if the library does not know them. */
  public static List<SubdivisionCode> of(CountryCode country) {
    return BY_CODE.keySet().stream()
        .filter(code -> code.country().filter(country::equals).isPresent())
        .toList();
  }

  /** Returns the English name of a subdivision; empty if the library does not know its code. */
  public static Optional<String> name(SubdivisionCode code) {
    return Optional.ofNullable(BY_CODE.get(code)).map(row -> row.get(1));
  }

  /** Returns the first day on which a code was valid; empty if the library does not know it. */
  public static Optional<LocalDate> validFrom(SubdivisionCode code) {
    return Optional.ofNullable(BY_CODE.get(code))
        .flatMap(row -> Span.parse(row.get(2), "").first());
  }
}
