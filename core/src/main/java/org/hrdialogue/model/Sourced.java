package org.hrdialogue.model;

import java.util.List;
import java.util.Map;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.UnspecifiedReason;

/** What says for each of its properties which document has it, or why it is missing. */
public sealed interface Sourced
    permits Entry,
        Note,
        HistoryItem,
        Contact,
        Transmission,
        Response,
        Discussion,
        Assessment,
        Participation,
        AgendaItem,
        Allocation,
        Accreditation,
        NhriProfile,
        NpmProfile,
        Position,
        Raising,
        SectorShare,
        ModalityShare,
        Extension,
        Implementer {
  /** Returns which documents support or dispute which of its properties. */
  List<Citation> sources();

  /** Returns why a property has no value, or a list is not all there is. */
  Map<PropertyPath, UnspecifiedReason> unspecified();
}
