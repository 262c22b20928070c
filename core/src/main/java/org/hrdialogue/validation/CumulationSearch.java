package org.hrdialogue.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hrdialogue.value.Qualifier;

/**
 * A search for amounts of one series that are sums over several periods.
 *
 * <p>What is looked for is the sum of two or more amounts for periods that follow each other, the last
 * of them the amount's own period or the one before. Of several amounts for one period, the least is
 * taken to be that of the period alone. Periods that hold others are left out: an amount for them is
 * rightly a sum.
 */
final class CumulationSearch {
  private final Findings here;
  private final List<Figure> chain = new ArrayList<>();
  private final Map<Figure.Span, List<Figure>> others = new HashMap<>();

  /** The amounts that a run can begin after, by the sum of all up to there, to the same decimals. */
  private final Map<BigDecimal, Integer> starts = new HashMap<>();

  /** How many decimals the amount has that has most. */
  private int decimals;

  /** The amounts that are sums, in the order in which they stand. */
  private final Map<Figure, List<Figure>> cumulated =
      new TreeMap<>(Comparator.comparingInt(Figure::index));

  CumulationSearch(Findings here) {
    this.here = here;
  }

  /** Goes through a series. */
  void through(List<Figure> series) {
    link(series);
    series.forEach(figure -> decimals = Math.max(decimals, amount(figure).scale()));
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal upTo = BigDecimal.ZERO;
    for (int i = 0; i < chain.size(); i++) {
      Figure figure = chain.get(i);
      // Here starts hold all but the last amount before this one, so that a run has two at least.
      check(figure, upTo, i);
      if (i > 0) {
        starts.put(before.setScale(decimals), i - 1);
      }
      before = upTo;
      upTo = upTo.add(amount(figure));
      for (Figure other : others.getOrDefault(figure.span().get(), List.of())) {
        check(other, upTo, i + 1);
      }
    }
    cumulated.forEach(this::report);
  }

  /** Chains one amount for each of the periods, those that end first, that do not overlap. */
  private void link(List<Figure> series) {
    List<Figure> byEnd = new ArrayList<>(series);
    byEnd.removeIf(figure -> !isNearItsNumber(figure));
    byEnd.sort(Comparator.comparing((Figure figure) -> figure.span().get().last())
        .thenComparing(figure -> figure.span().get().first(), Comparator.reverseOrder())
        .thenComparing(CumulationSearch::amount));
    for (Figure figure : byEnd) {
      Figure.Span span = figure.span().get();
      if (chain.isEmpty()) {
        chain.add(figure);
      } else {
        Figure.Span last = chain.get(chain.size() - 1).span().get();
        if (last.last().isBefore(span.first())) {
          chain.add(figure);
        } else if (last.equals(span)) {
          others.computeIfAbsent(span, key -> new ArrayList<>()).add(figure);
        }
      }
    }
  }

  private static boolean isNearItsNumber(Figure figure) {
    Qualifier qualifier = figure.money().qualifier();
    return qualifier == Qualifier.EXACTLY
        || qualifier == Qualifier.ROUNDED
        || qualifier == Qualifier.ABOUT;
  }

  private static BigDecimal amount(Figure figure) {
    return figure.money().amount().get();
  }

  /** Notes an amount that is what the links of the chain before an end come to, from some start. */
  private void check(Figure figure, BigDecimal sum, int end) {
    Integer start = starts.get(sum.subtract(amount(figure)).setScale(decimals));
    if (start != null && amount(figure).signum() != 0) {
      cumulated.put(figure, chain.subList(start, end));
    }
  }

  private void report(Figure figure, List<Figure> run) {
    Findings.Finding finding = here.at(figure.pointer()).of(AmountRange.words(figure.money()));
    StringBuilder terms = new StringBuilder();
    for (Figure term : run) {
      finding.related(here.pointerTo(term.pointer()));
      terms.append(terms.isEmpty() ? "" : " and ");
      terms.append(term.words(here)).append(term.forTime(here));
    }
    finding.says("is the sum of " + terms);
  }
}
