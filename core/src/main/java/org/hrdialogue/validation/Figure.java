package org.hrdialogue.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/**
 * An amount of a programme, ready to be compared.
 *
 * @param index where it stands among the programme's allocations
 * @param scope of whose and for whose money it speaks
 */
record Figure(int index, Allocation allocation, Money money, AmountRange range, Scope scope) {
  private static final PropertyPath RECIPIENTS = PropertyPath.parse("recipients");

  /**
   * What two amounts must have in common to be compared at all. Absent means the whole: an amount
   * with a donor or a share is a part of one without.
   */
  record Scope(
      Optional<Ref<Actor>> donor,
      Optional<CountryCode> recipient,
      Optional<LocalizedText> region,
      Optional<Percentage> share,
      CurrencyCode currency) {}

  /** What amounts must also have in common to be of one series. */
  record Series(Measure measure, AmountPer per, Scope scope) {}

  /** A period with both ends, in days. */
  record Span(LocalDate first, LocalDate last) {
    boolean contains(Span other) {
      return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Returns the number of months, the first and the last of them counted whole. */
    long months() {
      long years = (long) last.getYear() - first.getYear();
      int days = last.getDayOfMonth() - first.getDayOfMonth();
      return years * 12 + last.getMonthValue() - first.getMonthValue() + (days < 0 ? 0 : 1);
    }
  }

  /**
   * Returns an allocation of a programme or of an account of it; empty if it has no amount.
   *
   * @param programme the programme itself, which says who receives it
   */
  static Optional<Figure> of(AssistanceProgramme programme, Allocation allocation, int index) {
    return allocation.amount().filter(money -> money.amount().isPresent()).map(money -> {
      Scope scope = new Scope(
          allocation.donor(),
          allocation.recipient().filter(country -> !isOnlyRecipient(programme, country)),
          allocation.region(),
          allocation.share(),
          money.currency());
      return new Figure(index, allocation, money, AmountRange.of(money), scope);
    });
  }

  private static boolean isOnlyRecipient(AssistanceProgramme programme, CountryCode country) {
    return programme.recipients().size() == 1
        && programme.recipients().get(0).equals(country)
        && programme.unspecified().get(RECIPIENTS) != UnspecifiedReason.INCOMPLETE;
  }

  Series series() {
    return new Series(allocation.measure(), allocation.per(), scope);
  }

  /** Returns its period, where that has both ends and is no set of dates. */
  Optional<Span> span() {
    return allocation.period().filter(period -> !period.isSet()).flatMap(Figure::span);
  }

  static Optional<Span> span(Edtf period) {
    return period.earliest().isPresent() && period.latest().isPresent()
        ? Optional.of(new Span(period.earliest().get(), period.latest().get()))
        : Optional.empty();
  }

  /** Returns its period for comparison: two spellings of the same days are equal. */
  Object time() {
    return span()
        .<Object>map(span -> span)
        .orElseGet(() -> allocation.period().map(Edtf::toString).orElse(""));
  }

  /** Returns the pointer from the programme to its amount. */
  String pointer() {
    return "/allocations/" + index + "/amount";
  }

  /** Returns the period as messages have it, after the amount. */
  String forTime(Findings here) {
    return allocation
        .period()
        .map(period -> " for " + here.shown("/allocations/" + index + "/period", period))
        .orElse("");
  }

  /** Returns the amount as messages have it. */
  String words(Findings here) {
    return here.shown(pointer(), AmountRange.words(money));
  }
}
