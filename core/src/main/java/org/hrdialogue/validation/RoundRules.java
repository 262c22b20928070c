package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.INFO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Ordinal;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.EventKind;

/** Rules on the numbers of the events of a dialogue: one dialogue, kind and count at a time. */
final class RoundRules {
  static final Rule ROUND_ORDINAL_DUPLICATE = Rule.inDossier(
          "round-ordinal-duplicate",
          ERROR,
          (dossier, found) -> eachCount(dossier, found, rounds -> {
            for (int i = 1; i < rounds.size(); i++) {
              Round earlier = rounds.get(i - 1);
              Round round = rounds.get(i);
              if (round.number == earlier.number) {
                found
                    .in(round.index)
                    .at(round.pointer())
                    .of(round.number)
                    .related(found.pointer(earlier.index) + earlier.pointer())
                    .says("is the number of '" + earlier.event.id() + "', too");
              }
            }
          }))
      .holds("No two events of one dialogue and kind have the same number in one count.")
      .why("Either is misnumbered, or both are the same event.")
      .example("two rounds numbered 7");

  static final Rule ROUND_ORDINAL_ORDER = Rule.inDossier(
          "round-ordinal-order",
          ERROR,
          (dossier, found) -> eachCount(dossier, found, rounds -> checkOrder(rounds, found)))
      .holds("Events of one dialogue, kind and count are numbered in the order in which "
          + "they were held, as far as that is definite.")
      .why("A number or a date was misread.")
      .example("number 9 in 2014, and number 7 in 2015");

  static final Rule ROUND_ORDINAL_GAP = Rule.inDossier(
          "round-ordinal-gap",
          INFO,
          (dossier, found) -> eachCount(dossier, found, rounds -> {
            for (int i = 1; i < rounds.size(); i++) {
              long before = rounds.get(i - 1).number;
              Round round = rounds.get(i);
              if (round.number > before + 1) {
                found
                    .in(round.index)
                    .at(round.pointer())
                    .of(round.number)
                    .says("follows " + before + "; " + missing(before, round.number));
              }
            }
          }))
      .holds("Between two numbers of one count that are recorded, all are.")
      .why("The events between took place, and are missing from the dossier.")
      .example("numbers 7 and 9, and no 8");

  static final Rule ROUND_BEFORE_DIALOGUE = Rule.inContext(
          "round-before-dialogue", ERROR, Event.class, RoundRules::checkBeginning)
      .exceptAccounts()
      .holds("No event of a dialogue was held before the dialogue was begun.")
      .why("One of the two dates was misread.")
      .example("a round in 2006 of a dialogue begun in `[2007-06..]`");

  static final List<Rule> ALL = List.of(
      ROUND_ORDINAL_DUPLICATE, ROUND_ORDINAL_ORDER, ROUND_ORDINAL_GAP, ROUND_BEFORE_DIALOGUE);

  private RoundRules() {}

  /** What is counted: one dialogue, one kind of event, one way to count. */
  private record Counted(String dialogue, EventKind kind, Optional<String> within) {}

  /** An event under one of its numbers. */
  private record Round(int index, Event event, int ordinal, long number) {
    String pointer() {
      return "/ordinals/" + ordinal + "/number";
    }
  }

  private interface Visitor {
    void visit(List<Round> rounds);
  }

  /** Visits the numbered events of each count, by number, then by identifier. */
  private static void eachCount(Dossier dossier, Findings found, Visitor visitor) {
    Map<Counted, List<Round>> counts = new LinkedHashMap<>();
    List<Entry> entries = dossier.entries();
    for (int i : found.entriesByType().withoutAccounts(Event.class)) {
      Event event = (Event) entries.get(i);
      if (event.dialogue().isPresent()) {
        String dialogue = dossier.presentId(event.dialogue().get());
        for (int j = 0; j < event.ordinals().size(); j++) {
          Ordinal ordinal = event.ordinals().get(j);
          counts
              .computeIfAbsent(
                  new Counted(dialogue, event.kind(), ordinal.within()), any -> new ArrayList<>())
              .add(new Round(i, event, j, ordinal.number()));
        }
      }
    }
    for (List<Round> rounds : counts.values()) {
      rounds.sort(Comparator.comparingLong(Round::number).thenComparing(round -> round.event.id()));
      visitor.visit(rounds);
    }
  }

  /** Compares each event with the one of a lower number that certainly began latest. */
  private static void checkOrder(List<Round> rounds, Findings found) {
    Round latest = null;
    for (Round round : rounds) {
      Optional<Edtf> held = round.event.held();
      if (held.isEmpty()) {
        continue;
      }
      if (latest != null
          && latest.number < round.number
          && held.get().definitelyBefore(latest.event.held().get())) {
        found
            .in(round.index)
            .at(round.pointer())
            .of(round.number)
            .related(found.pointer(latest.index) + latest.pointer())
            .says("was held "
                + held.get()
                + ", before number "
                + latest.number
                + " on "
                + latest.event.held().get());
      }
      if (latest == null || latest.event.held().get().definitelyBefore(held.get())) {
        latest = round;
      }
    }
  }

  private static String missing(long before, long after) {
    long first = before + 1;
    long last = after - 1;
    return first == last ? first + " is not recorded" : first + " to " + last + " are not recorded";
  }

  private static void checkBeginning(Event event, Dossier dossier, Findings here) {
    Optional<Edtf> begun = event.held().isEmpty()
        ? Optional.empty()
        : event
            .dialogue()
            .flatMap(ref -> dossier.find(ref, Dialogue.class))
            .flatMap(Dialogue::initiated);
    if (begun.isPresent() && event.held().get().definitelyBefore(begun.get())) {
      here.at("/held")
          .of(event.held().get())
          .says("is before " + begun.get() + ", when the dialogue was begun");
    }
  }
}
