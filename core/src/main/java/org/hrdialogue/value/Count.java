package org.hrdialogue.value;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many, as precisely as the source has it.
 *
 * <p>{@code more-than 50} is not 51, and "a number of" is a count of qualifier {@link
 * Qualifier#UNSTATED}. Where a source says nothing of a number, there is no count at all.
 */
@Value.Immutable
public abstract sealed class Count permits CountBuilder.ImmutableCount {
  private static final long GREATEST = 999_999_999_999_999L;

  Count() {}

  /**
   * Returns the number, 0 to 999,999,999,999,999; of a range the lower end; absent exactly where the
   * qualifier is {@code unstated}.
   */
  public abstract OptionalLong value();

  /** Returns how the number is meant; {@code exactly} unless it says otherwise. */
  @Value.Default
  public Qualifier qualifier() {
    return Qualifier.EXACTLY;
  }

  /** Returns the upper end of a range, present exactly where the qualifier is {@code between}. */
  public abstract OptionalLong upTo();

  /** Returns what is counted. */
  public abstract Optional<CountUnit> unit();

  /** Returns the numbers that the source gives for parts of the whole, in source order. */
  public abstract List<CountPart> parts();

  @Value.Check
  void check() {
    requireRange(value());
    requireRange(upTo());
    Qualifier qualifier = qualifier();
    if (qualifier == Qualifier.ROUNDED) {
      throw invalid("has a qualifier that only money takes");
    }
    if (value().isPresent() == (qualifier == Qualifier.UNSTATED)) {
      throw invalid("needs a value exactly where the qualifier is not 'unstated'");
    }
    if (upTo().isPresent() != (qualifier == Qualifier.BETWEEN)) {
      throw invalid("needs an upper end exactly where the qualifier is 'between'");
    }
    if (qualifier == Qualifier.BETWEEN && upTo().getAsLong() < value().getAsLong()) {
      throw invalid("has an upper end below its lower end");
    }
    if (qualifier == Qualifier.LESS_THAN && value().getAsLong() == 0) {
      throw invalid("leaves no number that it could be");
    }
  }

  private static void requireRange(OptionalLong number) {
    if (number.isPresent() && (number.getAsLong() < 0 || number.getAsLong() > GREATEST)) {
      throw new InvalidValueException(
          "number-out-of-range",
          Long.toString(number.getAsLong()),
          "is not a whole number from 0 to 999999999999999");
    }
  }

  private InvalidValueException invalid(String problem) {
    StringBuilder found = new StringBuilder(qualifier().code());
    value().ifPresent(number -> found.append(' ').append(number));
    upTo().ifPresent(number -> found.append(" to ").append(number));
    return new InvalidValueException("count-bounds-invalid", found, problem);
  }

  /** Returns the least number that it can be; absent if the words set no definite bound. */
  public OptionalLong least() {
    return switch (qualifier()) {
      case EXACTLY, AT_LEAST, BETWEEN -> value();
      case MORE_THAN -> OptionalLong.of(value().getAsLong() + 1);
      case ABOUT, NEARLY, AT_MOST, LESS_THAN, ROUNDED, UNSTATED -> OptionalLong.empty();
    };
  }

  /** Returns the greatest number that it can be; absent if the words set no definite bound. */
  public OptionalLong most() {
    return switch (qualifier()) {
      case EXACTLY, AT_MOST -> value();
      case BETWEEN -> upTo();
      case LESS_THAN, NEARLY -> OptionalLong.of(Math.max(0, value().getAsLong() - 1));
      case ABOUT, AT_LEAST, MORE_THAN, ROUNDED, UNSTATED -> OptionalLong.empty();
    };
  }

  /** Returns this count with a unit. */
  public Count in(CountUnit unit) {
    return new CountBuilder().from(this).unit(unit).build();
  }

  /** Returns exactly so many. */
  public static Count exactly(long value) {
    return of(Qualifier.EXACTLY, value);
  }

  /** Returns more than so many ("over 50"). */
  public static Count moreThan(long value) {
    return of(Qualifier.MORE_THAN, value);
  }

  /** Returns at least so many. */
  public static Count atLeast(long value) {
    return of(Qualifier.AT_LEAST, value);
  }

  /** Returns about so many ("some 130"). */
  public static Count about(long value) {
    return of(Qualifier.ABOUT, value);
  }

  /** Returns a number from the lower end to the upper end, both included. */
  public static Count between(long value, long upTo) {
    return builder().qualifier(Qualifier.BETWEEN).value(value).upTo(upTo).build();
  }

  /** Returns a number that the source speaks of without giving it ("a number of"). */
  public static Count unstated() {
    return builder().qualifier(Qualifier.UNSTATED).build();
  }

  /**
   * Returns so many under any qualifier that takes one number.
   *
   * @throws InvalidValueException {@code count-bounds-invalid} under {@code between}, {@code
   *     unstated} and {@code rounded}
   */
  public static Count of(Qualifier qualifier, long value) {
    return builder().qualifier(qualifier).value(value).build();
  }

  /** Returns a builder with no attribute set. */
  public static CountBuilder builder() {
    return new CountBuilder();
  }
}
