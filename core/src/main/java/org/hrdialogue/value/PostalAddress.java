package org.hrdialogue.value;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A postal address as printed. */
@Value.Immutable
public abstract sealed class PostalAddress permits PostalAddressBuilder.ImmutablePostalAddress {
  PostalAddress() {}

  /** Returns the lines above the town, such as street and number. */
  public abstract List<String> lines();

  /** Returns the town. */
  public abstract Optional<String> locality();

  /** Returns the postal code. */
  public abstract Optional<String> postalCode();

  /** Returns the country. */
  public abstract Optional<CountryCode> country();

  @Value.Check
  void check() {
    lines().forEach(PlainText::require);
    locality().ifPresent(PlainText::require);
    postalCode().ifPresent(PlainText::require);
  }

  /** Returns a builder with no attribute set. */
  public static PostalAddressBuilder builder() {
    return new PostalAddressBuilder();
  }
}
