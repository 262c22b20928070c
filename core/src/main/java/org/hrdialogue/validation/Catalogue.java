package org.hrdialogue.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the library, in the order in which they run. */
final class Catalogue {
  static final List<Rule> STANDARD = Stream.of(
          CodeRules.ALL, PathRules.ALL, PresenceRules.ALL, IdentityRules.ALL, ReferenceRules.ALL)
      .flatMap(List::stream)
      .toList();

  private Catalogue() {}
}
