package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Accreditation;
import org.hrdialogue.model.NhriProfile;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.reference.NhriAccreditation;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.AccreditationKind;
import org.hrdialogue.vocabulary.AccreditationStatus;

/** Rules on when an accreditation is to be reviewed. */
final class NhriReviewRules {
  private static final PropertyPath ACCREDITATIONS = PropertyPath.parse("accreditations");

  static final Rule NHRI_REVIEW_OVERDUE = Rule.onEntry(
          "nhri-review-overdue", INFO, Organisation.class, (organisation, found) -> {
            if (organisation.nhri().isPresent() && organisation.dissolved().isEmpty()) {
              checkReview(organisation.nhri().get(), found);
            }
          })
      .needingDay()
      .holds("An institution with A status is reviewed within five years of its last review or"
          + " deferral.")
      .why("A status is reviewed every five years, and a decision may be deferred (ENNHRI, NHRI"
          + " accreditation). How long a deferral may last is not verified: it counts like a"
          + " review.")
      .example("`\"accreditations\":[{\"status\":\"a\",\"decided\":\"2010\"}]` for 2017-01-01");

  static final List<Rule> ALL = List.of(NHRI_REVIEW_OVERDUE);

  private NhriReviewRules() {}

  private static void checkReview(NhriProfile profile, Findings found) {
    List<Accreditation> accreditations = profile.accreditations();
    Optional<Integer> last = last(profile);
    if (last.isPresent() && keepsFullStatus(accreditations, accreditations.get(last.get()))) {
      Accreditation decision = accreditations.get(last.get());
      if (day(decision).isBefore(found.asOf().minus(NhriAccreditation.REVIEW_PERIOD))) {
        found
            .at("/nhri/accreditations/" + last.get() + "/decided")
            .of(decision.decided().get())
            .says("is more than five years before "
                + found.asOf()
                + ", and no later review or deferral is recorded");
      }
    }
  }

  /** Returns the last decision; empty where there is none, or one that may be later is not known. */
  private static Optional<Integer> last(NhriProfile profile) {
    Optional<Integer> last = Optional.empty();
    if (profile.unspecified().containsKey(ACCREDITATIONS)) {
      return last;
    }
    List<Accreditation> accreditations = profile.accreditations();
    for (int i = 0; i < accreditations.size(); i++) {
      Accreditation accreditation = accreditations.get(i);
      if (isOfKind(accreditation, AccreditationKind.APPLICATION)) {
        continue;
      }
      if (accreditation.decided().isEmpty()
          || accreditation.decided().get().latest().isEmpty()) {
        return Optional.empty();
      }
      if (last.isEmpty() || !day(accreditation).isBefore(day(accreditations.get(last.get())))) {
        last = Optional.of(i);
      }
    }
    return last;
  }

  /** Returns whether a decision left an institution with A status; a deferral leaves what was before. */
  private static boolean keepsFullStatus(List<Accreditation> all, Accreditation decision) {
    if (isOfKind(decision, AccreditationKind.LAPSE)) {
      return false;
    }
    if (decision.status().isPresent() || !isOfKind(decision, AccreditationKind.DEFERRAL)) {
      return decision.status().filter(status -> status == AccreditationStatus.A).isPresent();
    }
    Optional<Accreditation> before = Optional.empty();
    for (Accreditation candidate : all) {
      if (candidate.status().isPresent()
          && candidate.decided().isPresent()
          && (before.isEmpty() || !day(candidate).isBefore(day(before.get())))) {
        before = Optional.of(candidate);
      }
    }
    return before.isPresent() && keepsFullStatus(all, before.get());
  }

  private static boolean isOfKind(Accreditation accreditation, AccreditationKind kind) {
    return accreditation.kind().filter(kind::equals).isPresent();
  }

  private static LocalDate day(Accreditation decision) {
    return decision.decided().get().latest().get();
  }
}
