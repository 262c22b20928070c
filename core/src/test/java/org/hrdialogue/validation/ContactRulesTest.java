package org.hrdialogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrdialogue.validation.Rules.assertFound;

import org.hrdialogue.model.Contact;
import org.hrdialogue.model.ContactBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Phone;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRulesTest {
  private static Organisation with(ContactBuilder contact) {
    return Organisation.builder()
        .id("o")
        .kind(OrganisationKind.NGO)
        .addContact(contact.build())
        .build();
  }

  @Test
  void areSilentOnTheSeminarOf2013() {
    ContactRules.ALL.forEach(rule -> assertFound(rule, Samples.euTajikistan2013()));
  }

  @Nested
  class UrlMalformed {
    private static SourceDocument at(String url) {
      return SourceDocument.builder().id("d").addUrl(url).build();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "http//eeas.europa.eu      | does not begin with http:// or https://",
          "eeas.europa.eu            | does not begin with http:// or https://",
          "mailto:a@example.org      | does not begin with http:// or https://",
          "https://                  | names no host",
          "https:///path             | names no host",
          "http://http://example.org | names no host",
          "http://example..org       | names no host",
          "http://example.org:       | names no host",
          "http://-example.org       | names no host",
          "http://example.org/a b    | has a space in it",
          "http://example.org/<x>    | has a character that no web address has",
        })
    void findsWhatCannotBeFollowed(String url, String fault) {
      assertFound(
          ContactRules.URL_MALFORMED,
          at(url),
          "WARNING /entries/0/urls/0: '"
              + url
              + "' is not a web address: it "
              + fault
              + " [url-malformed]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://www.wired-gov.net/wg/news.nsf/articles/EUGeorgia+Human+Rights+Dialogue+17062015100500?open",
          "http://mfa.gov.ge/News/ertoblivi-pres-relizi-adamianis-uflebebis-dacvis-s.aspx?CatID=5&lang=en-US",
          "https://president.tj/ru/node/1#верх",
          "https://my_host.example.org:8443",
          "http://index\\_en.htm",
        })
    void isSilentOnOthersAndOnWhatMarkUpHasSpoilt(String url) {
      assertFound(ContactRules.URL_MALFORMED, at(url));
    }

    @Test
    void repeatsNoWordsOfContacts() {
      assertFound(
          ContactRules.URL_MALFORMED,
          with(Contact.builder().addUrl("https://example.org").addUrl("example.org")),
          "WARNING /entries/0/contacts/0/urls/1: a text of 11 characters is not a web address:"
              + " it does not begin with http:// or https:// [url-malformed]");
    }
  }

  @Nested
  class EmailMalformed {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "mailto:x@",
          "x@",
          "@example.org",
          "xy",
          "x@example",
          "x@example.org.",
          "x@@example.org",
          "x y@example.org",
          ".x@example.org",
          "x..y@example.org",
          "Name <x@example.org>",
          "x@example.org, y@example.org",
          "mailto:x@example.org",
        })
    void findsWhatCannotBeWrittenTo(String email) {
      assertFound(
          ContactRules.EMAIL_MALFORMED,
          with(Contact.builder().addEmail(email)),
          "WARNING /entries/0/contacts/0/emails/0: a text of "
              + email.length()
              + " characters is not an e-mail address [email-malformed]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "x@example.org",
          "a.b+c_d'e@mail-1.example.co",
          "x@xn--e1afmkfd.xn--p1ai",
          "a\\_b"
        })
    void isSilentOnOthersAndOnWhatMarkUpHasSpoilt(String email) {
      assertFound(ContactRules.EMAIL_MALFORMED, with(Contact.builder().addEmail(email)));
    }
  }

  @Nested
  class PhoneNotNormalisable {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "221 74 07",
          "8 (3772) 21-74-07",
          "+992",
          "+992 37 221 74 07, +992 37 221 43 21",
          "see the web site",
          "+992 37 ??? 74 07",
        })
    void findsNumbersThatCannotBeDialledFromAbroad(String number) {
      assertFound(
          ContactRules.PHONE_NOT_NORMALISABLE,
          with(Contact.builder().addPhone(Phone.builder().number(number).build())),
          "WARNING /entries/0/contacts/0/phones/0/number: a text of "
              + number.length()
              + " characters cannot be dialled from abroad as it stands, and has no other form"
              + " [phone-not-normalisable]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "( +992 37) 221 74 07",
          "Tel: +992 37 221-74-07 ext. 5",
          "00 992 37 221 74 07",
          "+44 (0)20 7946 0000",
          "+992\u00A037\u2011221\u201174\u201107",
          "112",
        })
    void isSilentOnThoseThatCan(String number) {
      assertFound(
          ContactRules.PHONE_NOT_NORMALISABLE,
          with(Contact.builder().addPhone(Phone.builder().number(number).build())));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"992372217407", "+992 37 221 74 07", "+0123456789", "+1234567890123456", "+"})
    void findsOtherFormsThatAreNone(String e164) {
      assertThat(Rules.found(
              ContactRules.PHONE_NOT_NORMALISABLE,
              with(Contact.builder()
                  .addPhone(Phone.builder().number("221 74 07").e164(e164).build()))))
          .extracting(Violation::pointer)
          .containsExactly("/entries/0/contacts/0/phones/0/e164");
    }

    @Test
    void isSilentWhereTheOtherFormIsGivenOrAReason() {
      Contact contact = Contact.builder()
          .addPhone(Phone.builder().number("221 74 07").e164("+992372217407").build())
          .addPhone(Phone.builder().number("221 43 21").build())
          .putUnspecified("phones/1/e164", UnspecifiedReason.UNKNOWN)
          .build();
      assertFound(
          ContactRules.PHONE_NOT_NORMALISABLE,
          Person.builder().id("p").addContact(contact).build());
    }
  }
}
