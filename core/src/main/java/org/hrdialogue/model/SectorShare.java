package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.vocabulary.Sector;
import org.hrdialogue.vocabulary.SectorRole;
import org.immutables.value.Value;

/** A sector that a programme works in. */
@Value.Immutable
public sealed interface SectorShare extends Sourced
    permits SectorShareBuilder.ImmutableSectorShare {
  /** Returns the sector. */
  Sector sector();

  /** Returns what the sector is to the programme. */
  Optional<SectorRole> role();

  /** Returns which part of the programme it has. */
  Optional<Percentage> share();

  /** Returns the source's own word for it. */
  Optional<String> asStated();

  /** Returns a sector share with nothing but sector. */
  static SectorShare of(Sector sector) {
    return builder().sector(sector).build();
  }

  /** Returns a builder with no attribute set. */
  static SectorShareBuilder builder() {
    return new SectorShareBuilder();
  }

  /** What its builder shares with those of other parts. */
  sealed interface Builder extends SourcedBuilder<SectorShareBuilder> permits SectorShareBuilder {}
}
