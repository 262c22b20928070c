package org.hrdialogue.validation;

import java.util.List;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.HistoryItem;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.Raising;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.value.Count;

/** The counts of an entry, each with where it stands. */
final class CountPlaces {
  private CountPlaces() {}

  /** What is told of each count. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Is called for each count.
     *
     * @param owner the object that has it, with the sources for it
     * @param list the list of the entry that the object stands in; empty if it is the entry
     * @param index where in the list
     * @param member the name of the property
     */
    void visit(Sourced owner, String list, int index, String member, Count count);
  }

  /** Returns the pointer from the entry to what a visitor was told of. */
  static String pointer(String list, int index, String member) {
    return list.isEmpty() ? "/" + member : "/" + list + "/" + index + "/" + member;
  }

  static void of(Entry entry, Visitor visitor) {
    List<HistoryItem> history = entry.history();
    for (int i = 0; i < history.size(); i++) {
      HistoryItem step = history.get(i);
      if (step.term().isPresent()) {
        visitor.visit(step, "history", i, "term", step.term().get());
      }
    }
    if (entry instanceof Event event) {
      inEvent(event, visitor);
    } else if (entry instanceof RecommendationSet set) {
      set.size().ifPresent(count -> visitor.visit(set, "", 0, "size", count));
      inResponses(set.responses(), visitor);
    } else if (entry instanceof Recommendation recommendation) {
      inResponses(recommendation.responses(), visitor);
    } else if (entry instanceof AssistanceProgramme programme) {
      programme.size().ifPresent(count -> visitor.visit(programme, "", 0, "size", count));
      programme.duration().ifPresent(count -> visitor.visit(programme, "", 0, "duration", count));
      programme
          .beneficiaries()
          .ifPresent(count -> visitor.visit(programme, "", 0, "beneficiaries", count));
    } else if (entry instanceof Organisation organisation) {
      organisation.size().ifPresent(count -> visitor.visit(organisation, "", 0, "size", count));
    } else if (entry instanceof Group group) {
      group.size().ifPresent(count -> visitor.visit(group, "", 0, "size", count));
    } else if (entry instanceof PolicyInstrument instrument) {
      instrument.size().ifPresent(count -> visitor.visit(instrument, "", 0, "size", count));
    } else if (entry instanceof IndividualCase subject) {
      inCase(subject, visitor);
    }
  }

  private static void inEvent(Event event, Visitor visitor) {
    if (event.attendance().isPresent()) {
      visitor.visit(event, "", 0, "attendance", event.attendance().get());
    }
    for (int i = 0; i < event.participations().size(); i++) {
      Participation participation = event.participations().get(i);
      if (participation.count().isPresent()) {
        visitor.visit(
            participation, "participations", i, "count", participation.count().get());
      }
    }
  }

  private static void inResponses(List<Response> responses, Visitor visitor) {
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
      if (response.count().isPresent()) {
        visitor.visit(response, "responses", i, "count", response.count().get());
      }
    }
  }

  private static void inCase(IndividualCase subject, Visitor visitor) {
    for (int i = 0; i < subject.raised().size(); i++) {
      Raising raising = subject.raised().get(i);
      if (raising.count().isPresent()) {
        visitor.visit(raising, "raised", i, "count", raising.count().get());
      }
    }
  }
}
