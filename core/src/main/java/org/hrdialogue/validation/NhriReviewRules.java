package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hrdialogue.model.Accreditation;
import org.hrdialogue.model.NhriProfile;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.reference.NhriAccreditation;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.AccreditationKind;
import org.hrdialogue.vocabulary.AccreditationStatus;

/** Rules on when an accreditation is to be reviewed. */
final class NhriReviewRules {
  private static final PropertyPath ACCREDITATIONS = PropertyPath.parse("accreditations");

  static final Rule NHRI_REVIEW_OVERDUE = Rule.onEntry(
          "nhri-review-overdue", INFO, Organisation.class, (organisation, found) -> {
            if (organisation.nhri().isPresent()
                && organisation.dissolved().isEmpty()
                && organisation.accountOf().isEmpty()) {
              checkReview(organisation.nhri().get(), found);
            }
          })
      .needingDay()
      .holds("An institution with A status is reviewed within five years of its last review or"
          + " deferral.")
      .why("A status is reviewed every five years, and a decision may be deferred (ENNHRI, NHRI"
          + " accreditation). How long a deferral may last is not verified: it counts like a"
          + " review. Accounts say only what they say.")
      .example("`\"accreditations\":[{\"status\":\"a\",\"decided\":\"2010\"}]` for 2017-01-01");

  static final List<Rule> ALL = List.of(NHRI_REVIEW_OVERDUE);

  private NhriReviewRules() {}

  private static void checkReview(NhriProfile profile, Findings found) {
    List<Accreditation> all = profile.accreditations();
    List<Integer> decisions = inTimeOrder(profile);
    boolean full = false;
    for (int i : decisions) {
      full = leavesFullStatus(all.get(i), full);
    }
    if (full) {
      int last = decisions.get(decisions.size() - 1);
      if (day(all.get(last)).isBefore(found.asOf().minus(NhriAccreditation.REVIEW_PERIOD))) {
        found
            .at("/nhri/accreditations/" + last + "/decided")
            .of(all.get(last).decided().get())
            .says("is more than five years before "
                + found.asOf()
                + ", and no later review or deferral is recorded");
      }
    }
  }

  /** Returns where the decisions stand, the last one last; none where a later one may be missing. */
  private static List<Integer> inTimeOrder(NhriProfile profile) {
    if (profile.unspecified().containsKey(ACCREDITATIONS)) {
      return List.of();
    }
    List<Accreditation> all = profile.accreditations();
    List<Integer> decisions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!isOfKind(all.get(i), AccreditationKind.APPLICATION)) {
        if (all.get(i).decided().flatMap(Edtf::latest).isEmpty()) {
          return List.of();
        }
        decisions.add(i);
      }
    }
    decisions.sort(Comparator.comparing(i -> day(all.get(i))));
    return decisions;
  }

  /** Returns whether an institution has A status after a decision; a deferral leaves what was before. */
  private static boolean leavesFullStatus(Accreditation decision, boolean before) {
    if (isOfKind(decision, AccreditationKind.LAPSE)) {
      return false;
    }
    return decision
        .status()
        .map(status -> status == AccreditationStatus.A)
        .orElse(before && isOfKind(decision, AccreditationKind.DEFERRAL));
  }

  private static boolean isOfKind(Accreditation accreditation, AccreditationKind kind) {
    return accreditation.kind().filter(kind::equals).isPresent();
  }

  private static LocalDate day(Accreditation decision) {
    return decision.decided().get().latest().get();
  }
}
