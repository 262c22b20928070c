package org.hrdialogue.testing;

import static org.hrdialogue.testing.SeminarCitations.editorial;
import static org.hrdialogue.testing.SeminarCitations.en;
import static org.hrdialogue.testing.SeminarCitations.paragraph;

import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.AssistanceProgrammeBuilder;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Sector;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** The regional and thematic programmes that the 2013 dossier names. */
final class SeminarProgrammes {
  private SeminarProgrammes() {}

  static AssistanceProgramme bomca() {
    return regional("bomca", jointlyNamed())
        .addName(acronym("BOMCA"))
        .addSector(sector(151, "border management", jointlyPaired()))
        .build();
  }

  static AssistanceProgramme cadap() {
    return regional("cadap", jointlyNamed())
        .addName(acronym("CADAP"))
        .addSector(sector(16063, "drug control", jointlyPaired()))
        .build();
  }

  static AssistanceProgramme tempus() {
    return regional("tempus", named())
        .addName(Name.of(NameKind.AS_PRINTED, "en", "TEMPUS"))
        .addSector(sector(11420, "education", paired()))
        .build();
  }

  static AssistanceProgramme erasmusMundus() {
    return regional("erasmus-mundus", named())
        .addName(Name.of(NameKind.AS_PRINTED, "en", "Erasmus Mundus"))
        .addSector(sector(11420, "education", paired()))
        .build();
  }

  static AssistanceProgramme eidhr() {
    return thematic("eidhr", "eidhr-instrument")
        .addName(acronym("EIDHR"))
        .addSector(sector(15160, "human rights and democracy", paired()))
        .build();
  }

  static AssistanceProgramme nsa() {
    return thematic("nsa", "dci")
        .addName(acronym("NSA"))
        .addSector(sector(15150, "non-State actors", paired()))
        .build();
  }

  static AssistanceProgramme caInvest() {
    return regional("ca-invest", named())
        .addName(Name.of(NameKind.AS_PRINTED, "en", "CA-Invest"))
        .addSector(sector(32130, "SME development", paired()))
        .build();
  }

  private static AssistanceProgrammeBuilder regional(String id, Citation ofName) {
    return programme(id, ofName)
        .scope(ProgrammeScope.REGIONAL)
        .region(en("Central Asia"))
        .addSource(editorial("region").build());
  }

  private static AssistanceProgrammeBuilder thematic(String id, String instrument) {
    return programme(id, named())
        .scope(ProgrammeScope.THEMATIC)
        .addInstrument(Ref.of(instrument))
        .addSource(editorial("instruments").build());
  }

  private static AssistanceProgrammeBuilder programme(String id, Citation ofName) {
    return AssistanceProgramme.builder()
        .id(id)
        .addDonor(Ref.of("eu"))
        .addRecipient(CountryCode.parse("TJ"))
        .partOf(Ref.of("regional-and-thematic-assistance-tj"))
        .addSource(ofName)
        .addSource(paragraph(7, "recipients").build())
        .addSource(paragraph(7, "donors", "partOf")
            .basis(Basis.INFERRED)
            .note("listed among the forms of assistance that come from the Union")
            .build())
        .addSource(paragraph(7, "scope")
            .printed("regional and thematic")
            .basis(Basis.EDITORIAL)
            .note("the release does not say which of the two it is")
            .build())
        .putUnspecified("recipients", UnspecifiedReason.INCOMPLETE);
  }

  private static Name acronym(String text) {
    return Name.of(NameKind.ACRONYM, "en", text);
  }

  private static Citation named() {
    return paragraph(7, "names").build();
  }

  private static Citation jointlyNamed() {
    return paragraph(7, "names").printed("BOMCA/CADAP").build();
  }

  private static SectorShare sector(int dac, String asStated, Citation ofArea) {
    return SectorShare.builder()
        .sector(Sector.dac(dac))
        .asStated(asStated)
        .addSource(ofArea)
        .addSource(editorial("sector").build())
        .build();
  }

  private static Citation paired() {
    return paragraph(7, "asStated").build();
  }

  private static Citation jointlyPaired() {
    return paragraph(7, "asStated")
        .printed("BOMCA/CADAP")
        .basis(Basis.EDITORIAL)
        .note("the release gives both areas and both programmes together;"
            + " this pairing is from outside it")
        .build();
  }
}
