package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Party;
import org.hrdialogue.reference.StateExistence;
import org.hrdialogue.reference.Subdivision;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;

/** Rules on countries and their parts beside the dates at which they are named. */
final class PlaceTimeRules {
  static final Rule COUNTRY_NOT_EXISTING_AT_DATE = Rule.onEntry(
          "country-not-existing-at-date", WARNING, Entry.class, PlaceTimeRules::checkCountries)
      .holds("A country that an event, a document, a dialogue or assistance names exists then.")
      .why("The state before it had another code, or the date was misread. The library knows of"
          + " Tajikistan only: 25 December 1991 in the Publications Office's country table.")
      .example("`\"places\":[{\"country\":\"TJ\"}],\"held\":\"1990\"`");

  static final Rule SUBDIVISION_NOT_VALID_AT_DATE = Rule.onEntries(
          "subdivision-not-valid-at-date",
          INFO,
          Places.WITH_PLACES,
          (entry, found) -> Places.each(
              entry, place -> place.subdivision().isPresent(), (pointer, place, day) -> {
                Optional<LocalDate> first = place.subdivision().flatMap(Subdivision::validFrom);
                if (isBefore(day, first)) {
                  found
                      .at(pointer + "/subdivision")
                      .of(place.subdivision().get())
                      .says("has been a code since " + first.get() + " only, and the time is "
                          + day.get());
                }
              }))
      .holds("The code of a subdivision was in ISO 3166-2 at the time.")
      .why("Nobody could use it then: `TJ-DU` was added on 3 November 2014 (Statoids, \"Districts"
          + " of Tajikistan\").")
      .example("`\"places\":[{\"subdivision\":\"TJ-DU\"}],\"held\":\"2013\"`");

  static final List<Rule> ALL =
      List.of(COUNTRY_NOT_EXISTING_AT_DATE, SUBDIVISION_NOT_VALID_AT_DATE);

  private PlaceTimeRules() {}

  private static void checkCountries(Entry entry, Findings found) {
    if (entry instanceof AssistanceProgramme programme) {
      checkRecipients(programme, found);
    } else if (entry instanceof Dialogue dialogue) {
      for (int i = 0; i < dialogue.parties().size(); i++) {
        Party party = dialogue.parties().get(i);
        Optional<Edtf> begun = party.period().isPresent() ? party.period() : dialogue.initiated();
        if (isNotYet(party.country(), begun)) {
          report("/parties/" + i + "/country", party.country().get(), begun.get(), found);
        }
      }
    } else {
      Places.each(entry, place -> place.country().isPresent(), (pointer, place, day) -> {
        if (isNotYet(place.country(), day)) {
          report(pointer + "/country", place.country().get(), day.get(), found);
        }
      });
    }
  }

  private static void checkRecipients(AssistanceProgramme programme, Findings found) {
    for (int i = 0; i < programme.recipients().size() && programme.period().isPresent(); i++) {
      CountryCode recipient = programme.recipients().get(i);
      if (isBefore(programme.period(), StateExistence.existsFrom(recipient))) {
        report("/recipients/" + i, recipient, programme.period().get(), found);
      }
    }
    for (int i = 0; i < programme.allocations().size(); i++) {
      Allocation allocation = programme.allocations().get(i);
      if (isNotYet(allocation.recipient(), allocation.period())) {
        report(
            "/allocations/" + i + "/recipient",
            allocation.recipient().get(),
            allocation.period().get(),
            found);
      }
    }
  }

  private static boolean isNotYet(Optional<CountryCode> country, Optional<Edtf> day) {
    return country.isPresent()
        && day.isPresent()
        && isBefore(day, StateExistence.existsFrom(country.get()));
  }

  private static boolean isBefore(Optional<Edtf> day, Optional<LocalDate> first) {
    return day.isPresent() && first.isPresent() && day.get().definitelyBefore(Edtf.of(first.get()));
  }

  private static void report(String pointer, CountryCode country, Edtf day, Findings found) {
    found
        .at(pointer)
        .of(country)
        .says("has existed since " + StateExistence.existsFrom(country).orElseThrow()
            + " only, and the time is " + day);
  }
}
