package org.hrdialogue.value;

import static org.hrdialogue.value.EdtfSpan.NO_DAY;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date, period or set of dates, exactly as precise as the source has it: an expression of the
 * Extended Date/Time Format of the Library of Congress (4 February 2019), levels 0, 1 and 2.
 *
 * <p>The text is kept as parsed, and two are equal if their texts are. What an expression means for
 * comparisons are its bounds, the first and the last day that it may speak of, in the proleptic ISO
 * calendar with a year 0:
 *
 * <table class="striped">
 *   <caption>Bounds of the forms</caption>
 *   <thead>
 *     <tr><th scope="col">Form</th><th scope="col">Earliest and latest day</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr>
 *       <th scope="row">{@code 2013}, {@code 2013-09}, {@code 2013-09-17}, {@code
 *           2013-09-17T09:00:00+05:00}</th>
 *       <td>of the year, month or day; time and shift change nothing</td>
 *     </tr>
 *     <tr>
 *       <th scope="row">{@code 201X}, {@code 2013-XX}, {@code 2013-XX-17}</th>
 *       <td>the first and the last day that fits; none if no digit of the year is given</td>
 *     </tr>
 *     <tr>
 *       <th scope="row">{@code 2013-33} … {@code 2013-41}</th>
 *       <td>of the months of the quarter, third or half of the year</td>
 *     </tr>
 *     <tr>
 *       <th scope="row">{@code 2013-21} … {@code 2013-32}</th>
 *       <td>of the whole year, since a season depends on the place</td>
 *     </tr>
 *     <tr>
 *       <th scope="row">{@code 2013?}, {@code 2013-09~}, {@code 2013-%09-17}</th>
 *       <td>as without the sign; but they are soft, see {@link #definitelyBefore}</td>
 *     </tr>
 *     <tr>
 *       <th scope="row">{@code 2007/2010}, {@code 1992/..}, {@code /2013}</th>
 *       <td>the earliest of the start, the latest of the end; an open or unknown end has none</td>
 *     </tr>
 *     <tr>
 *       <th scope="row">{@code [2012,2013-10..2013-12]}, {@code {2013,2015}}, {@code [..2013]}</th>
 *       <td>the least and the greatest of all; none on an open side</td>
 *     </tr>
 *     <tr>
 *       <th scope="row">{@code Y17000}, {@code Y17E4}, {@code 1950S2}</th>
 *       <td>of the years that it may be; none if one lies beyond ±999,999,999</td>
 *     </tr>
 *   </tbody>
 * </table>
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">The specification</a>
 */
public final class Edtf {
  private static final Comparator<Edtf> BY_BOUNDS =
      Comparator.<Edtf>comparingLong(date -> date.earliest).thenComparingLong(date -> date.latest);

  private final String text;
  private final long earliest;
  private final long latest;
  private final Precision precision;
  private final int traits;

  Edtf(String text, long earliest, long latest, Precision precision, int traits) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
    this.precision = precision;
    this.traits = traits;
  }

  /**
   * Returns the date that a text of at most 200 characters says.
   *
   * @throws InvalidValueException {@code date-malformed} if it is no such expression or names a day
   *     that the calendar does not have, {@code period-reversed} if an interval, or a range in a
   *     set, ends before it begins; the problem names the place, counted in characters from 1
   */
  public static Edtf parse(CharSequence text) {
    Edtf plain = EdtfPlainForms.parse(text);
    return plain != null ? plain : EdtfParser.parse(text.toString());
  }

  /**
   * Returns a day.
   *
   * @throws InvalidValueException {@code date-malformed} if its year has more than four digits
   */
  public static Edtf of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * Returns a month.
   *
   * @throws InvalidValueException {@code date-malformed} if its year has more than four digits
   */
  public static Edtf of(YearMonth month) {
    return parse(month.toString());
  }

  /** Returns a year, with the letter Y before it if it has more than four digits. */
  public static Edtf of(Year year) {
    int number = year.getValue();
    if (Math.abs(number) > 9999) {
      return parse("Y" + number);
    }
    String digits = Integer.toString(Math.abs(number));
    return parse((number < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits);
  }

  /**
   * Returns the interval from one day to another, which are both within.
   *
   * @throws InvalidValueException {@code period-reversed} if the last day is before the first,
   *     {@code date-malformed} if a year has more than four digits
   */
  public static Edtf between(LocalDate first, LocalDate last) {
    return parse(first + "/" + last);
  }

  /**
   * Returns the interval from a day on, with an open end.
   *
   * @throws InvalidValueException {@code date-malformed} if its year has more than four digits
   */
  public static Edtf since(LocalDate first) {
    return parse(first + "/..");
  }

  /** Returns the first day that this may speak of; empty if there is none. */
  public Optional<LocalDate> earliest() {
    return day(earliest);
  }

  /**
   * Returns the last day that this may speak of, never before the earliest; empty if there is none.
   */
  public Optional<LocalDate> latest() {
    return day(latest);
  }

  /** Returns how precisely the date is known; of several dates, the coarsest. */
  public Precision precision() {
    return precision;
  }

  /** Returns whether any part of it is marked as approximate, by {@code ~} or {@code %}. */
  public boolean isApproximate() {
    return has(EdtfSpan.APPROXIMATE);
  }

  /** Returns whether any part of it is marked as uncertain, by {@code ?} or {@code %}. */
  public boolean isUncertain() {
    return has(EdtfSpan.UNCERTAIN);
  }

  /** Returns whether it has a start and an end with {@code /} between them, be they open or not. */
  public boolean isInterval() {
    return has(EdtfSpan.INTERVAL);
  }

  /** Returns whether it is a list: one of {@code […]}, or all of {@code {…}}. */
  public boolean isSet() {
    return has(EdtfSpan.SET);
  }

  /**
   * Returns whether all of this lies before all of the other, whatever the imprecise dates mean.
   *
   * <p>That is so if the latest day of this is before the earliest of the other, and neither of
   * these two comes from a soft date: one with a qualifier anywhere, or a season.
   */
  public boolean definitelyBefore(Edtf other) {
    return latest != NO_DAY
        && other.earliest != NO_DAY
        && latest < other.earliest
        && !has(EdtfSpan.SOFT_LATEST)
        && !other.has(EdtfSpan.SOFT_EARLIEST);
  }

  /**
   * Returns whether some day of this may lie before some day of the other, as far as their bounds
   * say: true if a bound is absent.
   */
  public boolean possiblyBefore(Edtf other) {
    return earliest == NO_DAY || other.latest == NO_DAY || earliest < other.latest;
  }

  /**
   * Returns the order by earliest, then by latest day, with absent ones last. It is coarser than
   * equality: {@code 2013} and {@code 2013~} have the same place.
   */
  public static Comparator<Edtf> byBounds() {
    return BY_BOUNDS;
  }

  private boolean has(int trait) {
    return (traits & trait) != 0;
  }

  private static Optional<LocalDate> day(long epochDay) {
    return epochDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the expression as it was parsed. */
  @Override
  public String toString() {
    return text;
  }
}
