package org.hrdialogue.model;

import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.JsonText;

/**
 * What builders of all entries share.
 *
 * @param <B> the builder
 */
public sealed interface EntryBuilder<B> extends SourcedBuilder<B>
    permits Organisation.Builder,
        Person.Builder,
        Group.Builder,
        SourceDocument.Builder,
        PolicyInstrument.Builder,
        Dialogue.Builder,
        Event.Builder,
        IndividualCase.Builder,
        RecommendationSet.Builder,
        Recommendation.Builder,
        AssistanceProgramme.Builder {
  /** Sets {@link Entry#id()}. */
  B id(String id);

  /** Adds to {@link Entry#externalIds()}. */
  B addExternalId(ExternalId externalId);

  /** Adds to {@link Entry#formerIds()}. */
  B addFormerId(String formerId);

  /** Sets {@link Entry#accountOf()}. */
  B accountOf(Ref<Entry> entry);

  /** Adds to {@link Entry#notes()}. */
  B addNote(Note note);

  /** Adds to {@link Entry#history()}. */
  B addHistory(HistoryItem step);

  /** Sets {@link Entry#disclosure()}. */
  B disclosure(Disclosure disclosure);

  /** Puts a member into {@link Entry#extras()}. */
  B putExtra(String name, JsonText value);
}
