package org.hrdialogue.testing;

import static org.hrdialogue.testing.SeminarCitations.dateline;
import static org.hrdialogue.testing.SeminarCitations.editorial;
import static org.hrdialogue.testing.SeminarCitations.en;
import static org.hrdialogue.testing.SeminarCitations.paragraph;

import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.ModalityShare;
import org.hrdialogue.model.Note;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.Modality;
import org.hrdialogue.vocabulary.NoteKind;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Sector;
import org.hrdialogue.vocabulary.SectorRole;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** The assistance to Tajikistan that the 2013 dossier speaks of, but for single programmes. */
final class SeminarAssistance {
  private SeminarAssistance() {}

  static AssistanceProgramme bilateral() {
    return AssistanceProgramme.builder()
        .id("bilateral-assistance-tj")
        .addName(Name.of(NameKind.LABEL, "en", "EU bilateral assistance to Tajikistan"))
        .scope(ProgrammeScope.BILATERAL)
        .addDonor(Ref.of("eu"))
        .addRecipient(CountryCode.parse("TJ"))
        .addSector(SectorShare.builder()
            .sector(Sector.dac(160))
            .role(SectorRole.FOCAL)
            .asStated("social protection")
            .addSource(paragraph(7, "role", "asStated").printed("focuses on").build())
            .addSource(editorial("sector").build())
            .build())
        .addSector(SectorShare.builder()
            .sector(Sector.dac(121))
            .role(SectorRole.FOCAL)
            .asStated("health")
            .addSource(paragraph(7, "role", "asStated").printed("focuses on").build())
            .addSource(editorial("sector").build())
            .build())
        .addSector(SectorShare.builder()
            .sector(Sector.dac(250))
            .role(SectorRole.FOCAL)
            .asStated("private sector development")
            .addSource(paragraph(7, "role", "asStated").printed("focuses on").build())
            .addSource(editorial("sector").build())
            .build())
        .addSector(SectorShare.builder()
            .sector(Sector.dac(15111))
            .role(SectorRole.SUPPORTING)
            .asStated("public finance management")
            .addSource(
                paragraph(7, "role", "asStated").printed("underpinned by").build())
            .addSource(editorial("sector").build())
            .build())
        .addModality(ModalityShare.builder()
            .modality(Modality.SECTOR_PROGRAMME)
            .asStated("sector programmes")
            .addSource(paragraph(7).build())
            .build())
        .addModality(ModalityShare.builder()
            .modality(Modality.TECHNICAL_ASSISTANCE)
            .asStated("technical assistance")
            .addSource(paragraph(7).build())
            .build())
        .addModality(ModalityShare.builder()
            .modality(Modality.GRANT)
            .asStated("grants")
            .addSource(paragraph(7).build())
            .build())
        .addAllocation(Allocation.builder()
            .measure(Measure.ENVELOPE)
            .amount(Money.of("EUR", 66_000_000).as(Qualifier.ROUNDED))
            .period(Edtf.parse("2007/2010"))
            .addSource(paragraph(7, "amount", "period").printed("€66 million").build())
            .addSource(editorial("measure")
                .note("the release calls it a share of bilateral assistance")
                .build())
            .build())
        .addAllocation(Allocation.builder()
            .measure(Measure.ENVELOPE)
            .amount(Money.of("EUR", 62_000_000).as(Qualifier.ROUNDED))
            .period(Edtf.parse("2011/2013"))
            .addSource(paragraph(7, "amount/amount", "amount/qualifier", "period")
                .printed("62 million")
                .build())
            .addSource(paragraph(7, "amount/currency")
                .printed("and 62 million")
                .basis(Basis.INFERRED)
                .note("the euro sign stands only before the first figure")
                .build())
            .addSource(editorial("measure")
                .note("the release calls it a share of bilateral assistance")
                .build())
            .build())
        .addSource(editorial("names/0").build())
        .addSource(
            paragraph(7, "scope", "recipients").printed("bilateral assistance").build())
        .addSource(paragraph(7, "donors")
            .basis(Basis.INFERRED)
            .note("the paragraph is about the Union as a donor")
            .build())
        .addNote(Note.builder()
            .text(en("In Central Asia, the main part of bilateral assistance is said to go to"
                + " Tajikistan"))
            .kind(NoteKind.RANKING)
            .asOf(Edtf.parse("2013-09-19"))
            .addSource(paragraph(7, "text", "kind")
                .printed("gets the main share")
                .attributedTo(Ref.of("eu-delegation-tj"))
                .build())
            .addSource(dateline("asOf").basis(Basis.INFERRED).build())
            .build())
        .build();
  }

