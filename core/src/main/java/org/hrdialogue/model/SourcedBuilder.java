package org.hrdialogue.model;

import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/**
 * What builders of all that is {@link Sourced} share.
 *
 * @param <B> the builder
 */
public sealed interface SourcedBuilder<B>
    permits EntryBuilder,
        Note.Builder,
        HistoryItem.Builder,
        Contact.Builder,
        Transmission.Builder,
        Response.Builder,
        Discussion.Builder,
        Assessment.Builder,
        Participation.Builder,
        AgendaItem.Builder,
        Allocation.Builder,
        Accreditation.Builder,
        NhriProfile.Builder,
        NpmProfile.Builder,
        Position.Builder,
        Raising.Builder,
        SectorShare.Builder,
        ModalityShare.Builder,
        Extension.Builder,
        Implementer.Builder {
  /** Adds a citation to {@link Sourced#sources()}. */
  B addSource(Citation source);

  /** Puts a reason into {@link Sourced#unspecified()}. */
  B putUnspecified(PropertyPath path, UnspecifiedReason reason);

  /**
   * Puts a reason into {@link Sourced#unspecified()}.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code path-malformed} if it is no path
   */
  default B putUnspecified(String path, UnspecifiedReason reason) {
    return putUnspecified(PropertyPath.parse(path), reason);
  }
}
