package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.EventStatus;

/** Rules on an event beside the documents that tell of it. */
final class EventSourceRules {
  private static final PropertyPath STATUS = PropertyPath.parse("status");
  private static final PropertyPath HELD = PropertyPath.parse("held");

  static final Rule EVENT_HELD_AFTER_SOURCE = Rule.inContext(
          "event-held-after-source", ERROR, Event.class, EventSourceRules::checkSources)
      .holds("No event was held after the documents that say so were published.")
      .why("A document cannot report what lies ahead of it: either date was misread, or the"
          + " document announces the event. The days may come from an announcement, if another"
          + " document can know that it came to pass; the status may not.")
      .example("`\"held\":\"2013-09-25\"` from a press release `\"published\":\"2013-09-19\"`");

  static final List<Rule> ALL = List.of(EVENT_HELD_AFTER_SOURCE);

  private EventSourceRules() {}

  /** A citation that tells of an event, and the document that it rests on. */
  private record Telling(int index, Citation citation, SourceDocument source) {
    static final Comparator<Telling> BY_DAY = Comparator.comparing(
            (Telling telling) -> telling.day().orElseThrow(), Edtf.byBounds())
        .thenComparing(telling -> telling.source.id());

    Optional<Edtf> day() {
      return source.published();
    }

    boolean isTooEarly(Edtf held) {
      return day().isPresent() && day().get().definitelyBefore(held);
    }

    boolean isOfStatus() {
      return citation.supports().contains(STATUS) && isTestimony();
    }

    boolean isTestimony() {
      return citation.basis() == Basis.STATED || citation.basis() == Basis.INFERRED;
    }
  }

  /** Looks at accounts, too: they say what their document says, which cannot be this either. */
  private static void checkSources(Event event, Dossier dossier, Findings here) {
    if (event.status() == EventStatus.HELD
        && event.held().isPresent()
        && !event.sources().isEmpty()) {
      check(dossier, event, event.held().get(), here);
    }
  }

  private static void check(Dossier dossier, Event event, Edtf held, Findings here) {
    List<Telling> tellings = tellings(dossier, event);
    List<Telling> early =
        tellings.stream().filter(telling -> telling.isTooEarly(held)).toList();
    // Days may come from an announcement, if another document can know that it came to pass.
    boolean noneKnows = early.size() == tellings.size();
    Optional<Telling> blamed = early.stream()
        .filter(telling -> noneKnows ? telling.isTestimony() : telling.isOfStatus())
        .max(Telling.BY_DAY);
    if (blamed.isPresent()) {
      here.at("/held")
          .of(held)
          .related(here.pointerTo("/sources/" + blamed.get().index))
          .says("is after " + blamed.get().day().get() + ", when '"
              + blamed.get().source.id() + "' was published");
    }
  }

  private static List<Telling> tellings(Dossier dossier, Event event) {
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < event.sources().size(); i++) {
      Citation citation = event.sources().get(i);
      Optional<SourceDocument> source =
          citation.source().flatMap(ref -> dossier.find(ref, SourceDocument.class));
      if (source.isPresent() && tells(citation)) {
        tellings.add(new Telling(i, citation, dated(dossier, source.get())));
      }
    }
    return tellings;
  }

  private static boolean tells(Citation citation) {
    List<PropertyPath> supports = citation.supports();
    return supports.isEmpty()
        ? citation.disputes().isEmpty()
        : supports.contains(STATUS) || supports.contains(HELD);
  }

  /** Returns a document, or the original of an undated copy: that is how old its words are. */
  private static SourceDocument dated(Dossier dossier, SourceDocument document) {
    return document.published().isPresent()
        ? document
        : document
            .copyOf()
            .flatMap(ref -> dossier.find(ref, SourceDocument.class))
            .orElse(document);
  }
}
