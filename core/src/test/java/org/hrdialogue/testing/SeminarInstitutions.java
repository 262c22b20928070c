package org.hrdialogue.testing;

import static org.hrdialogue.testing.SeminarCitations.contacts;
import static org.hrdialogue.testing.SeminarCitations.dateline;
import static org.hrdialogue.testing.SeminarCitations.editorial;
import static org.hrdialogue.testing.SeminarCitations.en;
import static org.hrdialogue.testing.SeminarCitations.heading;
import static org.hrdialogue.testing.SeminarCitations.paragraph;

import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.NhriProfile;
import org.hrdialogue.model.Note;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Phone;
import org.hrdialogue.model.Position;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Place;
import org.hrdialogue.value.PostalAddress;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.ContactPurpose;
import org.hrdialogue.vocabulary.DisclosureBasis;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.NhriModel;
import org.hrdialogue.vocabulary.NoteKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.PhoneKind;
import org.hrdialogue.vocabulary.Standing;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** The institutions of the 2013 dossier, and the one person whom it names. */
final class SeminarInstitutions {
  private SeminarInstitutions() {}

  static Organisation eu() {
    return Organisation.builder()
        .id("eu")
        .addName(Name.of(NameKind.OFFICIAL, "en", "European Union"))
        .addName(Name.of(NameKind.ACRONYM, "en", "EU"))
        .kind(OrganisationKind.EU)
        .size(Count.exactly(28).in(CountUnit.STATE))
        .addSource(heading("names/0", "kind").printed("EUROPEAN UNION").build())
        .addSource(paragraph(1, "names/1").printed("EU").build())
        .addSource(paragraph(7, "size").printed("28 Member States").build())
        .addNote(Note.builder()
            .text(en("Called the largest giver of aid worldwide; no measure and no year are given"))
            .kind(NoteKind.SUPERLATIVE)
            .asOf(Edtf.parse("2013-09-19"))
            .addSource(paragraph(7, "text", "kind")
                .printed("the world's biggest aid donor")
                .attributedTo(Ref.of("eu-delegation-tj"))
                .build())
            .addSource(dateline("asOf").basis(Basis.INFERRED).build())
            .build())
        .build();
  }

  static Organisation eeas() {
    return Organisation.builder()
        .id("eeas")
        .addName(Name.of(NameKind.OFFICIAL, "en", "European External Action Service"))
        .addName(Name.of(NameKind.ACRONYM, "en", "EEAS"))
        .kind(OrganisationKind.EU_SERVICE)
        .parent(Ref.of("eu"))
        .addSource(contacts("names/1")
            .printed("eeas.europa.eu")
            .basis(Basis.INFERRED)
            .note("seen only in the addresses of the Delegation")
            .build())
        .addSource(editorial("names/0", "kind", "parent").build())
        .build();
  }

  static Organisation delegation() {
    return Organisation.builder()
        .id("eu-delegation-tj")
        .addName(Name.of(
            NameKind.OFFICIAL,
            "en",
            "Delegation of the European Union to the Republic of Tajikistan"))
        .addName(Name.of(
            NameKind.AS_PRINTED,
            "en",
            "Delegation of the European Union in the Republic of Tajikistan"))
        .addName(Name.of(NameKind.SHORT, "en", "EU Delegation to Tajikistan"))
        .addName(Name.of(NameKind.SHORT, "en", "EU Delegation"))
        .kind(OrganisationKind.EU_DELEGATION)
        .seat(Place.builder()
            .country(CountryCode.parse("TJ"))
            .locality(en("Dushanbe"))
            .build())
        .parent(Ref.of("eeas"))
        .addContact(Contact.builder()
            .person(Ref.of("press-officer-eu-delegation-tj"))
            .address(PostalAddress.builder()
                .addLine("74 Adhamova Street")
                .locality("Dushanbe")
                .postalCode("734013")
                .country(CountryCode.parse("TJ"))
                .build())
            .addPhone(Phone.builder()
                .number("( +992 37) 221 74 07")
                .e164("+992372217407")
                .kind(PhoneKind.VOICE)
                .build())
            .addPhone(Phone.builder()
                .number("(+992 37) 221 43 21")
                .e164("+992372214321")
                .kind(PhoneKind.FAX)
                .build())
            .addEmail("Mahbuba.Abdullaeva@eeas.europa.eu")
            .addUrl("http://eeas.europa.eu/delegations/tajikistan/index_en.htm")
            .purpose(ContactPurpose.PRESS)
            .asOf(Edtf.parse("2013-09-19"))
            .disclosure(Disclosure.builder()
                .level(DisclosureLevel.PUBLIC)
                .basis(DisclosureBasis.PUBLISHED_BY_SOURCE)
                .build())
            .addSource(contacts("person", "address").build())
            .addSource(contacts("phones/0/number", "phones/0/kind")
                .printed("Tel: ( +992 37) 221 74 07")
                .build())
            .addSource(contacts("phones/1/number", "phones/1/kind")
                .printed("Fax: (+992 37) 221 43 21")
                .build())
            .addSource(
                contacts("phones/0/e164", "phones/1/e164").basis(Basis.DERIVED).build())
            .addSource(contacts("emails")
                .printed("[Mahbuba.Abdullaeva@eeas.europa.eu]"
                    + "(mailto:Mahbuba.Abdullaeva@eeas.europa.eu)")
                .note("the address without the mark-up of the link")
                .build())
            .addSource(contacts("urls")
                .printed("index\\\\_en.htm")
                .note("taken from the target of the link; the end of its label, as printed"
                    + " here, carries a residue of escaping")
                .build())
            .addSource(contacts("purpose")
                .basis(Basis.INFERRED)
                .note("the person named is the press officer")
                .build())
            .addSource(dateline("asOf").basis(Basis.INFERRED).build())
            .addSource(editorial("disclosure")
                .note("printed for the press by the Delegation itself")
                .build())
            .build())
        .addSource(heading("names/0", "kind").build())
        .addSource(paragraph(2, "names/1")
            .printed("Delegation of the European Union in the Republic of Tajikistan")
            .build())
        .addSource(contacts("names/2").printed("EU Delegation to Tajikistan").build())
        .addSource(paragraph(5, "names/3").printed("EU Delegation").build())
        .addSource(
            contacts("seat").basis(Basis.INFERRED).note("from its address").build())
        .addSource(editorial("parent")
            .note("the release shows only addresses under eeas.europa.eu")
            .build())
        .build();
  }

