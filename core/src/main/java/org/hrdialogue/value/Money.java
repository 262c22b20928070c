package org.hrdialogue.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sum of money, as precisely as the source has it.
 *
 * <p>Amounts are plain decimals of at most 30 digits; trailing zeros mean nothing and are dropped.
 */
@Value.Immutable
public abstract sealed class Money permits MoneyBuilder.ImmutableMoney {
  private static final int MOST_DIGITS = 30;

  Money() {}

  /**
   * Returns the amount in whole units of the currency; of a range the lower end; absent exactly where
   * the qualifier is {@code unstated}. It may be negative, as a reversed disbursement is.
   */
  public abstract Optional<BigDecimal> amount();

  /** Returns the currency; {@code XXX} only where none is named and none can be inferred. */
  public abstract CurrencyCode currency();

  /** Returns how the amount is meant; {@code exactly} unless it says otherwise. */
  @Value.Default
  public Qualifier qualifier() {
    return Qualifier.EXACTLY;
  }

  /** Returns the upper end of a range, present exactly where the qualifier is {@code between}. */
  public abstract Optional<BigDecimal> upTo();

  @Value.Check
  Money normalised() {
    Qualifier qualifier = qualifier();
    if (amount().isPresent() == (qualifier == Qualifier.UNSTATED)) {
      throw invalid("needs an amount exactly where the qualifier is not 'unstated'");
    }
    if (upTo().isPresent() != (qualifier == Qualifier.BETWEEN)) {
      throw invalid("needs an upper end exactly where the qualifier is 'between'");
    }
    if (upTo().isPresent() && upTo().get().compareTo(amount().get()) < 0) {
      throw invalid("has an upper end below its lower end");
    }
    Optional<BigDecimal> amount = amount().map(Money::requireAmount);
    Optional<BigDecimal> upTo = upTo().map(Money::requireAmount);
    return amount.equals(amount()) && upTo.equals(upTo())
        ? this
        : new MoneyBuilder().from(this).amount(amount).upTo(upTo).build();
  }

  /**
   * Returns an amount without trailing zeros and of no negative scale.
   *
   * @throws InvalidValueException {@code money-malformed} if more than 30 digits are left
   */
  public static BigDecimal requireAmount(BigDecimal amount) {
    if (amount.scale() == 0 && amount.precision() <= MOST_DIGITS) {
      return amount;
    }
    BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    long digits = Math.max(stripped.precision(), (long) stripped.precision() - stripped.scale());
    if (Math.max(digits, stripped.scale()) > MOST_DIGITS) {
      throw new InvalidValueException(
          "money-malformed", amount.toString(), "has more than " + MOST_DIGITS + " digits");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private InvalidValueException invalid(String problem) {
    StringBuilder found = new StringBuilder(qualifier().code()).append(' ').append(currency());
    amount().ifPresent(amount -> found.append(' ').append(amount));
    upTo().ifPresent(amount -> found.append(" to ").append(amount));
    return new InvalidValueException("money-malformed", found, problem);
  }

  /**
   * Returns an exact sum in whole units of a currency.
   *
   * @throws InvalidValueException {@code money-currency-unknown} if there is no such currency
   */
  public static Money of(String currency, long amount) {
    return of(CurrencyCode.parse(currency), BigDecimal.valueOf(amount));
  }

  /** Returns an exact sum. */
  public static Money of(CurrencyCode currency, BigDecimal amount) {
    return builder().currency(currency).amount(amount).build();
  }

  /** Returns this sum under another qualifier, such as {@link Qualifier#ABOUT}. */
  public Money as(Qualifier qualifier) {
    return new MoneyBuilder().from(this).qualifier(qualifier).build();
  }

  /** Returns a builder with no attribute set. */
  public static MoneyBuilder builder() {
    return new MoneyBuilder();
  }
}
