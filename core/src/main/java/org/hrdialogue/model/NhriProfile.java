package org.hrdialogue.model;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.vocabulary.NhriModel;
import org.immutables.value.Value;

/** What makes an organisation a national human rights institution. */
@Value.Immutable
public sealed interface NhriProfile extends Sourced
    permits NhriProfileBuilder.ImmutableNhriProfile {
  /** Returns how it is built. */
  Optional<NhriModel> model();

  /** Returns the law that it rests on. */
  Optional<LocalizedText> legalBasis();

  /** Returns when it was established. */
  Optional<Edtf> established();

  /** Returns the decisions on its accreditation, oldest first. */
  List<Accreditation> accreditations();

  /** Returns a builder with no attribute set. */
  static NhriProfileBuilder builder() {
    return new NhriProfileBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<NhriProfileBuilder> permits NhriProfileBuilder {}
}
