package org.hrdialogue.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A search for amounts whose periods overlap, in one series ordered by time. */
final class OverlapSearch {
  private final Findings here;
  private final List<Figure> within = new ArrayList<>();

  /** What overlaps which, in the order in which it stands. */
  private final Map<Figure, Figure> overlapping =
      new TreeMap<>(Comparator.comparingInt(Figure::index));

  OverlapSearch(Findings here) {
    this.here = here;
  }

  /** Goes through a series in which an earlier beginning, and of equal ones a later end, comes first. */
  void through(List<Figure> series) {
    Figure widest = series.get(0);
    for (Figure figure : series.subList(1, series.size())) {
      Figure.Span span = figure.span().get();
      Figure.Span wide = widest.span().get();
      if (wide.last().isBefore(span.first())) {
        finish(widest);
        widest = figure;
      } else if (!wide.contains(span)) {
        overlapping.put(figure, widest);
        finish(widest);
        widest = figure;
      } else if (!wide.equals(span)) {
        within.add(figure);
      }
    }
    finish(widest);
    overlapping.forEach(this::report);
  }

  /** Notes what lies within a period, unless its amount is what they come to together. */
  private void finish(Figure widest) {
    if (!within.isEmpty() && !comesToTheSame(widest)) {
      within.forEach(figure -> overlapping.put(figure, widest));
    }
    within.clear();
  }

  private boolean comesToTheSame(Figure widest) {
    Set<Figure.Span> seen = new HashSet<>();
    List<Figure> parts = new ArrayList<>(within);
    parts.removeIf(figure -> !seen.add(figure.span().get()));
    for (int i = 1; i < parts.size(); i++) {
      if (!parts
          .get(i - 1)
          .span()
          .get()
          .last()
          .isBefore(parts.get(i).span().get().first())) {
        return false;
      }
    }
    Optional<AmountRange> sum =
        AmountRange.sum(parts.stream().map(Figure::money).toList(), widest.money());
    return sum.isPresent() && !sum.get().excludes(widest.range());
  }

  private void report(Figure figure, Figure wide) {
    String other = "/allocations/" + wide.index() + "/period";
    here.at("/allocations/" + figure.index() + "/period")
        .of(figure.allocation().period().get())
        .related(here.pointerTo(other))
        .says("overlaps the period of another envelope, "
            + here.shown(other, wide.allocation().period().get()));
  }
}
