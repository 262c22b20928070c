package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.Edtf;

/** Rules on what organisations did, beside when they existed. */
final class LifetimeRules {
  static final Rule ACTOR_NOT_YET_EXISTING = rule(
          "actor-not-yet-existing", LifetimeRules::checkFounded)
      .holds("Who takes part, sends, receives or adopts has been founded by then.")
      .why("Bodies change their names and follow one another, and a later one is easily taken for"
          + " an earlier one: the European External Action Service exists since 2010, by the"
          + " Council decision of 26 July 2010.")
      .example(
          "a participant with `\"founded\":\"2010-07-26\"` in an event `\"held\":\"2008-10-31\"`");

  static final Rule ACTOR_DISSOLVED = rule("actor-dissolved", LifetimeRules::checkDissolved)
      .holds("Who takes part, sends, receives or adopts has not been dissolved before.")
      .why("A body that had ended was taken for the one that followed it, or a date was misread.")
      .example(
          "a participant with `\"dissolved\":\"2009-11-30\"` in an event `\"held\":\"2013-09-17\"`");

  static final List<Rule> ALL = List.of(ACTOR_NOT_YET_EXISTING, ACTOR_DISSOLVED);

  private LifetimeRules() {}

  /** What is told of each thing that an organisation did: where that stands, who, when and what. */
  private interface Visitor {
    void visit(Findings here, String pointer, Organisation organisation, Edtf day, String deed);
  }

  private static Rule rule(String code, Visitor visitor) {
    return Rule.inContext(
            code,
            ERROR,
            Event.class,
            (event, dossier, here) -> new Deeds(dossier, here, visitor).held(event))
        .and(
            PolicyInstrument.class,
            (instrument, dossier, here) -> new Deeds(dossier, here, visitor)
                .adopted(instrument.adoptedBy(), instrument.adopted()))
        .and(RecommendationSet.class, (set, dossier, here) -> {
          Deeds deeds = new Deeds(dossier, here, visitor);
          Optional<Edtf> held =
              set.adoptedAt().flatMap(ref -> dossier.find(ref, Event.class)).flatMap(Event::held);
          deeds.adopted(set.adoptedBy(), set.adopted().or(() -> held));
          deeds.transmitted(set.transmissions());
        })
        .and(
            Recommendation.class,
            (recommendation, dossier, here) ->
                new Deeds(dossier, here, visitor).transmitted(recommendation.transmissions()))
        .and(
            SourceDocument.class,
            (document, dossier, here) ->
                new Deeds(dossier, here, visitor).transmitted(document.transmissions()))
        .exceptAccounts();
  }

  private static void checkFounded(
      Findings here, String pointer, Organisation organisation, Edtf day, String deed) {
    Optional<Edtf> founded = organisation.founded();
    if (founded.isPresent() && day.definitelyBefore(founded.get())) {
      here.at(pointer)
          .of(organisation.id())
          .says("was founded " + founded.get() + ", after " + day + ", when " + deed);
    }
  }

  private static void checkDissolved(
      Findings here, String pointer, Organisation organisation, Edtf day, String deed) {
    Optional<Edtf> dissolved = organisation.dissolved();
    if (dissolved.isPresent() && dissolved.get().definitelyBefore(day)) {
      here.at(pointer)
          .of(organisation.id())
          .says("was dissolved " + dissolved.get() + ", before " + day + ", when " + deed);
    }
  }

  private record Deeds(Dossier dossier, Findings here, Visitor visitor) {
    void held(Event event) {
      if (event.held().isEmpty()) {
        return;
      }
      Edtf held = event.held().get();
      List<Participation> participations = event.participations();
      for (int i = 0; i < participations.size(); i++) {
        String at = "/participations/" + i;
        visit(at + "/actor", participations.get(i).actor(), held, "the event was held");
        visit(at + "/onBehalfOf", participations.get(i).onBehalfOf(), held, "the event was held");
      }
    }

    void adopted(List<Ref<Actor>> adopters, Optional<Edtf> day) {
      for (int i = 0; i < adopters.size() && day.isPresent(); i++) {
        visit("/adoptedBy/" + i, Optional.of(adopters.get(i)), day.get(), "this was adopted");
      }
    }

    void transmitted(List<Transmission> transmissions) {
      for (int i = 0; i < transmissions.size(); i++) {
        Transmission transmission = transmissions.get(i);
        if (transmission.made().isPresent()) {
          Edtf made = transmission.made().get();
          String at = "/transmissions/" + i;
          visit(at + "/sender", transmission.sender(), made, "this was transmitted");
          visit(at + "/recipient", transmission.recipient(), made, "this was transmitted");
        }
      }
    }

    private void visit(String pointer, Optional<Ref<Actor>> actor, Edtf day, String deed) {
      Optional<Organisation> organisation =
          actor.flatMap(ref -> dossier.find(ref, Organisation.class));
      if (organisation.isPresent()) {
        visitor.visit(here, pointer, organisation.get(), day, deed);
      }
    }
  }
}
