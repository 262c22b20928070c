package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.INFO;
import static org.hrdialogue.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.Ref;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Periodicity;

/** Rules on the rounds of a dialogue as its own description has them. */
final class PeriodicityRules {
  /** One and a half times the months that lie between two rounds. */
  private static final Map<Periodicity, Integer> MONTHS_AT_MOST =
      Map.of(Periodicity.TWICE_A_YEAR, 9, Periodicity.ANNUAL, 18, Periodicity.EVERY_TWO_YEARS, 36);

  static final Rule ROUND_PERIODICITY_GAP = Rule.inDossier(
          "round-periodicity-gap", INFO, PeriodicityRules::checkGaps)
      .holds("Rounds that follow each other lie no further apart than one and a half times "
          + "what the dialogue states as its periodicity.")
      .why("\"Annual\" is a description that practice departs from; a gap may also be a "
          + "round nobody recorded.")
      .example("an annual dialogue, held 2020-11-11 and next 2022-12-07");

  static final Rule DIALOGUE_PARTY_NOT_PRESENT = Rule.inContext(
          "dialogue-party-not-present", WARNING, Event.class, (event, dossier, here) -> {
            if (isHeldRound(event)) {
              checkParties(dossier, event, here);
            }
          })
      .exceptAccounts()
      .holds("Where the participants of a round that was held are named, each party to the "
          + "dialogue takes part: itself, a member, a unit, or somebody on its behalf.")
      .why("A round without one of its parties is no round; more likely somebody is "
          + "missing from the list.")
      .example("a round with no participant of the partner's side");

  static final List<Rule> ALL = List.of(ROUND_PERIODICITY_GAP, DIALOGUE_PARTY_NOT_PRESENT);

  private PeriodicityRules() {}

  private static boolean isHeldRound(Event event) {
    return event.kind().equals(EventKind.DIALOGUE_ROUND)
        && event.status() == EventStatus.HELD
        && event.accountOf().isEmpty();
  }

  private static void checkGaps(Dossier dossier, Findings found) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < dossier.entries().size(); i++) {
      indexes.putIfAbsent(dossier.entries().get(i).id(), i);
    }
    for (Dialogue dialogue : dossier.all(Dialogue.class)) {
      Integer months = dialogue.periodicity().map(MONTHS_AT_MOST::get).orElse(null);
      if (months == null) {
        continue;
      }
      Event earlier = null;
      for (Event round : dossier.eventsOf(Ref.to(dialogue))) {
        if (!isHeldRound(round) || round.held().isEmpty()) {
          continue;
        }
        if (earlier != null && isGap(earlier, round, months)) {
          found
              .in(indexes.getOrDefault(round.id(), 0))
              .at("/held")
              .of(round.held().get())
              .says("is more than "
                  + months
                  + " months after "
                  + earlier.held().get()
                  + ", and the dialogue is '"
                  + dialogue.periodicity().get()
                  + "'");
        }
        earlier = round;
      }
    }
  }

  /** Returns whether two rounds lie too far apart, and no round between them is known to be missing. */
  private static boolean isGap(Event earlier, Event later, int months) {
    Optional<LocalDate> end = earlier.held().flatMap(held -> held.latest());
    Optional<LocalDate> start = later.held().flatMap(held -> held.earliest());
    boolean numbered = !earlier.ordinals().isEmpty() && !later.ordinals().isEmpty();
    boolean neighbours = !numbered
        || earlier.ordinals().stream()
            .anyMatch(before -> later.ordinals().stream()
                .anyMatch(after -> before.within().equals(after.within())
                    && after.number() == before.number() + 1));
    return neighbours
        && end.isPresent()
        && start.isPresent()
        && end.get().plusMonths(months).isBefore(start.get());
  }

  private static void checkParties(Dossier dossier, Event event, Findings found) {
    Optional<Dialogue> dialogue =
        event.dialogue().flatMap(ref -> dossier.find(ref, Dialogue.class));
    boolean sidesAreKnown =
        event.participations().stream().allMatch(present -> present.side().isPresent());
    if (dialogue.isEmpty() || event.participations().isEmpty() || !sidesAreKnown) {
      return;
    }
    for (Party party : dialogue.get().parties()) {
      boolean present = event.participations().stream()
          .anyMatch(participation ->
              participation.side().filter(side -> side == party.side()).isPresent()
                  || standsFor(dossier, participation, party));
      if (!present) {
        String name = party.actor().map(Ref::id).orElse(party.side().code());
        found
            .at("/participations")
            .says("nobody takes part for '" + name + "', a party to the dialogue");
      }
    }
  }

  private static boolean standsFor(Dossier dossier, Participation participation, Party party) {
    Optional<String> wanted = party.actor().map(dossier::presentId);
    if (wanted.isEmpty()) {
      return false;
    }
    return participation.onBehalfOf().map(dossier::presentId).equals(wanted)
        || participation
            .actor()
            .filter(actor -> belongs(dossier, actor, wanted.get()))
            .isPresent();
  }

  /** Returns whether an actor is the one that is wanted, or a unit or member of it. */
  private static boolean belongs(Dossier dossier, Ref<Actor> actor, String wanted) {
    Set<String> members = new HashSet<>(Set.of(wanted));
    organisation(dossier, wanted)
        .ifPresent(
            party -> party.members().forEach(member -> members.add(dossier.presentId(member))));
    Set<String> seen = new HashSet<>();
    String id = dossier.presentId(actor);
    while (seen.add(id)) {
      if (members.contains(id)) {
        return true;
      }
      id = organisation(dossier, id)
          .flatMap(Organisation::parent)
          .map(dossier::presentId)
          .orElse(id);
    }
    return false;
  }

  private static Optional<Organisation> organisation(Dossier dossier, String id) {
    return dossier.find(Ref.<Organisation>of(id), Organisation.class);
  }
}
