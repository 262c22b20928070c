package org.hrdialogue.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that a sum of money can be, as its qualifier has it.
 *
 * <p>"About" and "nearly" set no bounds in words. Here, what is half as much or twice as much is no
 * longer meant by them: wide enough that no editor would still say that the words cover it. Amounts
 * below nothing are only meant where one is written.
 *
 * @param least the least amount that it can be; null if there is none
 * @param most the greatest amount that it can be; null if there is none
 * @param open whether it lies between these and is neither of them
 */
record AmountRange(@Nullable BigDecimal least, @Nullable BigDecimal most, boolean open) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Returns the amounts that a sum can be. */
  static AmountRange of(Money money) {
    if (money.amount().isEmpty()) {
      return new AmountRange(BigDecimal.ZERO, null, false);
    }
    BigDecimal amount = money.amount().get();
    BigDecimal lowest = amount.signum() < 0 ? null : BigDecimal.ZERO;
    return switch (money.qualifier()) {
      case EXACTLY, UNSTATED -> new AmountRange(amount, amount, false);
      case ROUNDED -> around(amount, lastDigit(amount));
      case ABOUT -> spanned(amount.divide(TWO), amount.multiply(TWO), false);
      case NEARLY -> spanned(amount.divide(TWO), amount, true);
      case AT_LEAST -> new AmountRange(amount, null, false);
      case MORE_THAN -> new AmountRange(amount, null, true);
      case AT_MOST -> new AmountRange(lowest, amount, false);
      case LESS_THAN -> new AmountRange(amount.signum() > 0 ? BigDecimal.ZERO : null, amount, true);
      case BETWEEN -> new AmountRange(amount, money.upTo().orElse(amount), false);
    };
  }

  private static AmountRange around(BigDecimal amount, BigDecimal unit) {
    BigDecimal half = unit.divide(TWO);
    return new AmountRange(amount.subtract(half), amount.add(half), false);
  }

  private static AmountRange spanned(BigDecimal one, BigDecimal other, boolean open) {
    return new AmountRange(one.min(other), one.max(other), open && one.compareTo(other) != 0);
  }

  /** Returns one unit of the last digit of a number that is not zero. */
  private static BigDecimal lastDigit(BigDecimal amount) {
    return amount.signum() == 0
        ? BigDecimal.ZERO
        : BigDecimal.ONE.scaleByPowerOfTen(-amount.stripTrailingZeros().scale());
  }

  /**
   * Returns what the parts of a whole can come to together; empty if all are not in one currency. No
   * part is taken to be rounded more coarsely than the whole: in 251 = 110 + …, 110 is not 105.
   */
  static Optional<AmountRange> sum(List<Money> parts, Money whole) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    boolean open = false;
    for (Money part : parts) {
      AmountRange range = of(part, whole);
      if (!part.currency().equals(whole.currency())) {
        return Optional.empty();
      }
      least = least == null || range.least == null ? null : least.add(range.least);
      most = most == null || range.most == null ? null : most.add(range.most);
      open |= range.open;
    }
    return Optional.of(new AmountRange(least, most, open));
  }

  private static AmountRange of(Money part, Money whole) {
    if (part.qualifier() != Qualifier.ROUNDED || whole.amount().isEmpty()) {
      return of(part);
    }
    BigDecimal amount = part.amount().orElse(BigDecimal.ZERO);
    return around(amount, lastDigit(amount).min(lastDigit(whole.amount().get())));
  }

  /** Returns this range times a number that is not negative. */
  AmountRange times(long factor) {
    BigDecimal number = BigDecimal.valueOf(factor);
    return new AmountRange(
        least == null ? null : least.multiply(number),
        most == null ? null : most.multiply(number),
        open);
  }

  /** Returns whether every amount that this can be is less than every amount that another can be. */
  boolean isBelow(AmountRange other) {
    if (most == null || other.least == null) {
      return false;
    }
    int order = most.compareTo(other.least);
    return order < 0 || (order == 0 && (open || other.open));
  }

  /** Returns whether no amount is both. */
  boolean excludes(AmountRange other) {
    return isBelow(other) || other.isBelow(this);
  }

  /** Returns a sum as messages have it: currency, amount, and how it is meant. */
  static CharSequence words(Money money) {
    StringBuilder words = new StringBuilder();
    if (money.qualifier() != Qualifier.EXACTLY && money.qualifier() != Qualifier.BETWEEN) {
      words.append(money.qualifier()).append(' ');
    }
    words.append(money.currency());
    money.amount().ifPresent(amount -> words.append(' ').append(amount.toPlainString()));
    money.upTo().ifPresent(amount -> words.append(" to ").append(amount.toPlainString()));
    return words;
  }
}
