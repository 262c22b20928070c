package org.hrdialogue.json.codec;

import java.util.List;
import org.hrdialogue.value.LanguageTag;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Frequent languages, found from the name of a member without a string being made of it. */
final class Languages {
  private static final List<LanguageTag> FREQUENT = LanguageTag.frequent();

  /** The numbers of frequent languages by name. */
  static final PropertyNameMatcher NAMES = Input.FACTORY.constructNameMatcher(
      FREQUENT.stream().map(tag -> Named.fromString(tag.toString())).toList(), false);

  private Languages() {}

  /** Returns the language of a number. */
  static LanguageTag get(int number) {
    return FREQUENT.get(number);
  }
}
