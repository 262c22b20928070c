package org.hrdialogue.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hrdialogue.value.Name;

/** An entry that has names. */
public sealed interface Named
    permits Organisation, Person, PolicyInstrument, Dialogue, AssistanceProgramme {
  /** Returns its names, the preferred one first. */
  List<Name> names();

  /**
   * Returns the preferred name in the first of these languages that it has, else in any language;
   * absent if it has no name.
   */
  default Optional<String> name(Locale... preferred) {
    return names().stream().findFirst().map(name -> name.text().text(preferred));
  }
}
