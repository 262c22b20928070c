package org.hrdialogue.dossier;

import java.util.Comparator;
import java.util.Optional;
import org.hrdialogue.model.Event;
import org.hrdialogue.value.Edtf;

/** In which order events stand in time, as far as they are dated. */
final class EventOrder {
  /** By when they were held, else by the latest plan; undated ones last. */
  static final Comparator<Event> BY_TIME = Comparator.comparing(
      EventOrder::time,
      Comparator.comparing(
          (Optional<Edtf> time) -> time.orElse(null), Comparator.nullsLast(Edtf.byBounds())));

  private EventOrder() {}

  private static Optional<Edtf> time(Event event) {
    return event.held().or(() -> event.planned().stream().reduce((earlier, later) -> later));
  }
}
