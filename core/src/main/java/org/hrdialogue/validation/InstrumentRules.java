package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.reference.FundingInstrument;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.InstrumentKind;

/** Rules on the instruments that assistance is paid from. */
final class InstrumentRules {
  static final Rule INSTRUMENT_NOT_IN_FORCE = Rule.inContext(
          "instrument-not-in-force", WARNING, AssistanceProgramme.class, InstrumentRules::check)
      .exceptAccounts()
      .holds("A funding instrument came into force before the end of the assistance that it pays"
          + " for.")
      .why("An instrument pays for nothing before there is one; what it has begun may run on after"
          + " its end. When it is in force is what its entry says, else what the library knows"
          + " under its name: the Development Cooperation Instrument since 2007, by Regulation"
          + " (EC) No 1905/2006.")
      .example("`\"period\":\"2005\"` of a programme under the Development Cooperation Instrument");

  static final List<Rule> ALL = List.of(INSTRUMENT_NOT_IN_FORCE);

  private InstrumentRules() {}

  private static void check(AssistanceProgramme programme, Dossier dossier, Findings here) {
    for (int i = 0; i < programme.instruments().size(); i++) {
      Optional<PolicyInstrument> instrument = dossier
          .find(programme.instruments().get(i), PolicyInstrument.class)
          .filter(found -> found.kind().equals(InstrumentKind.FUNDING_INSTRUMENT));
      Optional<Edtf> force = instrument.flatMap(InstrumentRules::inForce);
      if (force.isPresent()) {
        AssistanceTime time = AssistanceTime.of(programme);
        if (time.isBefore(force.get())) {
          here.at("/instruments/" + i)
              .of(instrument.get().id())
              .says("came into force after the assistance of " + time.last() + ": " + force.get());
        }
      }
    }
  }

  /**
   * Returns when an instrument is in force, or from when. Of several that have its name the first
   * counts, and nothing is certain if one of them has no date.
   */
  private static Optional<Edtf> inForce(PolicyInstrument instrument) {
    if (instrument.inForce().isPresent()) {
      return instrument.inForce();
    }
    List<FundingInstrument> known = instrument.names().stream()
        .flatMap(name -> name.text().asMap().values().stream())
        .flatMap(text -> FundingInstrument.allNamed(text).stream())
        .toList();
    return known.stream().anyMatch(one -> one.inForceFrom().isEmpty())
        ? Optional.empty()
        : known.stream()
            .flatMap(one -> one.inForceFrom().stream())
            .min(Comparator.naturalOrder())
            .map(Edtf::of);
  }
}
