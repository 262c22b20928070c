package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.Phone;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.PropertyPath;

/** Rules on addresses and numbers by which somebody or something is reached. */
final class ContactRules {
  static final List<Class<? extends Entry>> WITH_CONTACTS =
      List.of(Organisation.class, Person.class);
  private static final List<Class<? extends Entry>> WITH_URLS =
      List.of(SourceDocument.class, Organisation.class, Person.class);

  static final Rule URL_MALFORMED = Rule.onEntries(
          "url-malformed", WARNING, WITH_URLS, (entry, found) -> {
            if (entry instanceof SourceDocument document) {
              checkUrls(document.urls(), "", found);
            }
            List<Contact> contacts = contacts(entry);
            for (int i = 0; i < contacts.size(); i++) {
              if (!contacts.get(i).urls().isEmpty()) {
                checkUrls(contacts.get(i).urls(), "/contacts/" + i, found);
              }
            }
          })
      .holds(
          "A web address begins with http://, https:// or ftp://, names a host and has no spaces.")
      .why("Nothing else can be followed (RFC 3986, section 3).")
      .example("`\"urls\":[\"http//eeas.europa.eu\"]`");

  static final Rule EMAIL_MALFORMED = Rule.onEntries(
          "email-malformed", WARNING, WITH_CONTACTS, (entry, found) -> {
            List<Contact> contacts = contacts(entry);
            for (int i = 0; i < contacts.size(); i++) {
              List<String> emails = contacts.get(i).emails();
              for (int j = 0; j < emails.size(); j++) {
                String email = emails.get(j);
                if (!MailAddress.isOne(email) && Residue.in(email) == null) {
                  found
                      .at("/contacts/" + i + "/emails/" + j)
                      .of(email)
                      .says("is not an e-mail address");
                }
              }
            }
          })
      .holds("An e-mail address is a name, an at sign and a domain, and nothing else.")
      .why("Nothing else can be written to (RFC 5322, section 3.4.1).")
      .example("`\"emails\":[\"mailto:x@\"]`");

  static final Rule PHONE_NOT_NORMALISABLE = Rule.onEntries(
          "phone-not-normalisable", WARNING, WITH_CONTACTS, (entry, found) -> {
            List<Contact> contacts = contacts(entry);
            for (int i = 0; i < contacts.size(); i++) {
              List<Phone> phones = contacts.get(i).phones();
              for (int j = 0; j < phones.size(); j++) {
                Optional<String> e164 = phones.get(j).e164();
                if (e164.isPresent()) {
                  if (!PhoneNumber.isE164(e164.get())) {
                    found
                        .at("/contacts/" + i + "/phones/" + j + "/e164")
                        .of(e164.get())
                        .says("is not a number as E.164 writes it: a plus sign and 7 to 15 digits");
                  }
                } else if (!PhoneNumber.isInternational(phones.get(j).number())
                    && !isExplained(contacts.get(i), j)) {
                  found
                      .at("/contacts/" + i + "/phones/" + j + "/number")
                      .of(phones.get(j).number())
                      .says("cannot be dialled from abroad as it stands, and has no other form");
                }
              }
            }
          })
      .holds("A telephone number is printed with the code of its country, or is given so beside.")
      .why("Without the code nobody abroad can dial it (ITU-T E.164).")
      .example("`\"phones\":[{\"number\":\"221 74 07\"}]`");

  static final List<Rule> ALL = List.of(URL_MALFORMED, EMAIL_MALFORMED, PHONE_NOT_NORMALISABLE);

  private ContactRules() {}

  static List<Contact> contacts(Entry entry) {
    if (entry instanceof Organisation organisation) {
      return organisation.contacts();
    }
    return entry instanceof Person person ? person.contacts() : List.of();
  }

  /** Checks the form of addresses; where mark-up has spoilt one, that is what is reported. */
  private static void checkUrls(List<String> urls, String owner, Findings found) {
    for (int i = 0; i < urls.size(); i++) {
      String fault = WebAddress.fault(urls.get(i));
      if (fault != null && Residue.in(urls.get(i)) == null) {
        found.at(owner + "/urls/" + i).of(urls.get(i)).says("is not a web address: it " + fault);
      }
    }
  }

  /** Returns whether the contact says why it does not give a number in another form. */
  private static boolean isExplained(Contact contact, int phone) {
    return !contact.unspecified().isEmpty()
        && contact.unspecified().containsKey(PropertyPath.parse("phones/" + phone + "/e164"));
  }
}
