package org.hrdialogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests say about refused values. */
final class Refusals {
  private Refusals() {}

  /** Asserts the code and the whole message. */
  static void assertRefused(ThrowingCallable call, String code, String message) {
    InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);
    assertThat(refusal).isNotNull().hasMessage(message);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.getMessage())
        .isEqualTo(Excerpt.quoted(refusal.found()) + " " + refusal.problem() + refusal.hint());
  }
}
