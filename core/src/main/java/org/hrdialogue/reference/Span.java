package org.hrdialogue.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days from a first to a last one, both included; an end that is not known leaves it open. */
final class Span {
  private final @Nullable LocalDate first;
  private final @Nullable LocalDate last;

  private Span(@Nullable LocalDate first, @Nullable LocalDate last) {
    this.first = first;
    this.last = last;
  }

  /** Returns the span between two cells of a table: days of ISO 8601, empty if not known. */
  static Span parse(String first, String last) {
    return new Span(day(first), day(last));
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  Optional<LocalDate> first() {
    return Optional.ofNullable(first);
  }

  Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }

  /** Returns whether neither end that is known excludes the day. */
  boolean contains(LocalDate day) {
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
