package org.hrdialogue.validation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.Ref;
import org.hrdialogue.vocabulary.Side;

/** Whether what happens in one dialogue may belong to another. */
final class DialogueKinship {
  private DialogueKinship() {}

  /** Returns whether one is the other, is part of it or continues it, or has a partner in common. */
  static boolean areKin(Dossier dossier, Dialogue one, Dialogue other) {
    return line(dossier, one).contains(other.id())
        || line(dossier, other).contains(one.id())
        || !Collections.disjoint(partners(dossier, one), partners(dossier, other));
  }

  /** Returns a dialogue with all that it is part of or continues, by their ids. */
  private static Set<String> line(Dossier dossier, Dialogue dialogue) {
    Set<String> line = new HashSet<>();
    Deque<Dialogue> open = new ArrayDeque<>(List.of(dialogue));
    while (!open.isEmpty()) {
      Dialogue next = open.remove();
      if (line.add(next.id())) {
        next.partOf().flatMap(ref -> dossier.find(ref, Dialogue.class)).ifPresent(open::add);
        for (Ref<Dialogue> predecessor : next.predecessors()) {
          dossier.find(predecessor, Dialogue.class).ifPresent(open::add);
        }
      }
    }
    return line;
  }

  private static Set<Object> partners(Dossier dossier, Dialogue dialogue) {
    Set<Object> partners = new HashSet<>();
    for (Party party : dialogue.parties()) {
      if (party.side() == Side.PARTNER) {
        party.country().ifPresent(partners::add);
        party.actor().ifPresent(actor -> {
          partners.add(dossier.find(actor.id()).map(found -> found.id()).orElse(actor.id()));
          dossier
              .find(actor, Organisation.class)
              .flatMap(Organisation::country)
              .ifPresent(partners::add);
        });
      }
    }
    return partners;
  }
}
