package org.hrdialogue.dossier;

import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Person;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;

/** What everybody may see of entries beside an open one and some that are not public. */
final class Onlooker {
  static final Disclosure PUBLIC = Disclosure.of(DisclosureLevel.PUBLIC);

  static final Disclosure RESTRICTED = Disclosure.of(DisclosureLevel.RESTRICTED);

  static final Person PERSON = Person.builder().id("p").build();

  static final Organisation OPEN = organisation("o").build();

  static final Organisation CLOSED =
      organisation("c").disclosure(RESTRICTED).addFormerId("c-before").build();

  private Onlooker() {}

  static OrganisationBuilder organisation(String id) {
    return Organisation.builder().id(id).kind(OrganisationKind.NGO);
  }

  static EventBuilder event(String id) {
    return Event.builder().id(id).kind(EventKind.SEMINAR).status(EventStatus.HELD);
  }

  static Dossier dossier(Entry... entries) {
    return Dossier.builder().addEntries(entries).build();
  }

  /** Returns what is seen of an entry beside an open one and some that are not. */
  static Entry seen(Entry entry) {
    return dossier(PERSON, CLOSED, OPEN, entry).publicView().find(entry.id()).orElseThrow();
  }
}
