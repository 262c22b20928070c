package org.hrdialogue.validation;

import java.util.Locale;

/** How much a violation matters. */
public enum Severity {
  /** The record cannot be trusted or read. */
  ERROR,
  /** Probably a mistake. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** Returns the severity as reports write it: {@code error}, {@code warning} or {@code info}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
