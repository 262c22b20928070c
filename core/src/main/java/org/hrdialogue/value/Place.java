package org.hrdialogue.value;

import java.util.Optional;
import org.immutables.value.Value;

/** Where something is or was, from the country down to the room, as far as the source says. */
@Value.Immutable
public abstract sealed class Place permits PlaceBuilder.ImmutablePlace {
  Place() {}

  /** Returns the country. */
  public abstract Optional<CountryCode> country();

  /** Returns the town or village. */
  public abstract Optional<LocalizedText> locality();

  /** Returns the building or site. */
  public abstract Optional<LocalizedText> venue();

  /** Returns the room in the building. */
  public abstract Optional<LocalizedText> room();

  /** Returns the country's subdivision (ISO 3166-2). */
  public abstract Optional<SubdivisionCode> subdivision();

  /** Returns the postal address. */
  public abstract Optional<PostalAddress> address();

  /** Returns the words of the source, where they say more or something else. */
  public abstract Optional<String> asStated();

  @Value.Check
  void check() {
    asStated().ifPresent(PlainText::require);
  }

  /** Returns a town in a country. */
  public static Place of(CountryCode country, LocalizedText locality) {
    return builder().country(country).locality(locality).build();
  }

  /** Returns a builder with no attribute set. */
  public static PlaceBuilder builder() {
    return new PlaceBuilder();
  }
}
