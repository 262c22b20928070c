package org.hrdialogue.model;

import java.util.Optional;
import org.hrdialogue.vocabulary.PhoneKind;
import org.immutables.value.Value;

/** A telephone number. */
@Value.Immutable
public sealed interface Phone permits PhoneBuilder.ImmutablePhone {
  /** Returns the number as printed. */
  @Value.Redacted
  String number();

  /** Returns the number in the international form of ITU-T E.164, such as +992372217407. */
  @Value.Redacted
  Optional<String> e164();

  /** Returns what answers. */
  Optional<PhoneKind> kind();

  /** Returns a phone with nothing but number. */
  static Phone of(String number) {
    return builder().number(number).build();
  }

  /** Returns a builder with no attribute set. */
  static PhoneBuilder builder() {
    return new PhoneBuilder();
  }
}