  static AssistanceProgramme regionalAndThematic() {
    return AssistanceProgramme.builder()
        .id("regional-and-thematic-assistance-tj")
        .scope(ProgrammeScope.UNSPECIFIED)
        .addDonor(Ref.of("eu"))
        .addRecipient(CountryCode.parse("TJ"))
        .addSector(SectorShare.builder()
            .sector(Sector.dac(140))
            .asStated("water")
            .addSource(paragraph(7, "asStated").printed("water / environment").build())
            .addSource(editorial("sector")
                .note("one label in the release, two sectors in the list")
                .build())
            .build())
        .addSector(SectorShare.builder()
            .sector(Sector.dac(410))
            .asStated("environment")
            .addSource(paragraph(7, "asStated").printed("water / environment").build())
            .addSource(editorial("sector")
                .note("one label in the release, two sectors in the list")
                .build())
            .build())
        .addSector(SectorShare.builder()
            .sector(Sector.dac(151))
            .asStated("migration")
            .addSource(paragraph(7, "asStated").build())
            .addSource(editorial("sector").build())
            .build())
        .addSource(paragraph(7, "scope")
            .printed("regional and thematic")
            .basis(Basis.INFERRED)
            .note("which assistance is regional and which thematic is not said")
            .build())
        .addSource(paragraph(7, "recipients").build())
        .addSource(paragraph(7, "donors")
            .basis(Basis.INFERRED)
            .note("the paragraph is about the Union as a donor")
            .build())
        .putUnspecified("names", UnspecifiedReason.NOT_STATED)
        .putUnspecified("sectors", UnspecifiedReason.INCOMPLETE)
        .addNote(Note.builder()
            .text(en("Its areas are named as examples; those with a programme in brackets"
                + " stand on the programmes that are part of this entry"))
            .kind(NoteKind.REMARK)
            .addSource(paragraph(7, "text")
                .printed("in areas like")
                .basis(Basis.INFERRED)
                .build())
            .addSource(editorial("kind").build())
            .build())
        .build();
  }

  static AssistanceProgramme development() {
    return AssistanceProgramme.builder()
        .id("development-assistance-tj")
        .addName(Name.of(NameKind.LABEL, "en", "EU development assistance to Tajikistan"))
        .scope(ProgrammeScope.UNSPECIFIED)
        .addDonor(Ref.of("eu"))
        .addRecipient(CountryCode.parse("TJ"))
        .period(Edtf.parse("1992/.."))
        .addAllocation(Allocation.builder()
            .measure(Measure.UNSPECIFIED)
            .per(AmountPer.YEAR)
            .amount(Money.of("EUR", 25_000_000).as(Qualifier.ABOUT))
            .asOf(Edtf.parse("2013-09-19"))
            .addSource(paragraph(7, "per", "amount")
                .printed("approximately EUR 25 million annually")
                .build())
            .addSource(editorial("measure")
                .note("neither an allocation nor a payment is spoken of")
                .build())
            .addSource(dateline("asOf").basis(Basis.INFERRED).build())
            .putUnspecified("period", UnspecifiedReason.NOT_STATED)
            .build())
        .addSource(editorial("names/0").build())
        .addSource(paragraph(7, "donors", "recipients").build())
        .addSource(paragraph(7, "scope")
            .printed("development assistance")
            .basis(Basis.INFERRED)
            .note("not limited to bilateral assistance")
            .build())
        .addSource(paragraph(7, "period")
            .printed("active in Tajikistan since 1992")
            .basis(Basis.INFERRED)
            .note("said of activity as a whole, in the sentence on assistance")
            .build())
        .build();
  }
}
