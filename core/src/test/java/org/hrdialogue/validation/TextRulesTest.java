package org.hrdialogue.validation;

import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.AgendaItem;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.AgendaItemKind;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Theme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
  @Nested
  class TextMarkupResidue {
    private static Organisation called(String text) {
      return Organisation.builder()
          .id("o")
          .kind(OrganisationKind.NGO)
          .asStated(text)
          .build();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "&#40;Unknown&#41;               | &#40;",
          "rights&nbsp;of the child        | &nbsp;",
          "Caf&eacute;                     | &eacute;",
          "&#x27;Penal Reform&#X27;        | &#x27;",
          "R&D &amp;amp; Co.               | &amp;",
          "index\\_en.htm                  | \\_",
          "index\\\\_en.htm                | \\_",
          "the \\[former\\] office         | \\[",
          "a <strong>new</strong> law      | <strong>",
          "first<BR/>second                | <BR/>",
          "<a href=\"/x\">here</a>         | <a href=\"/x\">",
          "<!-- a comment -->              | <!--",
          "[here](https://example.org) it  | ](https://example.org)",
          "[us](mailto:a@example.org)      | ](mailto:a@example.org)",
        })
    void findsWhatIsLeftOver(String text, String residue) {
      assertFound(
          TextRules.TEXT_MARKUP_RESIDUE,
          called(text),
          "WARNING /entries/0/asStated: '"
              + residue
              + "' is left over from mark-up [text-markup-residue]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "rights & freedoms; R&D; Q&A; AT&T;",
          "&unknown; & ; &#; &#x; &;",
          "C:\\temp\\new and and\\or",
          "1 < 2 > 1, x <= y, <unclear>, <a@example.org>, <i think so>",
          "Kosovo*, Kosovo** and *sic*",
          "[here](see below) and [1]",
          "first line\nsecond line\tend\r\n",
          "\u00A0– “…” № §",
        })
    void isSilentOnWhatPeopleWrite(String text) {
      assertFound(TextRules.TEXT_MARKUP_RESIDUE, called(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u001F", "\u007F", "\u0085", "\u009F"})
    void findsControls(String control) {
      assertFound(
          TextRules.TEXT_MARKUP_RESIDUE,
          called("a" + control),
          "WARNING /entries/0/asStated: '\\u%04X' is a control character [text-markup-residue]"
              .formatted((int) control.charAt(0)));
    }

    @Test
    void looksAtEachLanguageByItself() {
      LocalizedText text = LocalizedText.of("en", "a &lt; b").and("tg", "a").and("ru", "b&gt;");
      assertFound(
          TextRules.TEXT_MARKUP_RESIDUE,
          Organisation.builder()
              .id("o")
              .kind(OrganisationKind.NGO)
              .addName(Name.builder().text(text).build())
              .build(),
          "WARNING /entries/0/names/0/text/en: '&lt;' is left over from mark-up [text-markup-residue]",
          "WARNING /entries/0/names/0/text/ru: '&gt;' is left over from mark-up [text-markup-residue]");
    }

    @Test
    void leavesPrintedWordsAsTheyArePrinted() {
      Citation citation =
          Citation.builder().printed("index\\_en.htm").note("a &amp; b").build();
      assertFound(
          TextRules.TEXT_MARKUP_RESIDUE,
          Organisation.builder()
              .id("o")
              .kind(OrganisationKind.NGO)
              .addSource(citation)
              .build(),
          "WARNING /entries/0/sources/0/note: '&amp;' is left over from mark-up [text-markup-residue]");
    }

    @Test
    void repeatsNoWordsOfCasesAndContacts() {
      assertFound(
          TextRules.TEXT_MARKUP_RESIDUE,
          IndividualCase.builder().id("c").pseudonym("A&amp;B").build(),
          "WARNING /entries/0/pseudonym: a text of 5 characters is left over from mark-up [text-markup-residue]");
      assertFound(
          TextRules.TEXT_MARKUP_RESIDUE,
          Organisation.builder()
              .id("o")
              .kind(OrganisationKind.NGO)
              .addContact(Contact.builder().addEmail("a\\_b@example.org").build())
              .build(),
          "WARNING /entries/0/contacts/0/emails/0: a text of 2 characters is left over from mark-up [text-markup-residue]");
    }

    @Test
    void isSilentOnTheSeminarOf2013() {
      assertFound(TextRules.TEXT_MARKUP_RESIDUE, Samples.euTajikistan2013());
    }
  }

  @Nested
  class MultiValuePacked {
    private static Event about(String theme) {
      return Event.builder()
          .id("e")
          .kind(EventKind.SEMINAR)
          .status(EventStatus.HELD)
          .addAgenda(AgendaItem.builder()
              .kind(AgendaItemKind.TOPIC)
              .text(LocalizedText.of("en", "A topic"))
              .addTheme(Theme.parse(theme))
              .build())
          .build();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "upr:Justice,Detention",
          "upr:Justice;Detention",
          "upr:Justice; Detention",
          "upr:Justice|Detention",
          "upr:Justice, upr:Detention",
          "dac3:151,152",
        })
    void findsSeveralCodesInOne(String theme) {
      assertFound(
          TextRules.MULTI_VALUE_PACKED,
          about(theme),
          "WARNING /entries/0/agenda/0/themes/0: '"
              + theme
              + "' packs several codes into one [multi-value-packed]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "justice",
          "justice-and-detention",
          "upr:Freedom of the press",
          "uhri:Equality, non-discrimination and diversity",
          "upr:Torture &amp; ill-treatment",
          "upr:Justice;",
          "upr:a/b",
        })
    void isSilentOnOne(String theme) {
      assertFound(TextRules.MULTI_VALUE_PACKED, about(theme));
    }
  }
}
