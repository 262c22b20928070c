package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.reference.DacSector;
import org.hrdialogue.value.Edtf;

/** Rules on sectors beside the time of the assistance. */
final class SectorTimeRules {
  static final Rule CODE_NOT_VALID_AT_DATE = Rule.onEntry(
          "code-not-valid-at-date", WARNING, AssistanceProgramme.class, SectorTimeRules::check)
      .holds("The code of a sector was in use at some time of the assistance.")
      .why("Codes are added and withdrawn, and another one was meant. Their dates are those of"
          + " IATI's lists Sector and SectorCategory. Without a period of the programme, those of"
          + " its allocations count.")
      .example("`\"sector\":\"dac5:15162\"`, withdrawn on 2020-02-28, for `\"period\":\"2021\"`");

  static final List<Rule> ALL = List.of(CODE_NOT_VALID_AT_DATE);

  private SectorTimeRules() {}

  private static void check(AssistanceProgramme programme, Findings found) {
    for (int i = 0; i < programme.sectors().size(); i++) {
      Optional<DacSector> sector = DacSector.of(programme.sectors().get(i).sector());
      Optional<LocalDate> from = sector.flatMap(DacSector::activeFrom);
      Optional<LocalDate> to = sector.flatMap(DacSector::withdrawn);
      if (from.isPresent() || to.isPresent()) {
        AssistanceTime time = AssistanceTime.of(programme);
        Findings.Finding finding = found.at("/sectors/" + i + "/sector").of(sector.orElseThrow());
        if (from.isPresent() && time.isBefore(Edtf.of(from.get()))) {
          finding.says(
              "has been a code since " + from.get() + " only, and the time is " + time.last());
        } else if (to.isPresent() && time.isAfter(Edtf.of(to.get()))) {
          finding.says("was a code until " + to.get() + ", and the time is " + time.first());
        }
      }
    }
  }
}
