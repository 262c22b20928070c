package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;

/** Rules on references from one entry to another. */
final class ReferenceRules {
  private static final Walk REFERENCES = Walk.to(type -> type instanceof ValueType.Reference<?>);

  static final Rule REF_UNRESOLVED = Rule.inDossier(
          "ref-unresolved",
          ERROR,
          (dossier, found) -> each(dossier, (index, pointer, ref, type) -> {
            if (!dossier.knows(ref.id()) && dossier.find(ref.id()).isEmpty()) {
              found.in(index).at(pointer).of(ref.id()).says("is the id of no entry");
            }
          }))
      .holds("A reference leads to an entry of the dossier.")
      .why("What it stands for is lost otherwise.")
      .example("`\"actor\":\"org-x\"`, and no entry `org-x`");

  static final Rule REF_WRONG_TYPE = Rule.inDossier(
          "ref-wrong-type",
          ERROR,
          (dossier, found) -> each(dossier, (index, pointer, ref, type) -> {
            Optional<Entry> target = dossier.find(ref.id());
            if (target.isPresent() && !type.targets().contains(target.get().type())) {
              found
                  .in(index)
                  .at(pointer)
                  .of(ref.id())
                  .expecting(Optional.of(words(type)))
                  .says("is of type '%s', and '%s' belongs here"
                      .formatted(target.get().type(), words(type)));
            }
          }))
      .holds("A reference leads to an entry of a type that belongs there.")
      .why("A dialogue is not a person, however it is named.")
      .example("`\"dialogue\":\"p\"`, and `p` is a person");

  static final Rule REF_SUPERSEDED = Rule.inDossier(
          "ref-superseded",
          WARNING,
          (dossier, found) -> each(dossier, (index, pointer, ref, type) -> {
            Optional<Entry> target = dossier.find(ref.id());
            if (!dossier.knows(ref.id()) && target.isPresent()) {
              String id = target.get().id();
              found
                  .in(index)
                  .at(pointer)
                  .of(ref.id())
                  .expecting(Optional.of(id))
                  .says("is a former id; the entry is now '" + id + "'");
            }
          }))
      .holds("A reference uses the present identifier of its target.")
      .why("Former identifiers resolve, but two names of one thing hide that it is one.")
      .example("`\"actor\":\"old\"`, a former id of `new`");

  static final List<Rule> ALL =
      List.of(REF_UNRESOLVED, REF_WRONG_TYPE, REF_SUPERSEDED, CycleRule.REF_CYCLE);

  private ReferenceRules() {}

  private interface Visitor {
    void visit(int index, String pointer, Ref<?> ref, ValueType.Reference<?> type);
  }

  private static void each(Dossier dossier, Visitor visitor) {
    List<Entry> entries = dossier.entries();
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      REFERENCES.through(
          entries.get(i),
          (at, type, value) ->
              visitor.visit(index, at.pointer(), (Ref<?>) value, (ValueType.Reference<?>) type));
    }
  }

  private static String words(ValueType.Reference<?> type) {
    return type.targets().stream()
        .sorted()
        .map(EntryType::code)
        .collect(Collectors.joining(" or "));
  }
}
