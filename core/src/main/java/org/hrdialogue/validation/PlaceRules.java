package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.List;
import org.hrdialogue.value.Place;

/** Rules on places by themselves. */
final class PlaceRules {
  static final Rule SUBDIVISION_COUNTRY_MISMATCH = Rule.onEntries(
          "subdivision-country-mismatch",
          ERROR,
          Places.WITH_PLACES,
          (entry, found) -> Places.each(
              entry,
              PlaceRules::isElsewhere,
              (pointer, place, day) -> found
                  .at(pointer + "/subdivision")
                  .of(place.subdivision().orElseThrow())
                  .says("is no subdivision of " + place.country().orElseThrow())))
      .holds("A subdivision belongs to the country beside it.")
      .why("A code of ISO 3166-2 begins with that of the country. It may also be the code of a"
          + " territory that has one of its own in ISO 3166-1, such as `US-PR` beside `PR`.")
      .example("`\"country\":\"TJ\",\"subdivision\":\"KG-B\"`");

  static final List<Rule> ALL = List.of(SUBDIVISION_COUNTRY_MISMATCH);

  private PlaceRules() {}

  private static boolean isElsewhere(Place place) {
    if (place.country().isEmpty() || place.subdivision().isEmpty()) {
      return false;
    }
    String country = place.country().get().toString();
    String subdivision = place.subdivision().get().toString();
    return !subdivision.startsWith(country) && !subdivision.endsWith("-" + country);
  }
}
