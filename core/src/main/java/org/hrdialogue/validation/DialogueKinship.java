package org.hrdialogue.validation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.Ref;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.vocabulary.Side;

/** Whether what happens in one dialogue may belong to another. */
final class DialogueKinship {
  private DialogueKinship() {}

  /** Returns whether one is the other, is part of it or continues it, or may have a partner in common. */
  static boolean areKin(Dossier dossier, Dialogue one, Dialogue other) {
    return line(dossier, one).contains(other.id())
        || line(dossier, other).contains(one.id())
        || new Partners(dossier, one).mayMeet(new Partners(dossier, other));
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

  /** Who a dialogue is held with, as far as that is stated. */
  private static final class Partners {
    private final Dossier dossier;
    private final Set<CountryCode> countries = new HashSet<>();
    private final Set<String> actors = new HashSet<>();

    Partners(Dossier dossier, Dialogue dialogue) {
      this.dossier = dossier;
      for (Party party : dialogue.parties()) {
        if (party.side() == Side.PARTNER) {
          party.country().ifPresent(countries::add);
          party.actor().ifPresent(this::add);
        }
      }
    }

    /** Adds an actor with its members, of which a dialogue with a region has several. */
    private void add(Ref<Actor> ref) {
      if (!actors.add(dossier.presentId(ref))) {
        return;
      }
      Optional<Actor> actor = dossier.find(ref, Actor.class);
      if (actor.isPresent() && actor.get() instanceof Organisation organisation) {
        organisation.country().ifPresent(countries::add);
        organisation.members().forEach(this::add);
      } else if (actor.isPresent() && actor.get() instanceof Group group) {
        group.examples().forEach(this::add);
      }
    }

    /** Returns whether one partner is common, or nothing tells: a country here, only a name there. */
    boolean mayMeet(Partners other) {
      return !Collections.disjoint(countries, other.countries)
          || !Collections.disjoint(actors, other.actors)
          || (isCountriesOnly() && other.isNamesOnly())
          || (isNamesOnly() && other.isCountriesOnly());
    }

    private boolean isCountriesOnly() {
      return actors.isEmpty() && !countries.isEmpty();
    }

    private boolean isNamesOnly() {
      return countries.isEmpty() && !actors.isEmpty();
    }
  }
}
