package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Measure;

/** Rules on the amounts of one programme for several periods. */
final class FigureSeriesRules {
  private static final Comparator<Figure> BY_TIME = Comparator.comparing(
          (Figure figure) -> figure.span().get().first())
      .thenComparing(figure -> figure.span().get().last(), Comparator.reverseOrder());

  static final Rule FIGURE_LOOKS_CUMULATED = Rule.inContext(
          "figure-looks-cumulated",
          INFO,
          AssistanceProgramme.class,
          (programme, dossier, here) -> seriesOf(programme, any -> true)
              .forEach(series -> new CumulationSearch(here).through(series)))
      .exceptAccounts()
      .holds("An amount for a period is not the sum of the amounts for it and for earlier periods.")
      .why(
          "Totals since a beginning are printed as if they were for the last period: \"€128 million"
              + " for 2011-13\" was 66 for 2007-2010 and 62 for 2011-2013.")
      .example("62000000 for `2011/2013`, 66000000 for `2007/2010`, 128000000 for `2014/2020`");

  static final Rule FIGURE_PERIODS_OVERLAP = Rule.inContext(
          "figure-periods-overlap",
          INFO,
          AssistanceProgramme.class,
          (programme, dossier, here) -> seriesOf(
                  programme, allocation -> allocation.measure() == Measure.ENVELOPE)
              .forEach(series -> new OverlapSearch(here).through(series)))
      .exceptAccounts()
      .holds("Envelopes are for periods that do not overlap, or one is for what others come to.")
      .why("Amounts for overlapping periods cannot be added up.")
      .example("envelopes for `2021/2024` and `2024/2027`");

  static final List<Rule> ALL = List.of(FIGURE_LOOKS_CUMULATED, FIGURE_PERIODS_OVERLAP);

  private FigureSeriesRules() {}

  /** Returns the totals of a programme by series, those of more than one in the order of periods. */
  private static Stream<List<Figure>> seriesOf(
      AssistanceProgramme programme, Predicate<Allocation> wanted) {
    List<Allocation> allocations = programme.allocations();
    if (allocations.size() < 2) {
      return Stream.empty();
    }
    Map<Figure.Series, List<Figure>> all = new LinkedHashMap<>();
    for (int i = 0; i < allocations.size(); i++) {
      if (allocations.get(i).per() == AmountPer.TOTAL && wanted.test(allocations.get(i))) {
        Figure.of(programme, allocations.get(i), i)
            .filter(figure -> figure.span().isPresent())
            .ifPresent(figure ->
                all.computeIfAbsent(figure.series(), key -> new ArrayList<>()).add(figure));
      }
    }
    all.values().forEach(series -> series.sort(BY_TIME));
    return all.values().stream().filter(series -> series.size() > 1);
  }
}
