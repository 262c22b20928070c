package org.hrdialogue.validation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is wrong with a record, or that is worth a look. */
@Value.Immutable
public abstract sealed class Violation permits ViolationBuilder.ImmutableViolation {
  Violation() {}

  /** Returns the code of the rule; codes never change their meaning. */
  public abstract String code();

  /** Returns how much it matters. */
  public abstract Severity severity();

  /**
   * Returns the JSON Pointer (RFC 6901) of the place: from the document for a dossier, from the entry
   * for a single entry. A missing member has the pointer that it would have.
   */
  public abstract String pointer();

  /** Returns what is wrong: one clause, with the offending value or, where it is protected, its shape. */
  public abstract String message();

  /** Returns the identifier of the entry, where it is known. */
  public abstract Optional<String> entry();

  /** Returns the offending text, at most 80 characters with controls escaped; absent if protected. */
  public abstract Optional<String> found();

  /** Returns the nearest name or code, or what the place takes. */
  public abstract Optional<String> expected();

  /** Returns the pointers of other places that have to do with it. */
  public abstract List<String> related();

  /** Returns where in the text the place is; absent if no text was read. */
  public abstract Optional<Location> location();

  /** Returns the violation on one line, as reports for people show it. */
  @Override
  public String toString() {
    String place = location().map(found -> " (" + found + ")").orElse("");
    String where = pointer().isEmpty() ? "/" : pointer();
    return "%-7s %s%s: %s [%s]".formatted(severity(), where, place, message(), code());
  }

  /** Returns a builder with no attribute set. */
  public static ViolationBuilder builder() {
    return new ViolationBuilder();
  }
}
