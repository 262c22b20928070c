package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.INFO;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.NpmProfile;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** Rules on national preventive mechanisms and the protocol that they rest on. */
final class NpmRules {
  private static final PropertyPath CONSENTED = PropertyPath.parse("consented");
  private static final PropertyPath POSTPONED_UNTIL = PropertyPath.parse("postponedUntil");

  static final Rule NPM_WITHOUT_OPCAT = Rule.onEntry(
          "npm-without-opcat", ERROR, Organisation.class, (organisation, found) -> {
            if (organisation.npm().flatMap(NpmProfile::designated).isPresent()) {
              checkConsent(organisation.npm().get(), found);
            }
          })
      .holds("No mechanism is designated before its state consents to OPCAT, nor without consent.")
      .why("OPCAT obliges the states that consented to it. That no consent is recorded proves"
          + " nothing; that the property is said not to apply does, and so does a later date.")
      .example(
          "`\"npm\":{\"designated\":\"2013\",\"unspecified\":{\"consented\":\"not-applicable\"}}`");

  static final Rule NPM_DESIGNATION_LATE = Rule.onEntry(
          "npm-designation-late", INFO, Organisation.class, (organisation, found) -> {
            if (organisation.npm().isPresent()) {
              checkDesignation(organisation.npm().get(), found);
            }
          })
      .holds("A mechanism is designated within a year of the consent to OPCAT, unless the state"
          + " postponed its duty.")
      .why("OPCAT asks states to designate within one year, and lets them postpone (article 24).")
      .example("`\"npm\":{\"consented\":\"2008-12-29\",\"designated\":\"2012-07-12\"}`");

  static final List<Rule> ALL = List.of(NPM_WITHOUT_OPCAT, NPM_DESIGNATION_LATE);

  private NpmRules() {}

  private static void checkConsent(NpmProfile profile, Findings found) {
    Edtf designated = profile.designated().get();
    if (profile.consented().isPresent()) {
      Edtf consented = profile.consented().get();
      if (designated.definitelyBefore(consented)) {
        found
            .at("/npm/designated")
            .of(designated)
            .says("is before "
                + found.shown("/npm/consented", consented)
                + ", when the state consented to OPCAT");
      }
    } else if (profile.unspecified().get(CONSENTED) == UnspecifiedReason.NOT_APPLICABLE) {
      found
          .at("/npm/designated")
          .of(designated)
          .says("is a date of designation, and the state is said not to have consented to OPCAT");
    }
  }

  private static void checkDesignation(NpmProfile profile, Findings found) {
    Optional<LocalDate> consented = profile.consented().flatMap(Edtf::latest);
    Optional<LocalDate> designated = profile.designated().flatMap(Edtf::earliest);
    if (!mayBePostponed(profile)
        && consented.isPresent()
        && designated.isPresent()
        && designated.get().isAfter(consented.get())
        && ChronoUnit.YEARS.between(consented.get(), designated.get().minusDays(1)) >= 1) {
      found
          .at("/npm/designated")
          .of(profile.designated().get())
          .says("is more than a year after "
              + found.shown("/npm/consented", profile.consented().get())
              + ", when the state consented to OPCAT");
    }
  }

  /** Returns whether the duty was postponed, also where until when is not known. */
  private static boolean mayBePostponed(NpmProfile profile) {
    UnspecifiedReason reason = profile.unspecified().get(POSTPONED_UNTIL);
    return profile.postponedUntil().isPresent()
        || (reason != null && reason != UnspecifiedReason.NOT_APPLICABLE);
  }
}
