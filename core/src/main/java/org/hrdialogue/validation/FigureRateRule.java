package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Measure;

/** The rule on amounts a year beside an envelope. */
final class FigureRateRule {
  /** What money set aside may be called a year; payments need not be even. */
  private static final Set<Measure> SET_ASIDE = EnumSet.of(
      Measure.ENVELOPE, Measure.PLEDGE, Measure.BUDGET, Measure.COMMITMENT, Measure.UNSPECIFIED);

  private static final int YEAR = 12;

  static final Rule FIGURE_RATE_VS_ENVELOPE = Rule.inContext(
          "figure-rate-vs-envelope",
          INFO,
          AssistanceProgramme.class,
          (programme, dossier, here) -> checkProgramme(programme, here))
      .exceptAccounts()
      .holds("An amount a year is within a half of what a year's part of the envelope would be.")
      .why("One of the two is for something else, or was misread: an envelope of €251 million for"
          + " seven years was rightly called about 35 million a year.")
      .example("251000000 for `2014/2020` beside 5000000 a year");

  static final List<Rule> ALL = List.of(FIGURE_RATE_VS_ENVELOPE);

  private FigureRateRule() {}

  private static void checkProgramme(AssistanceProgramme programme, Findings here) {
    List<Figure> rates = new ArrayList<>();
    Map<Figure.Scope, NavigableMap<LocalDate, Figure>> envelopes = new HashMap<>();
    for (int i = 0; i < programme.allocations().size(); i++) {
      Optional<Figure> figure = Figure.of(programme, programme.allocations().get(i), i);
      if (figure.isEmpty()) {
        continue;
      }
      Measure measure = figure.get().allocation().measure();
      AmountPer per = figure.get().allocation().per();
      if (per == AmountPer.YEAR && SET_ASIDE.contains(measure)) {
        rates.add(figure.get());
      } else if (per == AmountPer.TOTAL && measure == Measure.ENVELOPE) {
        figure
            .get()
            .span()
            .filter(span -> span.months() >= YEAR)
            .ifPresent(span -> envelopes
                .computeIfAbsent(figure.get().scope(), key -> new TreeMap<>())
                .putIfAbsent(span.first(), figure.get()));
      }
    }
    for (Figure rate : rates) {
      envelope(rate, envelopes.getOrDefault(rate.scope(), new TreeMap<>()))
          .filter(envelope -> isFar(rate, envelope))
          .ifPresent(envelope -> here.at(rate.pointer())
              .of(AmountRange.words(rate.money()))
              .related(here.pointerTo(envelope.pointer()))
              .says("a year is more than a half off a year's part of "
                  + envelope.words(here)
                  + envelope.forTime(here)));
    }
  }

  /** Returns the envelope whose time a rate is for; what is for one year only is no rate. */
  private static Optional<Figure> envelope(Figure rate, NavigableMap<LocalDate, Figure> envelopes) {
    Optional<Figure.Span> time = rate.span()
        .or(() -> rate.allocation().period().isEmpty()
            ? rate.allocation().asOf().flatMap(Figure::span)
            : Optional.empty());
    boolean dated =
        rate.allocation().period().isPresent() || rate.allocation().asOf().isPresent();
    if (!dated) {
      return envelopes.size() == 1
          ? Optional.of(envelopes.firstEntry().getValue())
          : Optional.empty();
    }
    if (time.isEmpty()) {
      return Optional.empty();
    }
    Entry<LocalDate, Figure> latest = envelopes.floorEntry(time.get().first());
    return Optional.ofNullable(latest)
        .map(Entry::getValue)
        .filter(envelope -> envelope.span().get().contains(time.get()))
        .filter(envelope -> rate.span().isEmpty()
            || rate.span().equals(envelope.span())
            || time.get().months() > YEAR);
  }

  private static boolean isFar(Figure rate, Figure envelope) {
    long months = envelope.span().get().months();
    AmountRange whole = rate.range().times(months);
    return envelope.range().times(YEAR + YEAR / 2).isBelow(whole)
        || whole.isBelow(envelope.range().times(YEAR / 2));
  }
}
