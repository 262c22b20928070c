package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Citation;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.Measure;

/** Rules on sums of money. */
final class MoneyRules {
  /**
   * The months in which currencies came and went, as the dates that sums are compared with. By itself, so
   * that only a program that has sums waits for them.
   */
  private static final class Months {
    private static final Map<YearMonth, Edtf> DATES = CurrencyCode.all().stream()
        .flatMap(code -> Stream.of(code.introduced(), code.withdrawn()))
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.toMap(Function.identity(), Edtf::of));
  }

  static final Rule MONEY_CURRENCY_INFERRED = Rule.onEntry(
          "money-currency-inferred",
          INFO,
          AssistanceProgramme.class,
          (programme, found) -> MoneyPlaces.of(programme, (owner, list, index, path, money) -> {
            for (Citation citation : owner.sources()) {
              if (citation.basis() == Basis.INFERRED && supports(citation, path, "/currency")) {
                found
                    .at(CountPlaces.pointer(list, index, path) + "/currency")
                    .of(money.currency())
                    .says("is inferred: the source names no currency here");
                return;
              }
            }
          }))
      .holds("The currency of a sum is the source's own word.")
      .why("A reader should know where a currency was concluded from what stands around the sum.")
      .example("`\"supports\":[\"amount/currency\"],\"basis\":\"inferred\"` for \"62 million\"");

  static final Rule MONEY_CURRENCY_ANACHRONISTIC = Rule.onEntry(
          "money-currency-anachronistic",
          WARNING,
          AssistanceProgramme.class,
          (programme, found) -> {
            for (int i = 0; i < programme.allocations().size(); i++) {
              Allocation allocation = programme.allocations().get(i);
              Optional<Edtf> time = allocation.period().or(allocation::asOf);
              if (time.isPresent() && allocation.amount().isPresent()) {
                checkCurrency(allocation.amount().get().currency(), time.get(), found, i);
              }
            }
          })
      .holds("The currency of a sum was in use at some time of the period that the sum is for.")
      .why(
          "Months of introduction and withdrawal are those of ISO 4217 and the countries' acts; a sum"
              + " for the time before was converted or belongs elsewhere.")
      .example("`EUR` for `1996/1998`");

  static final Rule MONEY_NEGATIVE = Rule.onEntry(
          "money-negative", ERROR, AssistanceProgramme.class, (programme, found) -> {
            for (int i = 0; i < programme.allocations().size(); i++) {
              Allocation allocation = programme.allocations().get(i);
              if (isSetAside(allocation.measure())) {
                MoneyPlaces.of(allocation, i, (owner, list, index, path, money) -> {
                  if (money.amount().filter(amount -> amount.signum() < 0).isPresent()) {
                    found
                        .at(CountPlaces.pointer(list, index, path) + "/amount")
                        .of(money.amount().get())
                        .says("is less than nothing, and the sum is no payment");
                  }
                });
              }
            }
          })
      .holds("An envelope, a pledge and a budget are not less than nothing.")
      .why("Payments can be reversed; what is set aside cannot be.")
      .example("`\"measure\":\"envelope\",\"amount\":{\"amount\":-5,\"currency\":\"EUR\"}`");

  static final Rule MONEY_SCALE_SUSPECT = Rule.onEntry(
          "money-scale-suspect",
          WARNING,
          AssistanceProgramme.class,
          (programme, found) -> MoneyPlaces.of(programme, (owner, list, index, path, money) -> {
            for (Citation citation : owner.sources()) {
              if (money.amount().isPresent()
                  && citation.printed().isPresent()
                  && (supports(citation, path, "/amount") || isForAll(citation, path))
                  && checkScale(citation, money, CountPlaces.pointer(list, index, path), found)) {
                return;
              }
            }
          }))
      .holds(
          "An amount is the printed number times the printed word, and no separator leaves it open.")
      .why("Points and commas change places between languages: \"€5.187 million\" stood for an"
          + " allocation of more than five thousand million.")
      .example("`\"amount\":5187000` with `\"printed\":\"€5.187 million\"`");

  static final List<Rule> ALL = List.of(
      MONEY_CURRENCY_INFERRED, MONEY_CURRENCY_ANACHRONISTIC, MONEY_NEGATIVE, MONEY_SCALE_SUSPECT);

  private MoneyRules() {}

  private static boolean isSetAside(Measure measure) {
    return measure == Measure.ENVELOPE || measure == Measure.PLEDGE || measure == Measure.BUDGET;
  }

  /** Returns whether a citation names a sum, or one member of it. */
  private static boolean supports(Citation citation, String path, String member) {
    for (PropertyPath supported : citation.supports()) {
      String text = supported.toString();
      if (text.startsWith(path)
          && (text.length() == path.length()
              ? !member.equals("/currency")
              : text.length() == path.length() + member.length() && text.endsWith(member))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForAll(Citation citation, String path) {
    return citation.supports().isEmpty() && citation.disputes().isEmpty() && path.indexOf('/') < 0;
  }

  private static void checkCurrency(
      CurrencyCode currency, Edtf time, Findings found, int allocation) {
    Optional<YearMonth> start = currency.introduced();
    Optional<YearMonth> end = currency.withdrawn();
    boolean early = start.isPresent() && time.definitelyBefore(month(start.get()));
    boolean late = end.isPresent() && month(end.get()).definitelyBefore(time);
    if (early || late) {
      String at = "/allocations/" + allocation;
      String bound = early ? "came into use in " + start.get() : "was withdrawn in " + end.get();
      found
          .at(at + "/amount/currency")
          .of(currency)
          .says(bound + ", and the sum is for " + found.shown(at, time));
    }
  }

  private static Edtf month(YearMonth month) {
    return Objects.requireNonNull(Months.DATES.get(month));
  }

  private static boolean checkScale(
      Citation citation, Money money, String pointer, Findings found) {
    List<PrintedSum> sums = PrintedSum.in(citation.printed().get());
    BigDecimal amount = money.amount().get();
    boolean fits = false;
    boolean off = false;
    boolean open = false;
    for (PrintedSum sum : sums) {
      boolean ends = money.upTo().filter(sum::is).isPresent();
      open |= sum.isAmbiguous()
          && sum.word() == PrintedSum.Word.MILLION
          && sum.decimal().compareTo(amount) == 0;
      fits |= sum.is(amount) || ends;
      off |= sum.isMisplaced(amount);
    }
    if (open) {
      found
          .at(pointer + "/amount")
          .of(amount)
          .says("may be a thousand times as much: the printed separator can be read in two ways");
    } else if (off && !fits) {
      found
          .at(pointer + "/amount")
          .of(amount)
          .says("has the printed digits, and is not as many millions or thousands as printed");
    }
    return open || (off && !fits);
  }
}
