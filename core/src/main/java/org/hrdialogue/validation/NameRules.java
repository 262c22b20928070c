package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Named;
import org.hrdialogue.model.Participation;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Name;

/** Rules on the names under which actors appear. */
final class NameRules {
  static final Rule NAME_ANACHRONISTIC = Rule.inContext(
          "name-anachronistic", WARNING, Event.class, NameRules::checkNames)
      .exceptAccounts()
      .holds("A participant appears under a name that it had at the time of the event.")
      .why("A name of another time hints at another body or another date: the Delegation of the"
          + " European Commission became one of the European Union on 1 December 2009.")
      .example(
          "`\"asStated\":\"Delegation of the European Union\"` in an event `\"held\":\"2008-10\"`,"
              + " where that name is `\"valid\":\"2009-12-01/..\"`");

  static final List<Rule> ALL = List.of(NAME_ANACHRONISTIC);

  private NameRules() {}

  private static void checkNames(Event event, Dossier dossier, Findings here) {
    if (event.held().isEmpty()) {
      return;
    }
    Edtf held = event.held().get();
    for (int i = 0; i < event.participations().size(); i++) {
      Participation participation = event.participations().get(i);
      if (participation.asStated().isPresent() && participation.actor().isPresent()) {
        String stated = participation.asStated().get();
        Optional<Actor> actor = dossier.find(participation.actor().get(), Actor.class);
        if (actor.isPresent() && actor.get() instanceof Named named) {
          Optional<Edtf> valid = otherTime(named, stated, held);
          if (valid.isPresent()) {
            here.at("/participations/" + i + "/asStated")
                .of(stated)
                .says("is the name of '" + actor.get().id() + "' at another time, " + valid.get()
                    + ", and the event was held " + held);
          }
        }
      }
    }
  }

  /** Returns the time of a name, if all time that the actor had it certainly leaves out a day. */
  private static Optional<Edtf> otherTime(Named actor, String stated, Edtf day) {
    List<Edtf> times = new ArrayList<>();
    for (Name name : actor.names()) {
      if (isText(name, stated)) {
        if (name.valid().isEmpty()) {
          return Optional.empty();
        }
        times.add(name.valid().get());
      }
    }
    return times.stream().allMatch(time -> excludes(time, day))
        ? times.stream().min(Edtf.byBounds())
        : Optional.empty();
  }

  private static boolean isText(Name name, String stated) {
    Collection<String> texts = name.text().asMap().values();
    if (texts.contains(stated)) {
      return true;
    }
    String folded = FoldedName.of(stated);
    return !folded.isEmpty()
        && texts.stream().anyMatch(text -> FoldedName.of(text).equals(folded));
  }

  private static boolean excludes(Edtf time, Edtf day) {
    return time.definitelyBefore(day) || day.definitelyBefore(time);
  }
}
