package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.AssessmentScale;
import org.immutables.value.Value;

/** A judgement on how far a recommendation has been carried out. */
@Value.Immutable
public sealed interface Assessment extends Sourced permits AssessmentBuilder.ImmutableAssessment {
  /** Returns the scale. */
  AssessmentScale scale();

  /** Returns the grade on the scale. */
  String grade();

  /** Returns the other end, where a range of grades was given. */
  Optional<String> upTo();

  /** Returns who judged. */
  Optional<Ref<Actor>> by();

  /** Returns when. */
  Optional<Edtf> on();

  /** Returns in which round of follow-up. */
  Optional<String> round();

  /** Returns the source's own words for the grade. */
  Optional<String> asStated();

  /** Returns what was said with it. */
  Optional<LocalizedText> comment();

  /** Returns an assessment with nothing but scale and grade. */
  static Assessment of(AssessmentScale scale, String grade) {
    return builder().scale(scale).grade(grade).build();
  }

  /** Returns a builder with no attribute set. */
  static AssessmentBuilder builder() {
    return new AssessmentBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<AssessmentBuilder> permits AssessmentBuilder {}
}
