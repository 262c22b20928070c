package org.hrdialogue.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the library, in the order in which they run. */
final class Catalogue {
  static final List<Rule> STANDARD = Stream.of(
          CodeRules.ALL,
          PathRules.ALL,
          PresenceRules.ALL,
          DateRules.ALL,
          EventRules.ALL,
          IdentityRules.ALL,
          ReferenceRules.ALL,
          EventContextRules.ALL,
          RoundRules.ALL,
          PeriodicityRules.ALL)
      .flatMap(List::stream)
      .toList();

  private Catalogue() {}
}
