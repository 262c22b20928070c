package org.hrdialogue.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hrdialogue.model.AgendaItem;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.Place;

/** The places in an entry. */
final class Places {
  /** The types of entries that have places. */
  static final List<Class<? extends Entry>> WITH_PLACES =
      List.of(Event.class, Organisation.class, Group.class, SourceDocument.class);

  private Places() {}

  /** What is told of a place. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Is called for each place that is wanted.
     *
     * @param day when somebody was there or wrote from there, if that is stated
     */
    void visit(String pointer, Place place, Optional<Edtf> day);
  }

  /** Visits the places in an entry that are wanted; makes pointers of no others. */
  static void each(Entry entry, Predicate<Place> wanted, Visitor visitor) {
    if (entry instanceof Event event) {
      eachOf("", event.places(), event.held(), wanted, visitor);
      List<Participation> participations = event.participations();
      for (int i = 0; i < participations.size(); i++) {
        Optional<Place> place = participations.get(i).place();
        if (place.isPresent() && wanted.test(place.get())) {
          visitor.visit("/participations/" + i + "/place", place.get(), event.held());
        }
      }
      List<AgendaItem> agenda = event.agenda();
      for (int i = 0; i < agenda.size(); i++) {
        List<Place> places = agenda.get(i).places();
        if (!places.isEmpty()) {
          eachOf("/agenda/" + i, places, Optional.empty(), wanted, visitor);
        }
      }
    } else if (entry instanceof Organisation organisation) {
      Optional<Place> seat = organisation.seat();
      if (seat.isPresent() && wanted.test(seat.get())) {
        visitor.visit("/seat", seat.get(), Optional.empty());
      }
    } else if (entry instanceof Group group) {
      eachOf("", group.places(), Optional.empty(), wanted, visitor);
    } else if (entry instanceof SourceDocument document) {
      eachOf("", document.places(), document.published(), wanted, visitor);
    }
  }

  private static void eachOf(
      String owner,
      List<Place> places,
      Optional<Edtf> day,
      Predicate<Place> wanted,
      Visitor visitor) {
    for (int i = 0; i < places.size(); i++) {
      if (wanted.test(places.get(i))) {
        visitor.visit(owner + "/places/" + i, places.get(i), day);
      }
    }
  }
}
