package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Accreditation;
import org.hrdialogue.model.NhriProfile;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.reference.NhriAccreditation;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.AccreditationKind;
import org.hrdialogue.vocabulary.AccreditationStatus;

/** Rules on the accreditation of national human rights institutions. */
final class NhriRules {
  private static final PropertyPath DECIDED = PropertyPath.parse("decided");

  static final Rule NHRI_STATUS_RETIRED = onAccreditations(
          "nhri-status-retired", WARNING, (profile, accreditation, pointer, found) -> {
            Optional<Edtf> decided = accreditation.decided();
            Optional<LocalDate> retired =
                accreditation.status().flatMap(NhriAccreditation::retiredBy);
            if (decided.isPresent()
                && retired.isPresent()
                && Edtf.of(retired.get().minusDays(1)).definitelyBefore(decided.get())) {
              found
                  .at(pointer + "/status")
                  .of(accreditation.status().get().code())
                  .says("is a status that was no longer given in "
                      + found.shown(pointer + "/decided", decided.get()));
            }
          })
      .holds("A status is given only while it is in use.")
      .why("A with reserve was no longer used in February 2013, and today's statuses are A, B and"
          + " none (Access Facility, National human rights institutions; ENNHRI, NHRI"
          + " accreditation).")
      .example("`{\"status\":\"c\",\"decided\":\"2023\"}`");

  static final Rule NHRI_ACCREDITED_BEFORE_ESTABLISHED = onAccreditations(
          "nhri-accredited-before-established", ERROR, (profile, accreditation, pointer, found) -> {
            boolean decided = accreditation.decided().isPresent();
            Optional<Edtf> accredited = accreditation.decided().or(accreditation::effective);
            Optional<Edtf> established = profile.established();
            if (grantsStatus(accreditation)
                && accredited.isPresent()
                && established.isPresent()
                && accredited.get().definitelyBefore(established.get())) {
              found
                  .at(pointer + (decided ? "/decided" : "/effective"))
                  .of(accredited.get())
                  .says("is before "
                      + found.shown("/nhri/established", established.get())
                      + ", when the institution was established");
            }
          })
      .holds("No institution is accredited before it is established.")
      .why("The accreditors judge the founding law and the work that was done under it. An"
          + " application, and that an institution has no status, may be recorded of any time.")
      .example(
          "`\"established\":\"2008-03\",\"accreditations\":[{\"status\":\"b\",\"decided\":\"2007\"}]`");

  static final Rule NHRI_STATUS_WITHOUT_DECISION = onAccreditations(
          "nhri-status-without-decision", WARNING, (profile, accreditation, pointer, found) -> {
            boolean given = accreditation
                .status()
                .filter(status -> status != AccreditationStatus.NONE)
                .isPresent();
            if (given
                && accreditation.decided().isEmpty()
                && !accreditation.unspecified().containsKey(DECIDED)) {
              found
                  .at(pointer + "/status")
                  .of(accreditation.status().get().code())
                  .says("is a status that some decision gave, and neither its date nor a reason is"
                      + " given");
            }
          })
      .holds("A status other than none has the date of the decision that gave it, or a reason why"
          + " not.")
      .why("Statuses change; one without a date may be out of date. No decision is needed to have"
          + " none.")
      .example("`\"accreditations\":[{\"status\":\"b\"}]`");

  static final Rule NHRI_ACCREDITOR_NAME = onAccreditations(
          "nhri-accreditor-name", INFO, (profile, accreditation, pointer, found) -> {
            Optional<String> body = accreditation.body();
            if (body.isPresent() && accreditation.decided().isPresent()) {
              Edtf decided = accreditation.decided().get();
              boolean former = isFormer(body.get());
              // The name changed once, so that the nearer end of a date tells what was possible.
              Optional<LocalDate> nearest = former ? decided.earliest() : decided.latest();
              if (former != isPresent(body.get())
                  && nearest.isPresent()
                  && !NhriAccreditation.accreditorsOn(nearest.get())
                      .contains(former ? "ICC" : "GANHRI")) {
                found
                    .at(pointer + "/body")
                    .of(body.get())
                    .expecting(Optional.of(NhriAccreditation.accreditorOn(nearest.get())))
                    .says("is not what the accrediting body was called in "
                        + found.shown(pointer + "/decided", decided));
              }
            }
          })
      .holds("The accrediting body is called as it was called when it decided.")
      .why("Its reports of 2012 to 2014 say ICC, those from 2016 on GANHRI (A/HRC/23/28,"
          + " A/HRC/33/34).")
      .example("`{\"decided\":\"2012\",\"body\":\"GANHRI\"}`");

  static final List<Rule> ALL = List.of(
      NHRI_STATUS_RETIRED,
      NHRI_ACCREDITED_BEFORE_ESTABLISHED,
      NHRI_STATUS_WITHOUT_DECISION,
      NHRI_ACCREDITOR_NAME);

  private NhriRules() {}

  private interface Check {
    void check(NhriProfile profile, Accreditation accreditation, String pointer, Findings found);
  }

  private static Rule onAccreditations(String code, Severity severity, Check check) {
    return Rule.onEntry(code, severity, Organisation.class, (organisation, found) -> {
      if (organisation.nhri().isPresent()) {
        NhriProfile profile = organisation.nhri().get();
        for (int i = 0; i < profile.accreditations().size(); i++) {
          check.check(profile, profile.accreditations().get(i), "/nhri/accreditations/" + i, found);
        }
      }
    });
  }

  /** Returns whether a record is of an accreditation, and not of an application or of the lack of one. */
  private static boolean grantsStatus(Accreditation accreditation) {
    return accreditation
            .status()
            .filter(status -> status == AccreditationStatus.NONE)
            .isEmpty()
        && accreditation.kind().filter(AccreditationKind.APPLICATION::equals).isEmpty();
  }

  private static boolean isFormer(String body) {
    return hasWord(body, "ICC") || body.contains("International Coordinating Committee");
  }

  private static boolean isPresent(String body) {
    return hasWord(body, "GANHRI") || body.contains("Global Alliance");
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    int after = at + word.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)));
  }
}
