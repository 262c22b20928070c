package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.NpmModel;
import org.immutables.value.Value;

/** What makes an organisation a national preventive mechanism under OPCAT. */
@Value.Immutable
public sealed interface NpmProfile extends Sourced permits NpmProfileBuilder.ImmutableNpmProfile {
  /** Returns how it is built. */
  Optional<NpmModel> model();

  /** Returns when the state consented to OPCAT. */
  Optional<Edtf> consented();

  /** Returns until when the state postponed its duty (OPCAT, article 24). */
  Optional<Edtf> postponedUntil();

  /** Returns when it was established in law. */
  Optional<Edtf> established();

  /** Returns when it was designated. */
  Optional<Edtf> designated();

  /** Returns when it began to work. */
  Optional<Edtf> operational();

  /** Returns a builder with no attribute set. */
  static NpmProfileBuilder builder() {
    return new NpmProfileBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<NpmProfileBuilder> permits NpmProfileBuilder {}
}
