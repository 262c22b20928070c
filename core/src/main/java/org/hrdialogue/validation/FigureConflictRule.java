package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Entry;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.AllocationStatus;
import org.hrdialogue.vocabulary.AmountPer;

/** The rule on amounts that cannot both be right. */
final class FigureConflictRule {
  static final Rule FIGURE_CONFLICT = Rule.inDossier(
          "figure-conflict", WARNING, FigureConflictRule::check)
      .holds("Amounts of one programme, or of it and an account of it, that are for the same time,"
          + " measure, donor, recipient and share leave each other possible, as rounded and"
          + " qualified as they are.")
      .why("One was misread or means something else: \"€62 million\" and \"€128 million\" were both"
          + " printed for 2011-2013.")
      .example("two envelopes for `2011/2013`, of 62000000 and of 128000000");

  static final List<Rule> ALL = List.of(FIGURE_CONFLICT);

  private FigureConflictRule() {}

  /** Amounts that should agree: a plan and a payment need not, nor what was said at two times. */
  private record Topic(
      Figure.Series series, Object time, Optional<AllocationStatus> status, Optional<Edtf> asOf) {
    private Topic undated() {
      return new Topic(series, time, Optional.empty(), Optional.empty());
    }

    private boolean meets(Topic other) {
      return (status.isEmpty() || other.status.isEmpty() || status.equals(other.status))
          && (asOf.isEmpty() || other.asOf.isEmpty() || asOf.equals(other.asOf));
    }
  }

  private static void check(Dossier dossier, Findings found) {
    List<Entry> entries = dossier.entries();
    Map<String, List<Integer>> accounts = new HashMap<>();
    int[] programmes = found.entriesByType().all(AssistanceProgramme.class);
    for (int i : programmes) {
      AssistanceProgramme account = (AssistanceProgramme) entries.get(i);
      if (account.accountOf().isPresent() && !account.allocations().isEmpty()) {
        accounts
            .computeIfAbsent(account.accountOf().get().id(), id -> new ArrayList<>())
            .add(i);
      }
    }
    for (int i : programmes) {
      AssistanceProgramme programme = (AssistanceProgramme) entries.get(i);
      if (hasTwoForOneTime(programme)) {
        checkWithin(byTopic(programme, programme), found.in(i));
      }
      // Taken away, as of programmes with one identifier the first is the one that is meant.
      List<Integer> tellers = accounts.remove(programme.id());
      if (tellers != null) {
        Map<Topic, List<Figure>> own = undated(byTopic(programme, programme));
        for (int teller : tellers) {
          AssistanceProgramme account = (AssistanceProgramme) entries.get(teller);
          checkAccount(programme, own, found.in(i), account, found.in(teller));
        }
      }
    }
  }

  /** Returns whether there are amounts for one time: only such can contradict each other. */
  private static boolean hasTwoForOneTime(AssistanceProgramme programme) {
    List<Allocation> allocations = programme.allocations();
    Set<Edtf> periods = new TreeSet<>(Edtf.byBounds());
    int timeless = 0;
    for (int i = 0; i < allocations.size(); i++) {
      Optional<Edtf> period = allocations.get(i).period();
      if (period.isPresent() ? !periods.add(period.get()) : ++timeless > 1) {
        return true;
      }
    }
    return false;
  }

  private static Map<Topic, List<Figure>> byTopic(
      AssistanceProgramme programme, AssistanceProgramme teller) {
    Map<Topic, List<Figure>> figures = new LinkedHashMap<>();
    for (int i = 0; i < teller.allocations().size(); i++) {
      Optional<Figure> figure = Figure.of(programme, teller.allocations().get(i), i)
          .filter(one -> one.allocation().per() == AmountPer.TOTAL
              || one.allocation().per() == AmountPer.YEAR);
      figure.ifPresent(
          one -> figures.computeIfAbsent(topic(one), key -> new ArrayList<>()).add(one));
    }
    return figures;
  }

  private static Topic topic(Figure figure) {
    return new Topic(
        figure.series(),
        figure.time(),
        figure.allocation().status(),
        figure.allocation().asOf());
  }

  /** Blames each amount that is greater than the least, or that the least undated one excludes. */
  private static void checkWithin(Map<Topic, List<Figure>> own, Findings here) {
    Map<Figure, Figure> rivals = new TreeMap<>(Comparator.comparingInt(Figure::index));
    own.forEach((topic, figures) -> {
      Figure least = least(figures);
      List<Figure> undated =
          topic.undated().equals(topic) ? List.of() : own.getOrDefault(topic.undated(), List.of());
      for (Figure figure : figures) {
        if (least.range().isBelow(figure.range())) {
          rivals.put(figure, least);
        } else if (!undated.isEmpty() && isExcluded(figure, undated)) {
          rivals.put(figure, undated.get(0));
        }
      }
    });
    rivals.forEach((figure, rival) -> report(figure, here, rival, here, ""));
  }

  private static Figure least(List<Figure> figures) {
    Figure least = figures.get(0);
    for (Figure figure : figures) {
      if (figure.range().most() != null
          && (least.range().most() == null
              || figure.range().most().compareTo(least.range().most()) < 0)) {
        least = figure;
      }
    }
    return least;
  }

  private static boolean isExcluded(Figure figure, List<Figure> others) {
    return others.stream().allMatch(other -> other.range().excludes(figure.range()));
  }

  /** Returns figures by topic, whatever their status and whenever they were given. */
  private static Map<Topic, List<Figure>> undated(Map<Topic, List<Figure>> byTopic) {
    Map<Topic, List<Figure>> undated = new HashMap<>();
    byTopic.forEach((topic, figures) ->
        undated.computeIfAbsent(topic.undated(), key -> new ArrayList<>()).addAll(figures));
    return undated;
  }

  /** Blames each amount of an account that every amount of the programme on the topic excludes. */
  private static void checkAccount(
      AssistanceProgramme programme,
      Map<Topic, List<Figure>> own,
      Findings here,
      AssistanceProgramme account,
      Findings there) {
    byTopic(programme, account).forEach((topic, told) -> {
      List<Figure> same = own.getOrDefault(topic.undated(), List.of()).stream()
          .filter(figure -> topic(figure).meets(topic))
          .toList();
      for (Figure figure : told) {
        if (!same.isEmpty() && isExcluded(figure, same)) {
          report(figure, there, same.get(0), here, " in '" + programme.id() + "'");
        }
      }
    });
  }

  private static void report(
      Figure figure, Findings there, Figure other, Findings here, String where) {
    there
        .at(figure.pointer())
        .of(AmountRange.words(figure.money()))
        .related(here.pointerTo(other.pointer()))
        .says("contradicts " + other.words(here) + where + figure.forTime(there));
  }
}
