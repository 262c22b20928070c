package org.hrdialogue.model.table;

import static org.hrdialogue.model.table.ValueType.code;
import static org.hrdialogue.model.table.ValueType.part;

import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountBuilder;
import org.hrdialogue.value.CountPart;
import org.hrdialogue.value.CountPartBuilder;
import org.hrdialogue.value.CountUnit;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdBuilder;
import org.hrdialogue.value.ExternalIdScheme;
import org.hrdialogue.value.Money;
import org.hrdialogue.value.MoneyBuilder;
import org.hrdialogue.value.Name;
import org.hrdialogue.value.NameBuilder;
import org.hrdialogue.value.NameKind;
import org.hrdialogue.value.Place;
import org.hrdialogue.value.PlaceBuilder;
import org.hrdialogue.value.PostalAddress;
import org.hrdialogue.value.PostalAddressBuilder;
import org.hrdialogue.value.Qualifier;

/** The tables of the values that are objects. */
public final class ValueTables {
  // spotless:off a row is a line
  /** A name. */
  public static final Table<Name, NameBuilder> NAME =
      Table.of("name", Name.class, Name::builder, NameBuilder::build, rows -> rows
          .required("text", ValueType.TEXT, Name::text, NameBuilder::text, "The name")
          .optional("kind", code(NameKind.VOCABULARY), Name::kind, NameBuilder::kind, "What sort of name it is")
          .optional("family", ValueType.PLAIN, Name::family, NameBuilder::family, "The part of a person's name that is the family name")
          .optional("valid", ValueType.DATE, Name::valid, NameBuilder::valid, "When the name was in use")
          .optional("asOf", ValueType.DATE, Name::asOf, NameBuilder::asOf, "When the source used the name"));

  /** A count. */
  public static final Table<Count, CountBuilder> COUNT =
      Table.of("count", Count.class, Count::builder, CountBuilder::build, rows -> rows
          .optional("value", ValueType.FROM_ZERO, Count::value, CountBuilder::value, "The number; of a range the lower end")
          .defaulted("qualifier", code(Qualifier.OF_COUNTS), Qualifier.EXACTLY, Count::qualifier, CountBuilder::qualifier, "How the number is meant")
          .optional("upTo", ValueType.FROM_ZERO, Count::upTo, CountBuilder::upTo, "The upper end of a range")
          .optional("unit", code(CountUnit.VOCABULARY), Count::unit, CountBuilder::unit, "What is counted")
          .list("parts", part(ValueTables.COUNT_PART), Count::parts, CountBuilder::addPart, "The numbers that the source gives for parts of the whole"));

  /** A part of a count. */
  public static final Table<CountPart, CountPartBuilder> COUNT_PART =
      Table.of("count part", CountPart.class, CountPart::builder, CountPartBuilder::build, rows -> rows
          .required("label", ValueType.TEXT, CountPart::label, CountPartBuilder::label, "What the part is")
          .required("count", part(COUNT), CountPart::count, CountPartBuilder::count, "How many of the whole it is"));

  /** A sum of money. */
  public static final Table<Money, MoneyBuilder> MONEY =
      Table.of("sum of money", Money.class, Money::builder, MoneyBuilder::build, rows -> rows
          .optional("amount", ValueType.AMOUNT, Money::amount, MoneyBuilder::amount, "The amount in whole units of the currency; of a range the lower end")
          .required("currency", ValueType.CURRENCY, Money::currency, MoneyBuilder::currency, "The currency; XXX only where none is named and none can be inferred")
          .defaulted("qualifier", code(Qualifier.VOCABULARY), Qualifier.EXACTLY, Money::qualifier, MoneyBuilder::qualifier, "How the amount is meant")
          .optional("upTo", ValueType.AMOUNT, Money::upTo, MoneyBuilder::upTo, "The upper end of a range"));

  /** A postal address. */
  public static final Table<PostalAddress, PostalAddressBuilder> POSTAL_ADDRESS =
      Table.of("postal address", PostalAddress.class, PostalAddress::builder, PostalAddressBuilder::build, rows -> rows
          .list("lines", ValueType.PLAIN, PostalAddress::lines, PostalAddressBuilder::addLine, "The lines above the town, such as street and number")
          .optional("locality", ValueType.PLAIN, PostalAddress::locality, PostalAddressBuilder::locality, "The town")
          .optional("postalCode", ValueType.PLAIN, PostalAddress::postalCode, PostalAddressBuilder::postalCode, "The postal code")
          .optional("country", ValueType.COUNTRY, PostalAddress::country, PostalAddressBuilder::country, "The country"));

  /** A place. */
  public static final Table<Place, PlaceBuilder> PLACE =
      Table.of("place", Place.class, Place::builder, PlaceBuilder::build, rows -> rows
          .optional("country", ValueType.COUNTRY, Place::country, PlaceBuilder::country, "The country")
          .optional("locality", ValueType.TEXT, Place::locality, PlaceBuilder::locality, "The town or village")
          .optional("venue", ValueType.TEXT, Place::venue, PlaceBuilder::venue, "The building or site")
          .optional("room", ValueType.TEXT, Place::room, PlaceBuilder::room, "The room in the building")
          .optional("subdivision", ValueType.SUBDIVISION, Place::subdivision, PlaceBuilder::subdivision, "The country's subdivision (ISO 3166-2)")
          .optional("address", part(POSTAL_ADDRESS), Place::address, PlaceBuilder::address, "The postal address")
          .optional("asStated", ValueType.PLAIN, Place::asStated, PlaceBuilder::asStated, "The words of the source, where they say more or something else"));

  /** An external identifier. */
  public static final Table<ExternalId, ExternalIdBuilder> EXTERNAL_ID =
      Table.of("external identifier", ExternalId.class, ExternalId::builder, ExternalIdBuilder::build, rows -> rows
          .required("scheme", code(ExternalIdScheme.VOCABULARY), ExternalId::scheme, ExternalIdBuilder::scheme, "The scheme", "external-id-malformed")
          .required("value", ValueType.EXTERNAL, ExternalId::value, ExternalIdBuilder::value, "The identifier as the scheme writes it", "external-id-malformed"));

  // spotless:on

  private ValueTables() {}
}
