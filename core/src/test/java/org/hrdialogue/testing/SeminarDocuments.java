package org.hrdialogue.testing;

import static org.hrdialogue.testing.SeminarCitations.dateline;
import static org.hrdialogue.testing.SeminarCitations.editorial;
import static org.hrdialogue.testing.SeminarCitations.en;
import static org.hrdialogue.testing.SeminarCitations.heading;
import static org.hrdialogue.testing.SeminarCitations.paragraph;

import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.DocumentKind;
import org.hrdialogue.vocabulary.InstrumentKind;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** The documents of the 2013 dossier, and the instruments that they speak of. */
final class SeminarDocuments {
  private SeminarDocuments() {}

  static SourceDocument pressRelease() {
    return SourceDocument.builder()
        .id("press-release-2013-09-19")
        .kind(DocumentKind.PRESS_RELEASE)
        .title(en("COOPERATION OF NATIONAL HUMAN RIGHTS INSTITUTIONS WITH THE CIVIL SOCIETY"))
        .addPublisher(Ref.of("eu"))
        .addPublisher(Ref.of("eu-delegation-tj"))
        .published(Edtf.parse("2013-09-19"))
        .addPlace(Place.builder()
            .country(CountryCode.parse("TJ"))
            .locality(en("Dushanbe"))
            .asStated("DUSHANBE")
            .build())
        .language(LanguageTag.parse("en"))
        .addAbout(Ref.of("seminar-2013"))
        .addSource(heading("kind").printed("PRESS RELEASE").build())
        .addSource(heading("title").build())
        .addSource(heading("publishers")
            .basis(Basis.INFERRED)
            .note("the letterhead names the Union, and below it the Delegation")
            .build())
        .addSource(dateline("published", "places/0/locality", "places/0/asStated")
            .printed("DUSHANBE, 19 SEPTEMBER 2013")
            .build())
        .addSource(dateline("places/0/country")
            .basis(Basis.INFERRED)
            .note("Dushanbe is in Tajikistan, which the letterhead names")
            .build())
        .addSource(editorial("language", "about").build())
        .build();
  }

  static SourceDocument repost() {
    return SourceDocument.builder()
        .id("repost-notorturetj")
        .kind(DocumentKind.WEB_PAGE)
        .addUrl(
            "https://notorturetj.org/en/news/cooperation-national-human-rights-institutions-civil-society")
        .copyOf(Ref.of("press-release-2013-09-19"))
        .addSource(editorial()
            .note("a copy of the press release, known to the editors from an excerpt")
            .build())
        .putUnspecified("title", UnspecifiedReason.UNKNOWN)
        .putUnspecified("publishers", UnspecifiedReason.UNKNOWN)
        .putUnspecified("published", UnspecifiedReason.UNKNOWN)
        .build();
  }

  static SourceDocument chronology() {
    return SourceDocument.builder()
        .id("chronology-eu-tj")
        .kind(DocumentKind.WEB_PAGE)
        .addPublisher(Ref.of("eu-delegation-tj"))
        .addUrl(
            "http://eeas.europa.eu/delegations/tajikistan/eu_tajikistan/chronology/index_en.htm")
        .addSource(editorial()
            .note("a chronology of EU-Tajikistan relations, known to the editors from an"
                + " excerpt; the publisher is read from the address")
            .build())
        .putUnspecified("title", UnspecifiedReason.UNKNOWN)
        .putUnspecified("published", UnspecifiedReason.UNKNOWN)
        .build();
  }

  static PolicyInstrument centralAsiaStrategy() {
    return PolicyInstrument.builder()
        .id("eu-central-asia-strategy-2007")
        .addName(Name.of(
            NameKind.OFFICIAL, "en", "The EU and Central Asia: Strategy for a New Partnership"))
        .kind(InstrumentKind.STRATEGY)
        .addAdoptedBy(Ref.of("european-council"))
        .adopted(Edtf.parse("2007-06"))
        .addSource(paragraph(6, "names", "kind", "adoptedBy").build())
        .addSource(paragraph(6, "adopted").printed("in June 2007").build())
        .build();
  }

  static PolicyInstrument democracyInstrument() {
    return PolicyInstrument.builder()
        .id("eidhr-instrument")
        .addName(
            Name.of(NameKind.OFFICIAL, "en", "European Instrument for Democracy and Human Rights"))
        .addName(Name.of(NameKind.ACRONYM, "en", "EIDHR"))
        .kind(InstrumentKind.FUNDING_INSTRUMENT)
        .addSource(paragraph(7, "names/1").printed("EIDHR").build())
        .addSource(editorial("names/0", "kind")
            .note("the Instrument of 2007 to 2013, not the Initiative before it")
            .build())
        .build();
  }

  static PolicyInstrument developmentInstrument() {
    return PolicyInstrument.builder()
        .id("dci")
        .addName(Name.of(NameKind.OFFICIAL, "en", "Development Cooperation Instrument"))
        .addName(Name.of(NameKind.ACRONYM, "en", "DCI"))
        .kind(InstrumentKind.FUNDING_INSTRUMENT)
        .addSource(editorial()
            .note("not named in the release; the thematic programme for non-State actors"
                + " belonged to it")
            .build())
        .build();
  }
}
