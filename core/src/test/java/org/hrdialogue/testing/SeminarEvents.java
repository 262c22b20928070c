package org.hrdialogue.testing;

import static org.hrdialogue.testing.SeminarCitations.dateline;
import static org.hrdialogue.testing.SeminarCitations.editorial;
import static org.hrdialogue.testing.SeminarCitations.en;
import static org.hrdialogue.testing.SeminarCitations.paragraph;

import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Note;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.DialogueKind;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.NoteKind;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.Periodicity;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.TransmissionStatus;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** The dialogue of the 2013 dossier, its events, and what the seminar adopted. */
final class SeminarEvents {
  private SeminarEvents() {}

  static Dialogue dialogue() {
    return Dialogue.builder()
        .id("human-rights-dialogue-eu-tj")
        .addName(Name.of(NameKind.AS_PRINTED, "en", "EU - Tajikistan Dialogue on Human Rights"))
        .addName(Name.of(NameKind.SHORT, "en", "Human Rights Dialogue"))
        .addKind(DialogueKind.STRUCTURED)
        .addParty(Party.builder().actor(Ref.of("eu")).side(Side.EU).build())
        .addParty(Party.builder()
            .actor(Ref.of("government-tj"))
            .country(CountryCode.parse("TJ"))
            .side(Side.PARTNER)
            .build())
        .periodicity(Periodicity.ANNUAL)
        .initiated(Edtf.parse("[2007-06..]"))
        .objectives(en("Fostering respect for human rights and fundamental freedoms and for"
            + " democratic principles"))
        .addSource(paragraph(5, "names/0")
            .printed("EU - Tajikistan Dialogue on Human Rights")
            .build())
        .addSource(paragraph(6, "names/1").printed("Human Rights Dialogue").build())
        .addSource(editorial("kinds", "parties/0/side", "parties/1/side").build())
        .addSource(paragraph(6, "parties/0/actor", "parties/1/actor").build())
        .addSource(paragraph(6, "parties/1/country").basis(Basis.INFERRED).build())
        .addSource(paragraph(6, "periodicity").printed("annual").build())
        .addSource(paragraph(6, "initiated")
            .printed("initiated after the adoption of")
            .note("of the strategy eu-central-asia-strategy-2007; no later bound is given")
            .build())
        .addSource(paragraph(6, "initiated").printed("in June 2007").build())
        .addSource(Citation.builder()
            .source(Ref.of("chronology-eu-tj"))
            .supporting("initiated")
            .basis(Basis.INFERRED)
            .note("dates the first meeting 31 October 2008, after the bound given here")
            .build())
        .addSource(paragraph(6, "objectives").build())
        .putUnspecified("bases", UnspecifiedReason.NOT_STATED)
        .addNote(Note.builder()
            .text(en("A place to discuss human rights questions of many kinds"))
            .kind(NoteKind.CHARACTERISATION)
            .addSource(paragraph(6, "text").printed("a range of issues").build())
            .addSource(editorial("kind").build())
            .build())
        .addNote(Note.builder()
            .text(en("Named in two ways, and a third time simply as the dialogue"))
            .kind(NoteKind.REMARK)
            .addSource(paragraph(6, "text")
                .printed("The dialogue")
                .basis(Basis.INFERRED)
                .build())
            .addSource(editorial("kind").build())
            .build())
        .build();
  }

