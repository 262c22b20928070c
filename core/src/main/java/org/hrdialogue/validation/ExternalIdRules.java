package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.List;
import org.hrdialogue.model.Entry;
import org.hrdialogue.value.ExternalId;

/** Rules on how others identify the same thing. */
final class ExternalIdRules {
  static final Rule EXTERNAL_ID_INVALID = Rule.onEntry(
          "external-id-invalid", ERROR, Entry.class, (entry, found) -> {
            List<ExternalId> ids = entry.externalIds();
            for (int i = 0; i < ids.size(); i++) {
              String form = ExternalIdForm.missed(ids.get(i));
              if (form != null) {
                found
                    .at("/externalIds/" + i + "/value")
                    .of(ids.get(i).value())
                    .says("is not in the form of '" + ids.get(i).scheme() + "', " + form);
              }
            }
          })
      .holds(
          "An external identifier has the form that its scheme gives it, and its check digits agree.")
      .why(
          "It leads nowhere otherwise, or to somebody else. Wikidata items; LEI: ISO 17442; CELEX: EUR-Lex; UN document symbols: Dag Hammarskjöld Library; org-id.guide; IATI rule 1.3.13.")
      .example("`{\"scheme\":\"wikidata\",\"value\":\"458\"}`");

  static final List<Rule> ALL = List.of(EXTERNAL_ID_INVALID);

  private ExternalIdRules() {}
}
