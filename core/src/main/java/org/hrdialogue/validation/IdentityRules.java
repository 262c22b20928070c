package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;

/** Rules on the identifiers of entries. */
final class IdentityRules {
  /** No two entries have the same identifier. */
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
  });

  /** A former identifier belongs to one entry, and no entry has it now. */
  static final Rule ID_ALIAS_CONFLICT =
      Rule.inDossier("id-alias-conflict", ERROR, IdentityRules::checkAliases);

  static final List<Rule> ALL = List.of(ID_DUPLICATE, ID_ALIAS_CONFLICT);

  private IdentityRules() {}

  private static void checkAliases(Dossier dossier, Findings found) {
    List<Entry> entries = dossier.entries();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      List<String> formerIds = entries.get(i).formerIds();
      for (int j = 0; j < formerIds.size(); j++) {
        String formerId = formerIds.get(j);
        Integer earlier = first.putIfAbsent(formerId, i);
        Findings.Finding finding = found.in(i).at("/formerIds/" + j).of(formerId);
        if (dossier.knows(formerId)) {
          finding.says("is a former id here and the id of an entry now");
        } else if (earlier != null) {
          finding
              .related(found.pointer(earlier))
              .says("is a former id here and of '" + entries.get(earlier).id() + "', too");
        }
      }
    }
  }
}
