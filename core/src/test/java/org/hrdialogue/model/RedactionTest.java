package org.hrdialogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdScheme;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.PostalAddress;
import org.hrdialogue.vocabulary.CaseKind;
import org.hrdialogue.vocabulary.HistoryKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Protection;
import org.junit.jupiter.api.Test;

/** What {@code toString} keeps to itself. */
class RedactionTest {
  private static final LocalizedText SECRET = LocalizedText.of("en", "secret text");

  private static final Contact CONTACT = Contact.builder()
      .title(SECRET)
      .address(PostalAddress.builder().addLine("secret street").build())
      .addPhone(Phone.builder().number("secret number").e164("+000secret").build())
      .addEmail("secret@example.org")
      .addUrl("https://example.org/secret")
      .addSource(Citation.builder().printed("secret print").build())
      .build();

  private static final Person PERSON = Person.builder()
      .id("person-1")
      .addName(Name.builder().text(SECRET).family("secret family").build())
      .honorific("secret honorific")
      .addPosition(Position.builder().title(SECRET).build())
      .addContact(CONTACT)
      .addProtection(Protection.parse("secret-protection"))
      .addExternalId(ExternalId.of(ExternalIdScheme.OWN, "secret id"))
      .addSource(Citation.builder().printed("secret print").build())
      .addNote(Note.of(SECRET))
      .addHistory(HistoryItem.builder().kind(HistoryKind.FOUNDED).text(SECRET).build())
      .putExtra("x-extra", JsonText.parse("\"secret extra\""))
      .build();

  private static final IndividualCase CASE = IndividualCase.builder()
      .id("case-1")
      .subject(Ref.of("person-1"))
      .pseudonym("secret pseudonym")
      .kind(CaseKind.parse("secret-kind"))
      .summary(SECRET)
      .addRaising(Raising.builder().on(Edtf.parse("2013")).addRequest(SECRET).build())
      .addExternalId(ExternalId.of(ExternalIdScheme.OWN, "secret id"))
      .addSource(Citation.builder().printed("secret print").build())
      .addNote(Note.of(SECRET))
      .addHistory(HistoryItem.builder().kind(HistoryKind.FOUNDED).text(SECRET).build())
      .putExtra("x-extra", JsonText.parse("\"secret extra\""))
      .build();

  @Test
  void ofPersonsTellsTheirIdentifierOnly() {
    assertThat(PERSON.toString()).contains("person-1").doesNotContain("secret");
  }

  @Test
  void ofCasesTellsTheirIdentifierOnly() {
    assertThat(CASE.toString()).contains("case-1").doesNotContain("secret");
  }

  @Test
  void ofContactsTellsNothingToReachSomebodyBy() {
    assertThat(CONTACT.toString()).doesNotContain("secret");
    assertThat(Organisation.builder()
            .id("org-1")
            .kind(OrganisationKind.NGO)
            .addContact(CONTACT)
            .build()
            .toString())
        .contains("org-1")
        .doesNotContain("secret");
  }

  @Test
  void ofPhonesTellsNoNumber() {
    assertThat(CONTACT.phones().toString()).doesNotContain("secret");
  }

  @Test
  void ofFullEntriesTellsNothingThatAPersonOrACaseSays() {
    List<Entry> entries = List.of(Samples.full(Person.class), Samples.full(IndividualCase.class));
    assertThat(entries)
        .allSatisfy(entry -> assertThat(entry.toString())
            .contains(entry.id())
            .doesNotContainPattern("Text \\d|Матни|example\\.org|printed \\d|pseudonym \\d|Q\\d"));
  }

  @Test
  void doesNotMakeTheValueDisappear() {
    assertThat(PERSON.honorific()).hasValue("secret honorific");
    assertThat(PERSON).isEqualTo(Person.builder().from(PERSON).build());
    assertThat(PERSON)
        .isNotEqualTo(Person.builder().from(PERSON).honorific("another").build());
  }
}
