package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;

/** Rules on the identifiers of entries. */
final class IdentityRules {
  static final Rule ID_DUPLICATE = Rule.inDossier("id-duplicate", ERROR, (dossier, found) -> {
        Map<String, Integer> first = new HashMap<>();
        List<Entry> entries = dossier.entries();
        for (int i = 0; i < entries.size(); i++) {
          String id = entries.get(i).id();
          Integer earlier = first.putIfAbsent(id, i);
          if (earlier != null) {
            found
                .in(i)
                .at("/id")
                .of(id)
                .related(found.pointer(earlier) + "/id")
                .says("is the id of another entry, too");
          }
        }
      })
      .holds("No two entries have the same identifier.")
      .why("A reference to it would lead to either.")
      .example("two entries `\"id\":\"evt-1\"`");

  static final Rule ID_ALIAS_CONFLICT = Rule.inDossier(
          "id-alias-conflict", ERROR, IdentityRules::checkAliases)
      .holds("A former identifier belongs to one entry, and no entry has it now.")
      .why("Old references would lead to the wrong entry.")
      .example("two entries with `\"formerIds\":[\"a\"]`");

  static final List<Rule> ALL = List.of(ID_DUPLICATE, ID_ALIAS_CONFLICT);

  private IdentityRules() {}

  /** Where an entry lists a former identifier. */
  private record Alias(int entry, String id, int index) {
    String pointer() {
      return "/formerIds/" + index;
    }
  }

  private static void checkAliases(Dossier dossier, Findings found) {
    Map<String, List<Alias>> aliases = new LinkedHashMap<>();
    List<Entry> entries = dossier.entries();
    for (int i = 0; i < entries.size(); i++) {
      List<String> formerIds = entries.get(i).formerIds();
      for (int j = 0; j < formerIds.size(); j++) {
        aliases
            .computeIfAbsent(formerIds.get(j), any -> new ArrayList<>())
            .add(new Alias(i, entries.get(i).id(), j));
      }
    }
    aliases.forEach((formerId, holders) -> {
      holders.sort(Comparator.comparing(Alias::id));
      Alias first = holders.get(0);
      for (Alias holder : holders) {
        Findings.Finding finding = found.in(holder.entry).at(holder.pointer()).of(formerId);
        if (dossier.knows(formerId)) {
          finding.says("is a former id here and the id of an entry now");
        } else if (!holder.equals(first)) {
          finding
              .related(found.pointer(first.entry) + first.pointer())
              .says("is a former id here and of '" + first.id + "', too");
        }
      }
    });
  }
}
