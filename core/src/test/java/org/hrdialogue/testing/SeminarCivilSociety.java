package org.hrdialogue.testing;

import static org.hrdialogue.testing.SeminarCitations.editorial;
import static org.hrdialogue.testing.SeminarCitations.en;
import static org.hrdialogue.testing.SeminarCitations.paragraph;

import org.hrdialogue.model.Group;
import org.hrdialogue.model.Note;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Place;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.MemberKind;
import org.hrdialogue.vocabulary.NoteKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** The organisations and groups that the 2013 dossier has beside the institutions. */
final class SeminarCivilSociety {
  private SeminarCivilSociety() {}

  static Organisation helsinkiFoundation() {
    return Organisation.builder()
        .id("helsinki-foundation-for-human-rights")
        .addName(Name.of(NameKind.AS_PRINTED, "en", "Helsinki Foundation for Human Rights"))
        .kind(OrganisationKind.INTERNATIONAL_NGO)
        .asStated("international NGOs")
        .addSource(paragraph(3).build())
        .build();
  }

  static Organisation penalReform() {
    return Organisation.builder()
        .id("penal-reform-international")
        .addName(Name.of(NameKind.AS_PRINTED, "en", "Penal Reform International"))
        .addName(Name.of(NameKind.ALIAS, "en", "Penal Reform"))
        .addName(Name.of(NameKind.ACRONYM, "en", "PRI"))
        .kind(OrganisationKind.INTERNATIONAL_NGO)
        .asStated("international NGOs")
        .addSource(paragraph(3, "names")
            .printed("Penal Reform International («Penal Reform», PRI)")
            .build())
        .addSource(paragraph(3, "kind", "asStated").build())
        .build();
  }

  static Organisation transnationalCenter() {
    return Organisation.builder()
        .id("transnational-international-center")
        .addName(Name.of(NameKind.AS_PRINTED, "en", "Transnational International Center"))
        .kind(OrganisationKind.INTERNATIONAL_NGO)
        .asStated("international NGOs")
        .country(CountryCode.parse("RU"))
        .addSource(paragraph(3, "names", "country")
            .printed("NGO \"Transnational International Center\" (Russia)")
            .build())
        .addSource(paragraph(3, "kind", "asStated").build())
        .build();
  }

  static Organisation moldovaInstitute() {
    return Organisation.builder()
        .id("moldova-institute-on-human-rights")
        .addName(Name.of(NameKind.AS_PRINTED, "en", "Moldova Institute on Human Rights"))
        .kind(OrganisationKind.INTERNATIONAL_NGO)
        .asStated("international NGOs")
        .country(CountryCode.parse("MD"))
        .addSource(paragraph(3, "names", "kind", "asStated").build())
        .addSource(
            paragraph(3, "country").basis(Basis.INFERRED).note("from its name").build())
        .build();
  }

  static Organisation coalitionAgainstTorture() {
    return Organisation.builder()
        .id("coalition-against-torture-tj")
        .addName(
            Name.of(NameKind.AS_PRINTED, "en", "Coalition of NGOs against torture in Tajikistan"))
        .kind(OrganisationKind.NGO_COALITION)
        .country(CountryCode.parse("TJ"))
        .addSource(paragraph(4, "names", "kind").build())
        .addSource(
            paragraph(4, "country").basis(Basis.INFERRED).note("from its name").build())
        .addNote(Note.builder()
            .text(en("Named in a point of the discussion; whether it took part is not said"))
            .kind(NoteKind.REMARK)
            .addSource(editorial().build())
            .build())
        .build();
  }

  static Group civilSociety() {
    return Group.builder()
        .id("civil-society-tj")
        .description(en("Civil society representatives from across Tajikistan"))
        .memberKind(MemberKind.PERSON)
        .coverage(en("every region of Tajikistan"))
        .addPlace(Place.builder().country(CountryCode.parse("TJ")).build())
        .addSource(paragraph(3, "description", "memberKind").build())
        .addSource(
            paragraph(3, "coverage").printed("all regions of the country").build())
        .addSource(paragraph(3, "places")
            .basis(Basis.INFERRED)
            .note("the country is the one that the release is about")
            .build())
        .putUnspecified("size", UnspecifiedReason.NOT_STATED)
        .build();
  }

  static Group receptionOffices() {
    return Group.builder()
        .id("ombudsman-reception-offices-tj")
        .description(en("Public reception offices of the Commissioner's Office in the regions"))
        .addPlace(Place.builder().country(CountryCode.parse("TJ")).build())
        .parent(Ref.of("ombudsman-tj"))
        .addSource(paragraph(3, "description", "parent")
            .printed("its regional public reception offices")
            .build())
        .addSource(paragraph(3, "places")
            .basis(Basis.INFERRED)
            .note("they are offices of a Tajik institution")
            .build())
        .putUnspecified("size", UnspecifiedReason.NOT_STATED)
        .build();
  }

  static Group internationalOrganisations() {
    return Group.builder()
        .id("international-organisations")
        .description(en("International organisations at the seminar"))
        .addSource(
            paragraph(3, "description").printed("international organizations").build())
        .putUnspecified("memberKind", UnspecifiedReason.NOT_STATED)
        .putUnspecified("size", UnspecifiedReason.NOT_STATED)
        .build();
  }

  static Group diplomaticMissions() {
    return Group.builder()
        .id("diplomatic-missions")
        .description(en("Diplomatic missions at the seminar"))
        .memberKind(MemberKind.of(OrganisationKind.DIPLOMATIC_MISSION))
        .addSource(paragraph(3, "description", "memberKind")
            .printed("diplomatic missions")
            .build())
        .putUnspecified("size", UnspecifiedReason.NOT_STATED)
        .build();
  }

  static Group expertNgos() {
    return Group.builder()
        .id("expert-ngos")
        .description(en("International NGOs from which experts came"))
        .memberKind(MemberKind.of(OrganisationKind.INTERNATIONAL_NGO))
        .addExample(Ref.of("helsinki-foundation-for-human-rights"))
        .addExample(Ref.of("penal-reform-international"))
        .addExample(Ref.of("transnational-international-center"))
        .addExample(Ref.of("moldova-institute-on-human-rights"))
        .addSource(paragraph(3, "description")
            .printed("Experts of international NGOs")
            .basis(Basis.INFERRED)
            .note("the sentence has no verb")
            .build())
        .addSource(paragraph(3, "memberKind").build())
        .addSource(paragraph(3, "examples").printed("such as").build())
        .putUnspecified("size", UnspecifiedReason.NOT_STATED)
        .putUnspecified("examples", UnspecifiedReason.INCOMPLETE)
        .build();
  }
}
