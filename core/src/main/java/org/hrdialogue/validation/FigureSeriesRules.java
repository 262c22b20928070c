package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Measure;

/** Rules on the amounts of one programme for several periods. */
final class FigureSeriesRules {
  private static final Comparator<Figure> BY_TIME = Comparator.comparing(
          (Figure figure) -> figure.span().get().first())
      .thenComparing(figure -> figure.span().get().last(), Comparator.reverseOrder());

  static final Rule FIGURE_LOOKS_CUMULATED = Rule.inDossier(
          "figure-looks-cumulated",
          INFO,
          (dossier, found) -> each(dossier, found, (series, here) -> {
            new CumulationSearch(here).through(series);
          }))
      .holds("An amount for a period is not the sum of the amounts for it and for earlier periods.")
      .why(
          "Totals since a beginning are printed as if they were for the last period: \"€128 million"
              + " for 2011-13\" was 66 for 2007-2010 and 62 for 2011-2013.")
      .example("62000000 for `2011/2013`, 66000000 for `2007/2010`, 128000000 for `2014/2020`");

  static final Rule FIGURE_PERIODS_OVERLAP = Rule.inDossier(
          "figure-periods-overlap",
          INFO,
          (dossier, found) -> each(dossier, found, (series, here) -> {
            if (series.get(0).allocation().measure() == Measure.ENVELOPE) {
              new OverlapSearch(here).through(series);
            }
          }))
      .holds("Envelopes are for periods that do not overlap, or one is for what others come to.")
      .why("Amounts for overlapping periods cannot be added up.")
      .example("envelopes for `2021/2024` and `2024/2027`");

  static final List<Rule> ALL = List.of(FIGURE_LOOKS_CUMULATED, FIGURE_PERIODS_OVERLAP);

  private FigureSeriesRules() {}

  /** Visits the totals of each programme, by series and in the order of their periods. */
  private static void each(
      Dossier dossier, Findings found, BiConsumer<List<Figure>, Findings> visitor) {
    Entries.each(dossier, AssistanceProgramme.class, found, (programme, here) -> {
      if (programme.allocations().size() < 2) {
        return;
      }
      Map<Figure.Series, List<Figure>> all = new LinkedHashMap<>();
      for (int i = 0; i < programme.allocations().size(); i++) {
        Figure.of(programme, programme.allocations().get(i), i)
            .filter(figure -> figure.allocation().per() == AmountPer.TOTAL)
            .filter(figure -> figure.span().isPresent())
            .ifPresent(figure ->
                all.computeIfAbsent(figure.series(), key -> new ArrayList<>()).add(figure));
      }
      all.values().forEach(series -> {
        if (series.size() > 1) {
          series.sort(BY_TIME);
          visitor.accept(series, here);
        }
      });
    });
  }
}
