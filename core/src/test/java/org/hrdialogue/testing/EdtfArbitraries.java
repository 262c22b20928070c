package org.hrdialogue.testing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hrdialogue.value.Edtf;

/**
 * Dates of every form that {@link Edtf} knows.
 *
 * <p>They are valid by construction: each date starts as a day, of which components are cut off and
 * digits made unspecified, so that at least this day fits.
 */
public final class EdtfArbitraries {
  private static final int[] LENGTHS = {4, 7, 10};

  private EdtfArbitraries() {}

  /** Returns dates of all forms, most from 1990 to 2030, some from year -200 to 9999 or beyond. */
  public static Arbitrary<Edtf> edtf() {
    return Choice.<Edtf>of(6, edtf(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31)))
        .or(2, edtf(LocalDate.of(-200, 1, 1), LocalDate.of(9999, 12, 31)))
        .or(1, longYears().map(Edtf::parse));
  }

  /**
   * Returns dates of all forms but years of more than four digits, made from the days of a range.
   *
   * @param first the first day to start from, in the years -9999 to 9999; what is cut off or made
   *     unspecified may take the result's own bounds outside the range
   * @param last the last day to start from, in these years
   */
  public static Arbitrary<Edtf> edtf(LocalDate first, LocalDate last) {
    Arbitrary<LocalDate> days = days(first, last);
    return Choice.<String>of(4, dates(days))
        .or(1, partsOfYears(days))
        .or(1, dateTimes(days))
        .or(1, significantYears(days))
        .or(3, intervals(days))
        .or(2, sets(days))
        .map(Edtf::parse);
  }

  private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Years, months and days; about half of them with unspecified digits or qualifiers. */
  private static Arbitrary<String> dates(Arbitrary<LocalDate> days) {
    return Combinators.combine(days, forms()).as((day, form) -> form.of(day));
  }

  private static Arbitrary<Form> forms() {
    Arbitrary<Integer> components = Arbitraries.integers().between(1, 3);
    Arbitrary<Integer> masks = mostly(0, Arbitraries.integers().between(1, 0xFF));
    Arbitrary<List<String>> qualifiers =
        mostly("", Arbitraries.of("?", "~", "%")).list().ofSize(2 * LENGTHS.length);
    return Combinators.combine(components, masks, qualifiers).as(Form::new);
  }

  /** What is written of a day: how many components, with which digits and signs. */
  private record Form(int components, int mask, List<String> qualifiers) {
    static Form plain(int components) {
      return new Form(components, 0, Collections.nCopies(2 * LENGTHS.length, ""));
    }

    String of(LocalDate day) {
      String sign = day.getYear() < 0 ? "-" : "";
      String digits = masked(day.toString().substring(sign.length()), mask);
      StringBuilder text = new StringBuilder();
      for (int i = 0, start = 0; i < components; i++) {
        text.append(i == 0 ? "" : "-").append(qualifiers.get(2 * i)).append(i == 0 ? sign : "");
        text.append(digits, start, LENGTHS[i]).append(qualifiers.get(2 * i + 1));
        start = LENGTHS[i] + 1;
      }
      return text.toString();
    }
  }

  /** A date with the letter X for each digit whose bit is set, the first digit being bit 0. */
  private static String masked(String date, int mask) {
    StringBuilder text = new StringBuilder(date);
    for (int i = 0, digit = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-' && (mask >> digit++ & 1) != 0) {
        text.setCharAt(i, 'X');
      }
    }
    return text.toString();
  }

  private static Arbitrary<String> plainDates(Arbitrary<LocalDate> days, int components) {
    return days.map(Form.plain(components)::of);
  }

  private static Arbitrary<String> partsOfYears(Arbitrary<LocalDate> days) {
    return Combinators.combine(plainDates(days, 1), Arbitraries.integers().between(21, 41))
        .as((year, code) -> year + "-" + code);
  }

  private static Arbitrary<String> dateTimes(Arbitrary<LocalDate> days) {
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 24 * 60 * 60 - 1);
    Arbitrary<String> shifts = Arbitraries.of("", "Z", "+05", "-04", "+04:30", "-00:30", "+14:00");
    return Combinators.combine(plainDates(days, 3), seconds, shifts)
        .as((day, second, shift) -> day
            + "T%02d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60)
            + shift);
  }

  private static Arbitrary<String> significantYears(Arbitrary<LocalDate> days) {
    return Combinators.combine(plainDates(days, 1), Arbitraries.integers().between(1, 4))
        .as((year, digits) -> year + "S" + digits);
  }

  private static Arbitrary<String> longYears() {
    Arbitrary<Long> numbers = Arbitraries.longs().between(10_000, 100_000_000_000L);
    Arbitrary<String> exponents = mostly("", Arbitraries.of("E1", "E3", "E20"));
    Arbitrary<String> significant = mostly("", Arbitraries.of("S1", "S3", "S12"));
    return Combinators.combine(Arbitraries.of("Y", "Y-"), numbers, exponents, significant)
        .as((sign, number, exponent, digits) -> sign + number + exponent + digits);
  }

  private static Arbitrary<String> intervals(Arbitrary<LocalDate> days) {
    Arbitrary<String> closed = Combinators.combine(inOrder(days), forms(), forms())
        .as((pair, start, end) -> start.of(pair.get(0)) + "/" + end.of(pair.get(1)));
    Arbitrary<String> endless =
        Combinators.combine(dates(days), Arbitraries.of("/", "/..")).as((d, end) -> d + end);
    Arbitrary<String> startless =
        Combinators.combine(Arbitraries.of("/", "../"), dates(days)).as((start, d) -> start + d);
    return Choice.<String>of(4, closed)
        .or(1, endless)
        .or(1, startless)
        .or(1, Arbitraries.of("../..", "../", "/.."));
  }

  private static Arbitrary<String> sets(Arbitrary<LocalDate> days) {
    Arbitrary<String> ranges = Combinators.combine(
            inOrder(days), Arbitraries.integers().between(1, 3).map(Form::plain))
        .as((pair, form) -> form.of(pair.get(0)) + ".." + form.of(pair.get(1)));
    Arbitrary<String> members = Choice.<String>of(1, dates(days))
        .or(1, ranges)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join(",", list));
    Arbitrary<String> openness = mostly("", Arbitraries.of(".."));
    return Combinators.combine(Arbitraries.of("[]", "{}"), openness, members, openness)
        .as((brackets, before, list, after) ->
            brackets.charAt(0) + before + list + after + brackets.charAt(1));
  }

  private static Arbitrary<List<LocalDate>> inOrder(Arbitrary<LocalDate> days) {
    return days.list().ofSize(2).map(pair -> pair.stream().sorted().toList());
  }

  private static <T> Arbitrary<T> mostly(T usual, Arbitrary<T> others) {
    return Choice.<T>of(5, Arbitraries.just(usual)).or(1, others);
  }
}
