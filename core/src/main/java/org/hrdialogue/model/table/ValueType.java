package org.hrdialogue.model.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.CurrencyCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.Id;
import org.hrdialogue.value.LanguageTag;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.Percentage;
import org.hrdialogue.value.PlainText;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.value.SubdivisionCode;
import org.hrdialogue.value.Vocabulary;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/**
 * What stands at a property, or at each place of a list.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ValueType<V> {
  /**
   * A scalar whose written form is a text; {@code parse} undoes {@code toString}.
   */
  record Text<V>(Form form, Function<String, V> parse) implements ValueType<V> {}

  /** What a {@link Text} is the text of. */
  enum Form {
    /** A plain string: not blank. */
    PLAIN,
    /** An EDTF date. */
    DATE,
    /** An ISO 3166-1 alpha-2 code. */
    COUNTRY,
    /** An ISO 3166-2 code. */
    SUBDIVISION,
    /** An ISO 4217 code. */
    CURRENCY,
    /** A BCP 47 tag. */
    LANGUAGE,
    /** The identifier of an entry. */
    ID,
    /** The value of an external identifier. */
    EXTERNAL,
    /** A path to a property. */
    PATH
  }

  /** A whole number from {@code least} to 999,999,999,999,999. */
  record Whole(long least) implements ValueType<Long> {
    /** The greatest of all. */
    public static final long GREATEST = 999_999_999_999_999L;
  }

  /** A plain decimal number; {@code parse} refuses what is out of its bounds. */
  record Decimal<V>(Kind kind, Function<BigDecimal, V> parse) implements ValueType<V> {
    /** What a decimal number is. */
    public enum Kind {
      /** An amount of money. */
      AMOUNT,
      /** A percentage. */
      PERCENTAGE
    }
  }

  /** True or false. */
  record Flag() implements ValueType<Boolean> {}

  /** A code of a list. */
  record Code<V>(Vocabulary<V> vocabulary) implements ValueType<V> {}

  /** A reference to an entry of one of some types. */
  record Reference<T extends Entry>(Set<EntryType> targets) implements ValueType<Ref<T>> {}

  /** An object with a table of its own. */
  record Part<V>(Table<V, ?> table) implements ValueType<V> {}

  /** A text in one or more languages. */
  record Localized() implements ValueType<LocalizedText> {}

  /** The reasons why properties have no value, by path. */
  record Reasons() implements ValueType<Map<PropertyPath, UnspecifiedReason>> {}

  /** A plain string. */
  Text<String> PLAIN = new Text<>(Form.PLAIN, PlainText::require);

  /** An EDTF date. */
  Text<Edtf> DATE = new Text<>(Form.DATE, Edtf::parse);

  /** A country. */
  Text<CountryCode> COUNTRY = new Text<>(Form.COUNTRY, CountryCode::parse);

  /** A subdivision of a country. */
  Text<SubdivisionCode> SUBDIVISION = new Text<>(Form.SUBDIVISION, SubdivisionCode::parse);

  /** A currency. */
  Text<CurrencyCode> CURRENCY = new Text<>(Form.CURRENCY, CurrencyCode::parse);

  /** A language. */
  Text<LanguageTag> LANGUAGE = new Text<>(Form.LANGUAGE, LanguageTag::parse);

  /** The identifier of an entry. */
  Text<String> ID = new Text<>(Form.ID, Id::require);

  /** The value of an external identifier. */
  Text<String> EXTERNAL = new Text<>(Form.EXTERNAL, ExternalId::requireValue);

  /** A path to a property. */
  Text<PropertyPath> PATH = new Text<>(Form.PATH, PropertyPath::parse);

  /** A whole number from 1. */
  Whole FROM_ONE = new Whole(1);

  /** A whole number from 0. */
  Whole FROM_ZERO = new Whole(0);

  /** An amount of money. */
  Decimal<BigDecimal> AMOUNT = new Decimal<>(Decimal.Kind.AMOUNT, Money::requireAmount);

  /** A percentage. */
  Decimal<Percentage> PERCENT = new Decimal<>(Decimal.Kind.PERCENTAGE, Percentage::of);

  /** True or false. */
  Flag FLAG = new Flag();

  /** A text in one or more languages. */
  Localized TEXT = new Localized();

  /** The reasons why properties have no value. */
  Reasons REASONS = new Reasons();

  /** Returns a code of a list. */
  static <V> Code<V> code(Vocabulary<V> vocabulary) {
    return new Code<>(vocabulary);
  }

  /** Returns a reference to an entry of one of some types; of any type, if none is named. */
  static <T extends Entry> Reference<T> ref(EntryType... targets) {
    return new Reference<>(Set.of(targets.length == 0 ? EntryType.values() : targets));
  }

  /** Returns a reference to an actor. */
  static <T extends Entry> Reference<T> actor() {
    return ref(EntryType.ORGANISATION, EntryType.PERSON, EntryType.GROUP);
  }

  /** Returns an object with a table of its own. */
  static <V> Part<V> part(Table<V, ?> table) {
    return new Part<>(table);
  }
}
