package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.model.Assessment;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.vocabulary.AssessmentScale;

/** Rules on judgements of how far a recommendation has been carried out. */
final class AssessmentRules {
  /** What each scale that the library knows takes, in order. */
  private static final Map<AssessmentScale, List<String>> GRADES = Map.of(
      AssessmentScale.IMPLEMENTATION, List.of("full", "partial", "none", "contrary"),
      AssessmentScale.HRC_A_E, List.of("A", "B", "C", "D", "E"),
      // Which letters bear numbers changed over the years and is not verified: any of them may.
      AssessmentScale.HRC_NUMBERED,
          List.of(
              "A", "A1", "A2", "B", "B1", "B2", "C", "C1", "C2", "D", "D1", "D2", "E", "E1", "E2"));

  static final Rule ASSESSMENT_VALUE_NOT_ON_SCALE = Rule.onEntry(
          "assessment-value-not-on-scale", ERROR, Recommendation.class, (recommendation, found) -> {
            List<Assessment> assessments = recommendation.assessments();
            for (int i = 0; i < assessments.size(); i++) {
              Assessment assessment = assessments.get(i);
              String at = "/assessments/" + i;
              check(assessment.scale(), assessment.grade(), at + "/grade", found);
              assessment
                  .upTo()
                  .ifPresent(grade -> check(assessment.scale(), grade, at + "/upTo", found));
            }
          })
      .holds("A grade is one of its scale, as the scale writes it.")
      .why("The Human Rights Committee grades follow-up from A to E, at times with numbers;"
          + " other bodies say full, partial or none. Scales that the library does not know are"
          + " not judged.")
      .example("`{\"scale\":\"hrc-a-e\",\"grade\":\"F\"}`");

  static final List<Rule> ALL = List.of(ASSESSMENT_VALUE_NOT_ON_SCALE);

  private AssessmentRules() {}

  private static void check(AssessmentScale scale, String grade, String pointer, Findings found) {
    List<String> grades = GRADES.get(scale);
    if (grades != null && !grades.contains(grade)) {
      found
          .at(pointer)
          .of(grade)
          .expecting(Optional.of(
              scale.equals(AssessmentScale.HRC_NUMBERED)
                  ? "A to E, with 1 or 2 or without"
                  : String.join(", ", grades)))
          .says("is no grade of '" + scale + "'");
    }
  }
}
