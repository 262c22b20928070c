package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.SourceDocument;

/** The rule that a record says where it is known from. */
final class ProvenanceRule {
  static final String CODE = "provenance-missing";

  static final Rule PROVENANCE_MISSING = Rule.onEntry(
          CODE, WARNING, Entry.class, ProvenanceRule::check)
      .holds("Every entry but a document, and every sum of assistance, has at least one citation;"
          + " of basis editorial, if it is the editor's own.")
      .why("What cannot be traced to a source can be neither checked nor weighed against another;"
          + " a sum is not covered by what its programme cites. The strict profile makes it an"
          + " error.")
      .example("an allocation without `sources`");

  static final List<Rule> ALL = List.of(PROVENANCE_MISSING);

  private ProvenanceRule() {}

  private static void check(Entry entry, Findings found) {
    if (entry.sources().isEmpty() && !(entry instanceof SourceDocument)) {
      found.at("/sources").says("nothing is cited for the entry");
    }
    if (entry instanceof AssistanceProgramme programme) {
      for (int i = 0; i < programme.allocations().size(); i++) {
        if (programme.allocations().get(i).sources().isEmpty()) {
          found.at("/allocations/" + i + "/sources").says("nothing is cited for the sum");
        }
      }
    }
  }
}
