package org.hrdialogue.testing;

import java.time.LocalDate;
import org.hrdialogue.dossier.Dossier;

/** The EU–Tajikistan civil society seminar of September 2013, from its press release. */
final class Seminar2013 {
  static final Dossier DOSSIER = Dossier.builder()
      .id("eu-tajikistan-2013")
      .title(SeminarCitations.en("EU–Tajikistan civil society seminar on national human rights"
          + " institutions, September 2013"))
      .asOf(LocalDate.of(2013, 9, 19))
      .addEntries(
          SeminarDocuments.pressRelease(),
          SeminarDocuments.repost(),
          SeminarDocuments.chronology(),
          SeminarInstitutions.eu(),
          SeminarInstitutions.eeas(),
          SeminarInstitutions.delegation(),
          SeminarInstitutions.government(),
          SeminarInstitutions.ombudsman(),
          SeminarInstitutions.europeanCouncil(),
          SeminarCivilSociety.helsinkiFoundation(),
          SeminarCivilSociety.penalReform(),
          SeminarCivilSociety.transnationalCenter(),
          SeminarCivilSociety.moldovaInstitute(),
          SeminarCivilSociety.coalitionAgainstTorture(),
          SeminarInstitutions.pressOfficer(),
          SeminarCivilSociety.civilSociety(),
          SeminarCivilSociety.receptionOffices(),
          SeminarCivilSociety.internationalOrganisations(),
          SeminarCivilSociety.diplomaticMissions(),
          SeminarCivilSociety.expertNgos(),
          SeminarDocuments.centralAsiaStrategy(),
          SeminarDocuments.democracyInstrument(),
          SeminarDocuments.developmentInstrument(),
          SeminarEvents.dialogue(),
          SeminarEvents.seminar(),
          SeminarEvents.nextRound(),
          SeminarEvents.recommendations(),
          SeminarAssistance.bilateral(),
          SeminarAssistance.regionalAndThematic(),
          SeminarProgrammes.bomca(),
          SeminarProgrammes.cadap(),
          SeminarProgrammes.tempus(),
          SeminarProgrammes.erasmusMundus(),
          SeminarProgrammes.eidhr(),
          SeminarProgrammes.nsa(),
          SeminarProgrammes.caInvest(),
          SeminarAssistance.development())
      .build();

  private Seminar2013() {}
}
