package org.hrdialogue.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.ValueTables;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountPart;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.Place;
import org.hrdialogue.value.PostalAddress;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.Qualifier;
import org.hrdialogue.value.Vocabulary;

/** Values of several parts, identifiers, paths and codes, of any kind that the library accepts. */
public final class ValueArbitraries {
  /** In one piece, as jqwik takes several times longer to choose from several ranges. */
  static final String SMALL_LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private static final long GREATEST = 999_999_999_999_999L;

  private ValueArbitraries() {}

  /** Returns names in one or more languages, of known kinds and others. */
  public static Arbitrary<Name> names() {
    return TableArbitraries.of(ValueTables.NAME);
  }

  /** Returns places, some of which say nothing at all. */
  public static Arbitrary<Place> places() {
    return TableArbitraries.of(ValueTables.PLACE);
  }

  /** Returns postal addresses, some of which say nothing at all. */
  public static Arbitrary<PostalAddress> postalAddresses() {
    return TableArbitraries.of(ValueTables.POSTAL_ADDRESS);
  }

  /** Returns identifiers in known schemes and others; most do not have the form of their scheme. */
  public static Arbitrary<ExternalId> externalIds() {
    return TableArbitraries.of(ValueTables.EXTERNAL_ID);
  }

  /** Returns counts of every qualifier; some have parts, which have no parts themselves. */
  public static Arbitrary<Count> counts() {
    Arbitrary<List<CountPart>> parts = Combinators.combine(
            TextArbitraries.localizedText(), counts(Arbitraries.just(List.of())))
        .as(CountPart::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2);
    return counts(Choice.<List<CountPart>>of(6, Arbitraries.just(List.of())).or(1, parts));
  }

  private static Arbitrary<Count> counts(Arbitrary<List<CountPart>> parts) {
    Arbitrary<Optional<CountUnit>> units = codes(CountUnit.VOCABULARY).optional(0.5);
    return Combinators.combine(
            codes(Qualifier.OF_COUNTS), wholeNumbers(1), wholeNumbers(0), units, parts)
        .as(ValueArbitraries::count)
        // Here and below, so many choices have more edge cases than a property has tries.
        .withoutEdgeCases();
  }

  private static Count count(
      Qualifier qualifier, long one, long other, Optional<CountUnit> unit, List<CountPart> parts) {
    var count = Count.builder().qualifier(qualifier).unit(unit).parts(parts);
    return switch (qualifier) {
      case UNSTATED -> count.build();
      case BETWEEN ->
        count.value(Math.min(one, other)).upTo(Math.max(one, other)).build();
      case LESS_THAN -> count.value(one).build();
      default -> count.value(other).build();
    };
  }

  /** Returns sums of every qualifier in any currency, some negative, of 1 to 30 digits. */
  public static Arbitrary<Money> money() {
    return Combinators.combine(
            codes(Qualifier.VOCABULARY), TextArbitraries.currencyCode(), amounts(), amounts())
        .as(ValueArbitraries::money)
        .withoutEdgeCases();
  }

  private static Money money(
      Qualifier qualifier, CurrencyCode currency, BigDecimal one, BigDecimal other) {
    var money = Money.builder().qualifier(qualifier).currency(currency);
    return switch (qualifier) {
      case UNSTATED -> money.build();
      case BETWEEN -> money.amount(one.min(other)).upTo(one.max(other)).build();
      default -> money.amount(one).build();
    };
  }

  static Arbitrary<BigDecimal> amounts() {
    Arbitrary<BigDecimal> usual =
        Arbitraries.longs().between(0, 1_000_000_000_000L).map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> odd = Combinators.combine(
            Arbitraries.bigIntegers()
                .between(
                    BigInteger.TEN.pow(30).negate().add(BigInteger.ONE),
                    BigInteger.TEN.pow(30).subtract(BigInteger.ONE)),
            Arbitraries.integers().between(0, 30))
        .as(BigDecimal::new);
    return Choice.<BigDecimal>of(3, usual).or(1, odd);
  }

  static Arbitrary<Long> wholeNumbers(long least) {
    return Choice.<Long>of(4, Arbitraries.longs().between(least, 100))
        .or(1, Arbitraries.longs().between(least, GREATEST));
  }

  /** Returns identifiers of entries: most of a few characters, some of 200. */
  public static Arbitrary<String> ids() {
    String lettersAndDigits = SMALL_LETTERS_AND_DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    Arbitrary<String> first = Arbitraries.strings().withChars(lettersAndDigits).ofLength(1);
    var rest = Arbitraries.strings().withChars(lettersAndDigits + "._-:");
    return Combinators.combine(
            first, Choice.<String>of(20, rest.ofMaxLength(12)).or(1, rest.ofLength(199)))
        .as(String::concat);
  }

  /** Returns references to entries, of which nothing says that they exist. */
  public static <T extends Entry> Arbitrary<Ref<T>> refs() {
    return ids().map(Ref::of);
  }

  /** Returns well-formed paths; many lead to properties that some type of object has. */
  public static Arbitrary<PropertyPath> propertyPaths() {
    Arbitrary<String> names =
        Arbitraries.of("names", "text", "kind", "held", "places", "en", "x-a", "type");
    Arbitrary<String> indexes = Arbitraries.integers().between(0, 12).map(String::valueOf);
    Arbitrary<String> odd =
        TextArbitraries.plainText().map(text -> text.replace("~", "~0").replace("/", "~1"));
    return Choice.<String>of(6, names)
        .or(3, indexes)
        .or(1, odd)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(segments -> PropertyPath.parse(String.join("/", segments)))
        .withoutEdgeCases();
  }

  /**
   * Returns codes of a list; of an open one, for the most part those that it knows, but also unknown
   * ones of its own form and those of other lists.
   */
  public static <V> Arbitrary<V> codes(Vocabulary<V> vocabulary) {
    if (!vocabulary.isOpen()) {
      return Arbitraries.of(vocabulary.values());
    }
    List<String> known =
        vocabulary.codes().isEmpty() ? List.of("dac3:160", "dac5:15135") : vocabulary.codes();
    Arbitrary<String> foreign = Combinators.combine(ownForm(), TextArbitraries.plainText())
        .as((prefix, code) -> prefix + ":" + code);
    return Choice.<String>of(8, Arbitraries.of(known))
        .or(1, ownForm())
        .or(1, foreign)
        .map(vocabulary::parse);
  }

  private static Arbitrary<String> ownForm() {
    return Arbitraries.strings()
        .withChars(SMALL_LETTERS_AND_DIGITS)
        .ofMinLength(1)
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> String.join("-", words));
  }
}
