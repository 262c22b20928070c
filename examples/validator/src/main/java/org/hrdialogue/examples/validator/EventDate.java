package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Event;
import org.hrdialogue.value.Edtf;

/**
 * The date by which an event stands in time.
 *
 * @param date when it was held, else the latest plan
 * @param planned whether it is a plan
 */
record EventDate(Edtf date, boolean planned) {
  static Optional<EventDate> of(Event event) {
    List<Edtf> plans = event.planned();
    return event
        .held()
        .map(held -> new EventDate(held, false))
        .or(() -> plans.isEmpty()
            ? Optional.empty()
            : Optional.of(new EventDate(plans.get(plans.size() - 1), true)));
  }

  /** Returns the plans that are not the date itself, oldest first. */
  static List<Edtf> earlierPlans(Event event) {
    List<Edtf> plans = event.planned();
    return event.held().isPresent() || plans.isEmpty() ? plans : plans.subList(0, plans.size() - 1);
  }

  /** Returns it in words that say so if it is a plan. */
  String words() {
    return DateWords.of(date) + (planned ? " (planned)" : "");
  }
}