  static Organisation government() {
    return Organisation.builder()
        .id("government-tj")
        .addName(Name.of(NameKind.OFFICIAL, "en", "Government of the Republic of Tajikistan"))
        .kind(OrganisationKind.GOVERNMENT)
        .country(CountryCode.parse("TJ"))
        .addSource(paragraph(2).build())
        .build();
  }

  static Organisation ombudsman() {
    return Organisation.builder()
        .id("ombudsman-tj")
        .addName(Name.of(
            NameKind.AS_PRINTED, "en", "Office of the Commissioner for Human Rights in Tajikistan"))
        .addName(Name.of(NameKind.AS_PRINTED, "en", "Commissioner for Human Rights in Tajikistan"))
        .addName(Name.of(NameKind.AS_PRINTED, "en", "Human Rights Commissioner in Tajikistan"))
        .addName(Name.of(NameKind.SHORT, "en", "Office of the Commissioner for Human Rights"))
        .kind(OrganisationKind.NHRI)
        .country(CountryCode.parse("TJ"))
        .nhri(NhriProfile.builder()
            .model(NhriModel.OMBUDSMAN)
            .addSource(editorial("model").build())
            .putUnspecified("accreditations", UnspecifiedReason.NOT_STATED)
            .build())
        .addSource(paragraph(3, "names/0", "country")
            .printed("Office of the Commissioner for Human Rights in Tajikistan")
            .build())
        .addSource(paragraph(2, "names/1")
            .printed("Commissioner for Human Rights in Tajikistan")
            .build())
        .addSource(paragraph(5, "names/2")
            .printed("Human Rights Commissioner in Tajikistan")
            .build())
        .addSource(paragraph(4, "names/3")
            .printed("Office of the Commissioner for Human Rights")
            .build())
        .addSource(heading("kind")
            .basis(Basis.INFERRED)
            .note("the title and the first two paragraphs treat it as a national human"
                + " rights institution")
            .build())
        .addNote(Note.builder()
            .text(en("The release speaks of the office and of its holder by turns; both are"
                + " read as this one institution, and nobody is named"))
            .kind(NoteKind.REMARK)
            .addSource(editorial().build())
            .build())
        .build();
  }

  static Organisation europeanCouncil() {
    return Organisation.builder()
        .id("european-council")
        .addName(Name.of(NameKind.OFFICIAL, "en", "European Council"))
        .kind(OrganisationKind.EU_INSTITUTION)
        .addSource(paragraph(6, "names").build())
        .addSource(editorial("kind").build())
        .build();
  }

  static Person pressOfficer() {
    return Person.builder()
        .id("press-officer-eu-delegation-tj")
        .addName(Name.builder()
            .text(en("Mahbuba Abdullaeva"))
            .kind(NameKind.AS_PRINTED)
            .family("Abdullaeva")
            .build())
        .honorific("Ms.")
        .addPosition(Position.builder()
            .organisation(Ref.of("eu-delegation-tj"))
            .title(en("Press and Information Officer"))
            .asOf(Edtf.parse("2013-09-19"))
            .standing(Standing.CURRENT)
            .addSource(contacts("organisation", "title").build())
            .addSource(dateline("asOf", "standing").basis(Basis.INFERRED).build())
            .build())
        .addSource(contacts("names/0/text", "names/0/kind", "honorific")
            .printed("Ms. Mahbuba Abdullaeva")
            .build())
        .addSource(editorial("names/0/family").build())
        .disclosure(Disclosure.builder()
            .level(DisclosureLevel.PUBLIC)
            .basis(DisclosureBasis.PUBLISHED_BY_SOURCE)
            .build())
        .build();
  }
}
