package org.hrdialogue.examples.validator;

import java.util.Optional;
import org.hrdialogue.validation.Validator;

/** Which rules are applied. */
enum Profile {
  /** All rules of the library, with their own severities. */
  STANDARD,
  /** None: what reading alone finds. */
  STRUCTURAL;

  Optional<Validator> validator() {
    return this == STANDARD ? Optional.of(Validator.standard()) : Optional.empty();
  }
}
