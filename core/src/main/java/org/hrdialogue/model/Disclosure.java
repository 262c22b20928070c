package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.DisclosureBasis;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.immutables.value.Value;

/** Who may see an entry, and why. */
@Value.Immutable
public sealed interface Disclosure permits DisclosureBuilder.ImmutableDisclosure {
  /** Returns who may see it. */
  DisclosureLevel level();

  /** Returns why it may be disclosed. */
  Optional<DisclosureBasis> basis();

  /** Returns when the level is to be reviewed. */
  Optional<Edtf> reviewOn();

  /** Returns a disclosure with nothing but level. */
  static Disclosure of(DisclosureLevel level) {
    return builder().level(level).build();
  }

  /** Returns a builder with no attribute set. */
  static DisclosureBuilder builder() {
    return new DisclosureBuilder();
  }
}
