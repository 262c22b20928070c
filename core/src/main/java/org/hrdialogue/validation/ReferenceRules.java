package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.ValueType;

/** Rules on references from one entry to another. */
final class ReferenceRules {
  static final Rule REF_UNRESOLVED = Rule.inContext(
          "ref-unresolved", ERROR, Entry.class, (entry, dossier, found) -> {
            for (LooseReference loose : found.looseReferences(dossier)) {
              if (loose.target() == null && !dossier.knows(loose.ref().id())) {
                at(loose, found).says("is the id of no entry");
              }
            }
          })
      .holds("A reference leads to an entry of the dossier.")
      .why("What it stands for is lost otherwise.")
      .example("`\"actor\":\"org-x\"`, and no entry `org-x`");

  static final Rule REF_WRONG_TYPE = Rule.inContext(
          "ref-wrong-type", ERROR, Entry.class, (entry, dossier, found) -> {
            for (LooseReference loose : found.looseReferences(dossier)) {
              Entry target = loose.target();
              if (target != null && loose.isOfWrongType()) {
                at(loose, found)
                    .expecting(Optional.of(words(loose.type())))
                    .says("is of type '%s', and '%s' belongs here"
                        .formatted(target.type(), words(loose.type())));
              }
            }
          })
      .holds("A reference leads to an entry of a type that belongs there.")
      .why("A dialogue is not a person, however it is named.")
      .example("`\"dialogue\":\"p\"`, and `p` is a person");

  static final Rule REF_SUPERSEDED = Rule.inContext(
          "ref-superseded", WARNING, Entry.class, (entry, dossier, found) -> {
            for (LooseReference loose : found.looseReferences(dossier)) {
              Entry target = loose.target();
              if (target != null && !dossier.knows(loose.ref().id())) {
                at(loose, found)
                    .expecting(Optional.of(target.id()))
                    .says("is a former id; the entry is now '" + target.id() + "'");
              }
            }
          })
      .holds("A reference uses the present identifier of its target.")
      .why("Former identifiers resolve, but two names of one thing hide that it is one.")
      .example("`\"actor\":\"old\"`, a former id of `new`");

  static final List<Rule> ALL =
      List.of(REF_UNRESOLVED, REF_WRONG_TYPE, REF_SUPERSEDED, CycleRule.REF_CYCLE);

  private ReferenceRules() {}

  private static Findings.Finding at(LooseReference loose, Findings found) {
    return found.at(loose.pointer()).of(loose.ref().id());
  }

  private static String words(ValueType.Reference<?> type) {
    return type.targets().stream()
        .sorted()
        .map(EntryType::code)
        .collect(Collectors.joining(" or "));
  }
}
