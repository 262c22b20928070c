package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;
import static org.hrdialogue.validation.Rules.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Note;
import org.hrdialogue.model.NoteBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.PersonBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.vocabulary.DisclosureBasis;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.NoteKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Protection;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureRulesTest {
  private static final Disclosure PUBLIC = Disclosure.of(DisclosureLevel.PUBLIC);

  private static Disclosure publicOn(DisclosureBasis basis) {
    return Disclosure.builder().level(DisclosureLevel.PUBLIC).basis(basis).build();
  }

  private static Name name(String text) {
    return Name.of("en", text);
  }

  private static PersonBuilder person(String id, String... names) {
    PersonBuilder person = Person.builder().id(id);
    for (String name : names) {
      person.addName(name(name));
    }
    return person;
  }

  @Nested
  class PersonProtectedPublic {
    private static Person detainee(Disclosure disclosure) {
      return person("p")
          .addProtection(Protection.DETAINEE)
          .disclosure(disclosure)
          .build();
    }

    @Test
    void findsThoseThatNothingAllowsToBePublic() {
      String line = "ERROR   /entries/0/disclosure/basis: a person who needs protection is public,"
          + " and nothing is given that allows it [person-protected-public]";
      assertFound(DisclosureRules.PERSON_PROTECTED_PUBLIC, detainee(PUBLIC), line);
      assertFound(
          DisclosureRules.PERSON_PROTECTED_PUBLIC, detainee(publicOn(DisclosureBasis.NONE)), line);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void isSilentOnABasis(DisclosureBasis basis) {
      assertFound(DisclosureRules.PERSON_PROTECTED_PUBLIC, detainee(publicOn(basis)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PUBLIC")
    void isSilentOnOtherLevels(DisclosureLevel level) {
      assertFound(DisclosureRules.PERSON_PROTECTED_PUBLIC, detainee(Disclosure.of(level)));
      assertFound(
          DisclosureRules.PERSON_PROTECTED_PUBLIC,
          person("p").disclosure(PUBLIC).build());
    }
  }

  @Nested
  class CasePublicWithoutBasis {
    private static IndividualCase individual(Disclosure disclosure) {
      return IndividualCase.builder().id("c").disclosure(disclosure).build();
    }

    @Test
    void findsThoseThatNothingAllowsToBePublic() {
      String line = "ERROR   /entries/0/disclosure/basis: the case is public,"
          + " and nothing is given that allows it [case-public-without-basis]";
      assertFound(DisclosureRules.CASE_PUBLIC_WITHOUT_BASIS, individual(PUBLIC), line);
      assertFound(
          DisclosureRules.CASE_PUBLIC_WITHOUT_BASIS,
          individual(publicOn(DisclosureBasis.NONE)),
          line);
    }

    @Test
    void isSilentOnOthers() {
      assertFound(
          DisclosureRules.CASE_PUBLIC_WITHOUT_BASIS,
          individual(publicOn(DisclosureBasis.PUBLISHED_BY_SOURCE)));
      assertFound(
          DisclosureRules.CASE_PUBLIC_WITHOUT_BASIS,
          IndividualCase.builder().id("c").build());
    }
  }

  @Nested
  class DisclosureLeak {
    private final Person person = person("p", "Aaa bin Bbbbb", "Mononym").build();
    private final IndividualCase individual =
        IndividualCase.builder().id("c").pseudonym("Case Alpha").build();

    private static OrganisationBuilder organisation(String text) {
      return Organisation.builder().id("o").kind(OrganisationKind.NGO).asStated(text);
    }

    private static String line(int entry, String text, String id, String level) {
      return "WARNING /entries/%d/%s: a name of '%s' is repeated, which is %s [disclosure-leak]"
          .formatted(entry, text, id, level);
    }

    private void assertLeaks(String text, String... lines) {
      assertFound(
          LeakRule.DISCLOSURE_LEAK,
          dossier(person, individual, organisation(text).disclosure(PUBLIC).build()),
          lines);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Aaa bin Bbbbb",
          "the trial of Aaa bin BBBBB's brother",
          "https://example.org/aaa-bin-bbbbb.htm",
          "Aaa\nbin  Bbbbb.",
          "by (Mononym)",
        })
    void findsNamesInWhateverSpelling(String text) {
      assertLeaks(text, line(2, "asStated", "p", "restricted"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Ms Bbbbb",
          "Aaa",
          "Bbbbb, Aaa bin",
          "Aaa bin Bbbbbs",
          "a mononym",
          "case by case"
        })
    void isSilentOnPartsOfNamesAndCommonWords(String text) {
      assertLeaks(text);
    }

    @Test
    void findsEachOnceInATextAndInTheOrderOfTheText() {
      assertLeaks(
          "case alpha: Mononym, that is Aaa bin Bbbbb",
          line(2, "asStated", "c", "confidential"),
          line(2, "asStated", "p", "restricted"));
    }

    @Test
    void looksAtEntriesThatStateThatTheyArePublicOnly() {
      Organisation silent = organisation("Mononym").build();
      Organisation closed = organisation("Mononym")
          .disclosure(Disclosure.of(DisclosureLevel.RESTRICTED))
          .build();
      assertFound(LeakRule.DISCLOSURE_LEAK, dossier(person, silent));
      assertFound(LeakRule.DISCLOSURE_LEAK, dossier(person, closed));
    }

    @Test
    void isSilentOnReferences() {
      Organisation pointing = Organisation.builder()
          .id("o")
          .kind(OrganisationKind.NGO)
          .addMember(Ref.to(person))
          .disclosure(PUBLIC)
          .build();
      assertFound(LeakRule.DISCLOSURE_LEAK, dossier(person, pointing));
    }

    @Test
    void isSilentOnContactsThatAreNotPublic() {
      Contact closed = Contact.builder().addEmail("mononym@example.org").build();
      Contact open =
          Contact.builder().addUrl("https://x.org/Mononym").disclosure(PUBLIC).build();
      assertFound(
          LeakRule.DISCLOSURE_LEAK,
          dossier(
              person,
              organisation("A body")
                  .addContact(closed)
                  .addContact(open)
                  .disclosure(PUBLIC)
                  .build()),
          line(1, "contacts/1/urls/0", "p", "restricted"));
    }

    @Test
    void isSilentOnLabelsShortNamesAndNamesThatPublicPersonsBearToo() {
      Person labelled = Person.builder()
          .id("l")
          .addName(Name.builder()
              .text(LocalizedText.of("en", "the Ombudsman"))
              .kind(NameKind.LABEL)
              .build())
          .addName(name("Xy"))
          .build();
      Person open = person("q", "AAA BIN BBBBB").disclosure(PUBLIC).build();
      assertFound(
          LeakRule.DISCLOSURE_LEAK,
          dossier(
              person,
              labelled,
              open,
              organisation("Xy, the Ombudsman, and Aaa bin Bbbbb")
                  .disclosure(PUBLIC)
                  .build()));
    }

    @Test
    void namesTheSameBearerWhateverTheOrder() {
      List<Entry> entries = new ArrayList<>(List.of(
          person("b", "Ccc Ddddd Eee").build(),
          person("a", "Ccc Ddddd").build(),
          person("c", "Ccc Ddddd").build(),
          organisation("Ccc Ddddd, Ccc Ddddd Eee").disclosure(PUBLIC).build()));
      assertFound(
          LeakRule.DISCLOSURE_LEAK,
          Dossier.builder().entries(entries).build(),
          line(3, "asStated", "a", "restricted"),
          line(3, "asStated", "b", "restricted"));
      Collections.reverse(entries);
      assertFound(
          LeakRule.DISCLOSURE_LEAK,
          Dossier.builder().entries(entries).build(),
          line(0, "asStated", "a", "restricted"),
          line(0, "asStated", "b", "restricted"));
    }

    @Test
    void isSilentOnTheSeminarOf2013() {
      assertFound(LeakRule.DISCLOSURE_LEAK, Samples.euTajikistan2013());
    }
  }

  @Nested
  class StatementSuperlativeUndated {
    private static Organisation with(NoteBuilder note) {
      return Organisation.builder()
          .id("o")
          .kind(OrganisationKind.NGO)
          .addNote(note.text(LocalizedText.of("en", "The first")).build())
          .build();
    }

    @Test
    void findsSuperlativesAndRankings() {
      assertFound(
          NoteRules.STATEMENT_SUPERLATIVE_UNDATED,
          with(Note.builder().kind(NoteKind.RANKING)),
          "INFO    /entries/0/notes/0/asOf: the ranking does not say for what time it is meant"
              + " [statement-superlative-undated]");
      assertThat(Rules.found(
              NoteRules.STATEMENT_SUPERLATIVE_UNDATED,
              with(Note.builder().kind(NoteKind.SUPERLATIVE))))
          .hasSize(1);
    }

    @Test
    void isSilentOnADateAReasonAndOtherKinds() {
      assertFound(
          NoteRules.STATEMENT_SUPERLATIVE_UNDATED,
          with(Note.builder().kind(NoteKind.RANKING).asOf(Edtf.parse("2013"))));
      assertFound(
          NoteRules.STATEMENT_SUPERLATIVE_UNDATED,
          with(Note.builder()
              .kind(NoteKind.RANKING)
              .putUnspecified("asOf", UnspecifiedReason.NOT_STATED)));
      assertFound(NoteRules.STATEMENT_SUPERLATIVE_UNDATED, with(Note.builder()));
    }
  }
}
