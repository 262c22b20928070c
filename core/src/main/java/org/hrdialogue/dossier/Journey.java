package org.hrdialogue.dossier;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Assessment;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.Edtf;
import org.immutables.value.Value;

/** Where recommendations travelled, with what they take from their set. */
@Value.Immutable
public sealed interface Journey permits JourneyBuilder.ImmutableJourney {
  /** Returns the furthest stage that is evidenced; empty if none is. A plan is no evidence. */
  Optional<Stage> stage();

  /** Returns the event at which they were made or adopted. */
  Optional<Ref<Event>> adoptedAt();

  /** Returns when they were adopted. */
  Optional<Edtf> adopted();

  /** Returns who is asked to act. */
  List<Ref<Actor>> addressees();

  /** Returns to whom they were, or are to be, handed over. */
  List<Transmission> transmissions();

  /** Returns where they were, or are to be, discussed. */
  List<Discussion> discussions();

  /** Returns what was answered. */
  List<Response> responses();

  /** Returns how far they have been carried out, in whose judgement. */
  List<Assessment> assessments();

  /** Returns when their follow-up was closed. */
  Optional<Edtf> closed();
}
