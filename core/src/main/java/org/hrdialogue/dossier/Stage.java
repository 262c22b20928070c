package org.hrdialogue.dossier;

/** How far recommendations have got, in order. */
public enum Stage {
  /** They have been made or adopted. */
  ADOPTED,
  /** They have been handed over. */
  TRANSMITTED,
  /** They have been discussed at an event that was held. */
  DISCUSSED,
  /** Their follow-up has been closed. */
  CLOSED
}
