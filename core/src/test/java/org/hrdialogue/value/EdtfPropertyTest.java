package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hrdialogue.testing.EdtfArbitraries;

/** What holds for all dates and all texts. */
class EdtfPropertyTest {
  private static final String LETTERS = "0123456789X-/.?~%[]{},YESTZ:+ x\u2013\u0661\n\0";

  @Property
  void parseUndoesPrint(@ForAll("dates") Edtf date) {
    assertThat(shown(Edtf.parse(date.toString()))).isEqualTo(shown(date));
  }

  @Property
  void shortCutsChangeNothing(@ForAll("dates") Edtf date) {
    assertThat(shown(EdtfParser.parse(date.toString()))).isEqualTo(shown(date));
  }

  @Property(tries = 5_000)
  void shortCutsTakeNothingThatTheGrammarRefuses(@ForAll("nearlyPlain") String text) {
    Edtf plain = EdtfPlainForms.parse(text);
    if (plain != null) {
      assertThat(shown(EdtfParser.parse(text))).isEqualTo(shown(plain));
    }
  }

  /** Years, months and days of which some are none, and intervals of them. */
  @Provide
  Arbitrary<String> nearlyPlain() {
    Arbitrary<String> dates = Arbitraries.of(
        "2013",
        "0000",
        "2012-02",
        "2013-12",
        "2012-02-29",
        "2013-09-17",
        "2013-02-29",
        "2013-13",
        "2013-21",
        "2013-00",
        "2013-09-00",
        "2013-09-31",
        "201X",
        "2013/09",
        "2013-9",
        "..",
        "",
        "20130917",
        "2013-09 17");
    return Arbitraries.oneOf(dates, dates.flatMap(start -> dates.map(end -> start + "/" + end)));
  }

  @Property
  void boundsAreInOrder(@ForAll("dates") Edtf date) {
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      assertThat(date.earliest().get()).isBeforeOrEqualTo(date.latest().get());
    }
  }

  /** Every day of the century is tried, so at most the last two digits of the year are masked. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void boundsAreTheFirstAndLastDayThatFits(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 3) int components,
      @ForAll @IntRange(max = 0b111111) int mask) {
    String text = masked(day, mask << 2).substring(0, 1 + 3 * components);
    LocalDate century = day.withDayOfYear(1).withYear(day.getYear() / 100 * 100);
    List<LocalDate> fitting =
        century.datesUntil(century.plusYears(100)).filter(d -> fits(text, d)).toList();

    Edtf date = Edtf.parse(text);

    assertThat(date.earliest()).contains(fitting.get(0));
    assertThat(date.latest()).contains(fitting.get(fitting.size() - 1));
  }

  @Property
  void boundsHoldTheDayThatWasMasked(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 0xFF) int mask) {
    Edtf date = Edtf.parse(masked(day, mask));

    assertThat(date.earliest().isPresent()).isEqualTo((mask & 0xF) != 0xF);
    assertThat(date.earliest().orElse(day)).isBeforeOrEqualTo(day);
    assertThat(date.latest().orElse(day)).isAfterOrEqualTo(day);
  }

  @Property
  void definitelyBeforeIsAStrictOrder(
      @ForAll("neighbours") Edtf a, @ForAll("neighbours") Edtf b, @ForAll("neighbours") Edtf c) {
    assertThat(a.definitelyBefore(a)).isFalse();
    assertThat(a.definitelyBefore(b) && b.definitelyBefore(a)).isFalse();
    if (a.definitelyBefore(b) && b.definitelyBefore(c)) {
      assertThat(a.definitelyBefore(c)).isTrue();
    }
  }

  @Property
  void definitelyBeforeAgreesWithTheBounds(
      @ForAll("neighbours") Edtf a, @ForAll("neighbours") Edtf b) {
    if (a.definitelyBefore(b)) {
      assertThat(a.latest().orElseThrow()).isBefore(b.earliest().orElseThrow());
      assertThat(a.possiblyBefore(b)).isTrue();
      assertThat(b.possiblyBefore(a)).isFalse();
    }
  }

  @Property
  void orderByBoundsPutsAbsentOnesLast(@ForAll("neighbours") Edtf a, @ForAll("neighbours") Edtf b) {
    LocalDate never = LocalDate.MAX;
    int expected = a.earliest().orElse(never).compareTo(b.earliest().orElse(never));
    if (expected == 0) {
      expected = a.latest().orElse(never).compareTo(b.latest().orElse(never));
    }

    assertThat(Integer.signum(Edtf.byBounds().compare(a, b))).isEqualTo(Integer.signum(expected));
  }

  @Property(tries = 20_000)
  void anyTextIsDecided(@ForAll("texts") String text) {
    decide(text);
  }

  /** Texts near valid ones reach further into the parser than random ones. */
  @Property(tries = 20_000)
  void anyTextNearADateIsDecided(
      @ForAll("dates") Edtf date, @ForAll("places") int place, @ForAll("letters") char letter) {
    StringBuilder text = new StringBuilder(date.toString());
    int at = place % text.length();
    switch (place % 3) {
      case 0 -> text.setCharAt(at, letter);
      case 1 -> text.insert(at, letter);
      default -> text.deleteCharAt(at);
    }
    decide(text.toString());
  }

  private static void decide(String text) {
    Optional<Edtf> date = Optional.empty();
    try {
      date = Optional.of(Edtf.parse(text));
    } catch (InvalidValueException e) {
      assertThat(e.code()).isIn("date-malformed", "period-reversed");
      assertThat(e.found()).isEqualTo(text);
      assertThat(e.problem()).containsPattern("^is not an? [a-zA-Z ]+: character [1-9][0-9]*: .+");
    }
    date.ifPresent(EdtfPropertyTest::boundsAreSound);
  }

  private static void boundsAreSound(Edtf date) {
    LocalDate first = date.earliest().orElse(LocalDate.MIN);
    assertThat(first).isBeforeOrEqualTo(date.latest().orElse(LocalDate.MAX));
  }

  private static List<Object> shown(Edtf date) {
    List<Object> all = new ArrayList<>();
    all.add(date.toString());
    all.add(date.earliest());
    all.add(date.latest());
    all.add(date.precision());
    all.add(date.isApproximate());
    all.add(date.isUncertain());
    all.add(date.isInterval());
    all.add(date.isSet());
    return all;
  }

  private static String masked(LocalDate day, int mask) {
    StringBuilder text = new StringBuilder(day.toString());
    int[] digits = {0, 1, 2, 3, 5, 6, 8, 9};
    for (int i = 0; i < digits.length; i++) {
      if ((mask >> i & 1) != 0) {
        text.setCharAt(digits[i], 'X');
      }
    }
    return text.toString();
  }

  private static boolean fits(String text, LocalDate day) {
    String exact = day.toString();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != 'X' && text.charAt(i) != exact.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Provide
  Arbitrary<Edtf> dates() {
    return EdtfArbitraries.edtf();
  }

  /** Dates so close to each other that every order of two comes about. */
  @Provide
  Arbitrary<Edtf> neighbours() {
    return EdtfArbitraries.edtf(LocalDate.of(2013, 9, 1), LocalDate.of(2014, 3, 31));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(LETTERS).ofMaxLength(40);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 10_000);
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.chars().with(LETTERS);
  }
}
