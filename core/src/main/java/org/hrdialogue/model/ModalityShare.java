package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.vocabulary.Modality;
import org.immutables.value.Value;

/** A form in which a programme gives assistance. */
@Value.Immutable
public sealed interface ModalityShare extends Sourced
    permits ModalityShareBuilder.ImmutableModalityShare {
  /** Returns the form. */
  Modality modality();

  /** Returns which part of the programme it has. */
  Optional<Percentage> share();

  /** Returns the source's own word for it. */
  Optional<String> asStated();

  /** Returns a modality share with nothing but modality. */
  static ModalityShare of(Modality modality) {
    return builder().modality(modality).build();
  }

  /** Returns a builder with no attribute set. */
  static ModalityShareBuilder builder() {
    return new ModalityShareBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<ModalityShareBuilder>
      permits ModalityShareBuilder {}
}
