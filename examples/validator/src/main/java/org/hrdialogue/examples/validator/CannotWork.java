package org.hrdialogue.examples.validator;

import java.io.Serial;

/** The program cannot do its work; the message says why. */
final class CannotWork extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1;

  CannotWork(String message) {
    super(message);
  }
}
