package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.AccreditationKind;
import org.hrdialogue.vocabulary.AccreditationStatus;
import org.immutables.value.Value;

/** A decision on how far an institution complies with the Paris Principles. */
@Value.Immutable
public sealed interface Accreditation extends Sourced
    permits AccreditationBuilder.ImmutableAccreditation {
  /** Returns the status that it gives or keeps. */
  Optional<AccreditationStatus> status();

  /** Returns what sort of decision it is. */
  Optional<AccreditationKind> kind();

  /** Returns when it was taken. */
  Optional<Edtf> decided();

  /** Returns when it takes effect. */
  Optional<Edtf> effective();

  /** Returns at which session. */
  Optional<String> session();

  /** Returns the body that took it, as it was called then. */
  Optional<String> body();

  /** Returns a builder with no attribute set. */
  static AccreditationBuilder builder() {
    return new AccreditationBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<AccreditationBuilder>
      permits AccreditationBuilder {}
}
