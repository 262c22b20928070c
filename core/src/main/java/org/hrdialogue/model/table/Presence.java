package org.hrdialogue.model.table;

/** How often a property may stand in an object. */
public enum Presence {
  /** Once, and never absent. */
  REQUIRED,
  /** Once or not at all. */
  OPTIONAL,
  /** Once or not at all; when absent, a default holds. */
  DEFAULTED,
  /** Any number of times, in an order that matters. */
  LIST
}
