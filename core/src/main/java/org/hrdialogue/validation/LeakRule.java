package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.DisclosureLevel;

/** The rule that what is public does not tell what is not. */
final class LeakRule {
  private static final Walk<ValueType<?>> TEXTS =
      Walk.to(type -> type instanceof ValueType.Localized
          || (type instanceof ValueType.Text<?> text && text.form() == ValueType.Form.PLAIN));

  static final Rule DISCLOSURE_LEAK = Rule.inDossier("disclosure-leak", WARNING, LeakRule::check)
      .holds(
          "An entry that states that it is public repeats no name of a person or case that is not.")
      .why(
          "A reference can be left out of what is published, a name in a text cannot; labels, family names alone and contacts that are not public do not count.")
      .example("the name of a restricted person in the `title` of a public event");

  static final List<Rule> ALL = List.of(DISCLOSURE_LEAK);

  private LeakRule() {}

  private static void check(Dossier dossier, Findings found) {
    WithheldNames names = new WithheldNames(dossier);
    List<Entry> entries = dossier.entries();
    for (int i = 0; i < entries.size() && !names.isEmpty(); i++) {
      Entry entry = entries.get(i);
      if (entry.disclosure().filter(LeakRule::isPublic).isPresent()) {
        check(entry, names, found.in(i));
      }
    }
  }

  private static boolean isPublic(Disclosure disclosure) {
    return disclosure.level() == DisclosureLevel.PUBLIC;
  }

  private static void check(Entry entry, WithheldNames names, Findings found) {
    TEXTS.through(entry, (at, type, value) -> {
      if (value instanceof String text) {
        report(entry, names.in(text), at.pointer(), found);
      } else {
        ((LocalizedText) value).asMap().forEach((language, text) -> {
          Set<Entry> bearers = names.in(text);
          if (!bearers.isEmpty()) {
            report(entry, bearers, at.pointer() + "/" + language, found);
          }
        });
      }
    });
  }

  private static void report(Entry entry, Set<Entry> bearers, String pointer, Findings found) {
    for (Entry bearer : bearers) {
      if (!isInClosedContact(entry, pointer)) {
        found
            .at(pointer)
            .says("a name of '"
                + bearer.id()
                + "' is repeated, which is "
                + bearer.effectiveDisclosure());
      }
    }
  }

  /** Returns whether a text stands in a contact that no public view shows. */
  private static boolean isInClosedContact(Entry entry, String pointer) {
    if (!pointer.startsWith("/contacts/")) {
      return false;
    }
    int start = "/contacts/".length();
    int index = Integer.parseInt(pointer.substring(start, pointer.indexOf('/', start)));
    Contact contact = ContactRules.contacts(entry).get(index);
    return contact.disclosure().filter(LeakRule::isPublic).isEmpty();
  }
}
