package org.hrdialogue.json;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Ordinal;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Phone;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountPart;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Origin;
import org.junit.jupiter.api.Test;

/** What Java can hold and no text can say. */
class WriterRefusalTest {
  private static final DossierWriter WRITER = DossierJson.writer();

  private static final Organisation NGO =
      Organisation.builder().id("ngo").kind(OrganisationKind.NATIONAL_NGO).build();

  @Test
  void aBlankString() {
    assertRefuses(
        Organisation.builder().from(NGO).asStated(" ").build(),
        "text-blank",
        "' ' is blank at /asStated");
  }

  @Test
  void textThatCannotBeWritten() {
    assertRefuses(
        Organisation.builder()
            .from(NGO)
            .addContact(Contact.builder()
                .addPhone(Phone.builder().number("1").build())
                .addPhone(Phone.builder().number("a\uD800").build())
                .build())
            .build(),
        "text-malformed",
        "'a\\uD800' contains half of a surrogate pair at /contacts/0/phones/1/number");
    assertRefuses(
        Organisation.builder().from(NGO).asStated("\0").build(),
        "text-malformed",
        "'\\u0000' contains the character U+0000 at /asStated");
  }

  @Test
  void anIdThatIsNone() {
    assertRefuses(
        Organisation.builder().from(NGO).id("a b").build(),
        "id-malformed",
        "'a b' is not an id: a letter, a digit or one of . _ - : was expected at character 2 at"
            + " /id");
  }

  @Test
  void aNumberOutOfRange() {
    assertRefuses(
        Event.builder()
            .id("e")
            .kind(EventKind.SEMINAR)
            .status(EventStatus.HELD)
            .addOrdinal(Ordinal.builder().number(0).build())
            .build(),
        "number-out-of-range",
        "'0' is not a whole number from 1 to 999999999999999 at /ordinals/0/number");
  }

  @Test
  void aCitationWithoutItsSource() {
    assertRefuses(
        Recommendation.builder()
            .id("r")
            .origin(Origin.UPR)
            .addSource(Citation.builder().locator("p. 1").build())
            .build(),
        "field-required",
        "'/sources/0/source' is a required member");
  }

  @Test
  void aForeignNameThatIsNotForeign() {
    assertRefuses(
        Organisation.builder().from(NGO).putExtra("x-A", JsonText.parse("1")).build(),
        "field-unknown",
        "'x-A' is not x- and 1 to 64 of a-z 0-9 . _ -");
  }

  @Test
  void aForeignNameInADossierWithItsEntry() {
    Organisation odd =
        Organisation.builder().from(NGO).putExtra("x-A", JsonText.parse("1")).build();
    Dossier dossier = Dossier.builder().addEntry(NGO).addEntry(odd).build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DossierJson.writer().toBytes(dossier))
        .withMessage("'x-A' is not x- and 1 to 64 of a-z 0-9 . _ - at /entries/1");
  }

  @Test
  void aStringThatIsTooLongToBeRead() {
    String text = "a".repeat(1_000_001);
    assertRefuses(
        Organisation.builder().from(NGO).asStated(text).build(),
        "json-too-long",
        "'" + "a".repeat(79) + "…' is longer than 1000000 characters at /asStated");
    assertRefuses(
        Organisation.builder()
            .from(NGO)
            .addName(
                Name.builder().text(LocalizedText.of("en", "a").and("tg", text)).build())
            .build(),
        "json-too-long",
        "'" + "a".repeat(79) + "…' is longer than 1000000 characters at /names/0/text/tg");
  }

  @Test
  void partsThatNestTooDeeplyToBeRead() {
    Count count = Count.exactly(1);
    for (int i = 0; i < 20; i++) {
      count = Count.builder()
          .value(1)
          .addPart(CountPart.of(LocalizedText.of("en", "half"), count))
          .build();
    }
    assertRefuses(
        Organisation.builder().from(NGO).size(count).build(),
        "json-too-deep",
        "'/size" + "/parts/0/count".repeat(5) + "/par…' reaches deeper than level 32 of its entry");
  }

  @Test
  void aDossierWhoseOwnMembersCannotBeRead() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WRITER.toBytes(Dossier.builder().id("a b").build()))
        .withMessage(
            "'a b' is not an id: a letter, a digit or one of . _ - : was expected at character 2"
                + " at /id")
        .returns("id-malformed", InvalidValueException::code);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            WRITER.toBytes(Dossier.builder().asOf(LocalDate.of(12_013, 9, 19)).build()))
        .withMessage("'+12013-09-19' is not a day such as 2013-09-19 at /asOf")
        .returns("date-malformed", InvalidValueException::code);
  }

  @Test
  void anEntryOfADossierWithItsPlaceThere() {
    Dossier dossier = Dossier.builder()
        .addEntry(NGO)
        .addEntry(Organisation.builder().from(NGO).asStated("").build())
        .build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WRITER.toBytes(dossier))
        .withMessage("'' is blank at /entries/1/asStated")
        .returns("text-blank", InvalidValueException::code);
  }

  private static void assertRefuses(Entry entry, String code, String message) {
    for (DossierWriter writer : List.of(WRITER, WRITER.pretty())) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> writer.toBytes(entry))
          .withMessage(message)
          .returns(code, InvalidValueException::code);
    }
  }
}
