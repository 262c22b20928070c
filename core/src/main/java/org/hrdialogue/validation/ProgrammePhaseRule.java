package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Edtf;

/** The rule on the order of a programme's phases. */
final class ProgrammePhaseRule {
  static final Rule PROGRAMME_PHASE_OVERLAP = Rule.inDossier(
          "programme-phase-overlap", WARNING, ProgrammePhaseRule::check)
      .holds("A phase of a programme does not begin before the end of the phase before it.")
      .why("Phases are counted in the order of time; a date or a number was misread, or a phase was"
          + " extended into the next.")
      .example("phase 8 for `2011/2016` and phase 9 for `2015/2018`");

  static final List<Rule> ALL = List.of(PROGRAMME_PHASE_OVERLAP);

  private ProgrammePhaseRule() {}

  /** A phase of a programme with its place in the dossier. */
  private record Phase(int number, AssistanceProgramme programme, Findings here) {}

  /** Of what programme something is a phase: a part of one, under a name that others share. */
  private record Whole(Ref<AssistanceProgramme> partOf, String name) {}

  /** Two phases, each reported once whatever joins them. */
  private record Pair(String earlier, String later) {}

  private static void check(Dossier dossier, Findings found) {
    Map<String, Phase> byId = new HashMap<>();
    Map<Whole, List<Phase>> wholes = new HashMap<>();
    Entries.each(
        dossier,
        AssistanceProgramme.class,
        found,
        (programme, here) -> programme
            .phase()
            .map(ProgrammeName::phase)
            .filter(number -> number.isPresent() && programme.period().isPresent())
            .ifPresent(number -> {
              Phase phase = new Phase(number.getAsInt(), programme, here);
              byId.putIfAbsent(programme.id(), phase);
              for (String name : ProgrammeName.stems(programme)) {
                programme
                    .partOf()
                    .ifPresent(ref -> wholes
                        .computeIfAbsent(new Whole(ref, name), key -> new ArrayList<>())
                        .add(phase));
              }
            }));
    Set<Pair> seen = new HashSet<>();
    wholes.values().forEach(phases -> {
      phases.sort(Comparator.comparingInt(Phase::number)
          .thenComparing(phase -> phase.programme().id()));
      for (int i = 1; i < phases.size(); i++) {
        checkPair(phases.get(i - 1), phases.get(i), seen);
      }
    });
    byId.values().forEach(later -> {
      for (Ref<AssistanceProgramme> predecessor : later.programme().predecessors()) {
        Optional.ofNullable(byId.get(predecessor.id()))
            .ifPresent(earlier -> checkPair(earlier, later, seen));
      }
    });
  }

  private static void checkPair(Phase earlier, Phase later, Set<Pair> seen) {
    Edtf end = end(earlier.programme());
    Edtf start = start(later.programme().period().get());
    if (earlier.number() < later.number()
        && start.definitelyBefore(end)
        && seen.add(new Pair(earlier.programme().id(), later.programme().id()))) {
      later
          .here()
          .at("/period")
          .of(later.programme().period().get())
          .related(earlier.here().pointerTo("/period"))
          .says("begins before the end of phase "
              + earlier.number()
              + ", '"
              + earlier.programme().id()
              + "': "
              + earlier.here().shown("/period", end));
    }
  }

  private static Edtf end(AssistanceProgramme programme) {
    int last = programme.extensions().size() - 1;
    if (last >= 0) {
      return programme.extensions().get(last).to();
    }
    String text = programme.period().get().toString();
    return part(programme.period().get(), text.substring(text.indexOf('/') + 1));
  }

  private static Edtf start(Edtf period) {
    String text = period.toString();
    return part(period, text.substring(0, Math.max(0, text.indexOf('/'))));
  }

  /** Returns one side of an interval; the whole where it is none, or open on this side. */
  private static Edtf part(Edtf period, String side) {
    return !period.isInterval() || side.isEmpty() || side.equals("..") ? period : Edtf.parse(side);
  }
}
