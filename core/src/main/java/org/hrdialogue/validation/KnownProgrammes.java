package org.hrdialogue.validation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.value.Name;
import org.hrdialogue.vocabulary.ProgrammeScope;

/** Programmes whose scope is known from their name. */
final class KnownProgrammes {
  private static final Map<String, Set<ProgrammeScope>> SCOPES = byName();

  /** The longest word of each name in {@link #SCOPES}: to look for them costs little. */
  private static final List<String> TELLING = SCOPES.keySet().stream()
      .map(name -> Stream.of(StringUtils.split(name))
          .max(Comparator.comparingInt(String::length))
          .orElse(name))
      .distinct()
      .toList();

  private KnownProgrammes() {}

  private static Map<String, Set<ProgrammeScope>> byName() {
    Map<String, Set<ProgrammeScope>> scopes = new HashMap<>();
    Set<ProgrammeScope> regional = Set.of(ProgrammeScope.REGIONAL);
    // Programmes of several regions are also seen called thematic.
    Set<ProgrammeScope> wide =
        EnumSet.of(ProgrammeScope.REGIONAL, ProgrammeScope.THEMATIC, ProgrammeScope.GLOBAL);
    Set<ProgrammeScope> thematic = EnumSet.of(ProgrammeScope.THEMATIC, ProgrammeScope.GLOBAL);
    List.of("bomca", "cadap", "ca invest", "central asia invest")
        .forEach(name -> scopes.put(name, regional));
    List.of("tempus", "erasmus mundus").forEach(name -> scopes.put(name, wide));
    List.of("eidhr", "nsa", "nsa la").forEach(name -> scopes.put(name, thematic));
    return scopes;
  }

  /** Returns whether a programme may have a known name; if not, it has none. */
  static boolean mayHaveName(AssistanceProgramme programme) {
    for (Name name : programme.names()) {
      for (String text : name.text().asMap().values()) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (TELLING.stream().anyMatch(lower::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the scopes that the programme of a name may have; none if the name is not known. */
  static Set<ProgrammeScope> scopes(String stem) {
    return SCOPES.getOrDefault(stem, Set.of());
  }
}