  static Event seminar() {
    return Event.builder()
        .id("seminar-2013")
        .kind(EventKind.CIVIL_SOCIETY_SEMINAR)
        .title(en("Civil Society Seminar EU - Tajikistan"))
        .addAlsoCalled(en("workshop"))
        .addAlsoCalled(en("Civil Society Workshop EU - Tajikistan"))
        .dialogue(Ref.of("human-rights-dialogue-eu-tj"))
        .inputTo(Ref.of("round-next"))
        .status(EventStatus.HELD)
        .held(Edtf.parse("2013-09-17/2013-09-18"))
        .durationDays(2)
        .addPlace(Place.builder()
            .country(CountryCode.parse("TJ"))
            .locality(en("Dushanbe"))
            .venue(en("Hyatt Regency Dushanbe"))
            .room(en("conference hall"))
            .build())
        .theme(en("Cooperation of National Human Rights Institutions and Civil Society"))
        .addConcern(Ref.of("ombudsman-tj"))
        .addAllParticipations(SeminarParticipations.all())
        .attendance(Count.moreThan(50).in(CountUnit.PERSON))
        .addAllAgenda(SeminarAgenda.all())
        .addSource(paragraph(1, "kind", "title", "theme").build())
        .addSource(paragraph(1, "status").printed("was held").build())
        .addSource(paragraph(1, "held").printed("September 17-18, 2013").build())
        .addSource(Citation.builder()
            .source(Ref.of("repost-notorturetj"))
            .supporting("held")
            .basis(Basis.INFERRED)
            .note("repeats the days without the year")
            .build())
        .addSource(paragraph(1, "places/0/venue", "places/0/room").build())
        .addSource(paragraph(1, "places/0/country", "places/0/locality")
            .basis(Basis.INFERRED)
            .note("from the name of the venue and the dateline")
            .build())
        .addSource(paragraph(2, "alsoCalled/0", "durationDays")
            .printed("two day workshop")
            .build())
        .addSource(paragraph(2, "concerns").build())
        .addSource(paragraph(3, "attendance").printed("over 50 participants").build())
        .addSource(paragraph(5, "inputTo")
            .basis(Basis.INFERRED)
            .note("what it adopted is meant for discussion there")
            .build())
        .addSource(paragraph(6, "alsoCalled/1")
            .printed("Civil Society Workshop EU - Tajikistan")
            .build())
        .addSource(paragraph(6, "dialogue").printed("is part of").build())
        .putUnspecified("fundedBy", UnspecifiedReason.NOT_STATED)
        .putUnspecified("participations", UnspecifiedReason.INCOMPLETE)
        .addNote(Note.builder()
            .text(en("An open forum on what the Commissioner does and on how the institution"
                + " and civil society work together for human rights"))
            .kind(NoteKind.CHARACTERISATION)
            .addSource(paragraph(2, "text").printed("an open forum").build())
            .addSource(editorial("kind").build())
            .build())
        .build();
  }

  static Event nextRound() {
    return Event.builder()
        .id("round-next")
        .kind(EventKind.DIALOGUE_ROUND)
        .dialogue(Ref.of("human-rights-dialogue-eu-tj"))
        .status(EventStatus.SCHEDULED)
        .addPlan(Edtf.parse("2013-12~"))
        .addSource(
            paragraph(5, "kind", "dialogue").printed("the upcoming round").build())
        .addSource(paragraph(5, "status").printed("is scheduled").build())
        .addSource(paragraph(5, "planned")
            .printed("at the end of this year")
            .basis(Basis.INFERRED)
            .note("the year is that of the dateline; at its widest October to December 2013")
            .build())
        .putUnspecified("title", UnspecifiedReason.NOT_STATED)
        .putUnspecified("ordinals", UnspecifiedReason.NOT_STATED)
        .putUnspecified("places", UnspecifiedReason.NOT_STATED)
        .build();
  }

  static RecommendationSet recommendations() {
    return RecommendationSet.builder()
        .id("recommendations-2013")
        .origin(Origin.CIVIL_SOCIETY_SEMINAR)
        .adoptedAt(Ref.of("seminar-2013"))
        .addAdoptedBy(Ref.of("civil-society-tj"))
        .adopted(Edtf.parse("[2013-09-17..2013-09-18]"))
        .size(Count.unstated().in(CountUnit.RECOMMENDATION))
        .addConcern(Ref.of("ombudsman-tj"))
        .purpose(en("Better work by the Commissioner's institution"))
        .addTransmission(Transmission.builder()
            .sender(Ref.of("eu-delegation-tj"))
            .recipient(Ref.of("government-tj"))
            .planned(Edtf.parse("[2013-09-19..]"))
            .forDiscussionAt(Ref.of("round-next"))
            .status(TransmissionStatus.PLANNED)
            .customary(true)
            .addSource(paragraph(5, "sender", "recipient", "forDiscussionAt", "status")
                .printed("will then submit")
                .build())
            .addSource(paragraph(5, "customary").printed("the regular practice").build())
            .addSource(dateline("planned")
                .basis(Basis.INFERRED)
                .note("still to come when the release was issued")
                .build())
            .build())
        .addSource(paragraph(5, "adoptedBy")
            .printed("Civil Society representatives")
            .note("not the seminar, the Union or the Government")
            .build())
        .addSource(paragraph(5, "size").printed("a number of").build())
        .addSource(paragraph(5, "concerns", "purpose").build())
        .addSource(paragraph(5, "origin", "adoptedAt", "adopted")
            .basis(Basis.INFERRED)
            .note("reported as a result of the seminar; no day is given")
            .build())
        .putUnspecified("addressees", UnspecifiedReason.NOT_STATED)
        .build();
  }
}
