package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.Side;
import org.immutables.value.Value;

/** A party to a dialogue. */
@Value.Immutable
public sealed interface Party permits PartyBuilder.ImmutableParty {
  /** Returns who it is. */
  Optional<Ref<Actor>> actor();

  /** Returns the country that it is or stands for. */
  Optional<CountryCode> country();

  /** Returns on which side. */
  Side side();

  /** Returns from when until when. */
  Optional<Edtf> period();

  /** Returns a party with nothing but side. */
  static Party of(Side side) {
    return builder().side(side).build();
  }

  /** Returns a builder with no attribute set. */
  static PartyBuilder builder() {
    return new PartyBuilder();
  }
}
