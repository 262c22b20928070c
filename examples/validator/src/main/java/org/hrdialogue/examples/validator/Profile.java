package org.hrdialogue.examples.validator;

import java.util.Optional;
import org.hrdialogue.validation.Validator;

/** Which rules are applied. */
enum Profile {
  /** All rules of the library, with their own severities. */
  STANDARD,
  /** All rules of the library; a missing source is an error. */
  STRICT,
  /** None: what reading alone finds. */
  STRUCTURAL;

  Optional<Validator> validator() {
    return switch (this) {
      case STANDARD -> Optional.of(Validator.standard());
      case STRICT -> Optional.of(Validator.strict());
      case STRUCTURAL -> Optional.empty();
    };
  }
}
