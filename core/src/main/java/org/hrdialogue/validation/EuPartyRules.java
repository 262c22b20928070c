package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.ERROR;
import static org.hrdialogue.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.Party;
import org.hrdialogue.reference.EuMembership;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Side;

/** Rules on who stands on which side of a dialogue, beside who is of the European Union. */
final class EuPartyRules {
  static final Rule DIALOGUE_EU_PARTY_NOT_EU = Rule.inContext(
          "dialogue-eu-party-not-eu", ERROR, Dialogue.class, EuPartyRules::checkEuParties)
      .exceptAccounts()
      .holds("A party on the side of the European Union is the Union or a body of it.")
      .why("The sides were mixed up, or the kind of the organisation is wrong. A group counts by"
          + " what it consists of.")
      .example("a party `\"side\":\"eu\"` of kind `ministry-or-agency`");

  static final Rule DIALOGUE_PARTNER_IS_MEMBER_STATE = Rule.inContext(
          "dialogue-partner-is-member-state", ERROR, Dialogue.class, EuPartyRules::checkPartners)
      .and(Event.class, EuPartyRules::checkRound)
      .exceptAccounts()
      .holds("No partner of the European Union in a dialogue is a member of it at the time.")
      .why("The Union has such dialogues with other countries. The days of accession in 1958,"
          + " 2004, 2007 and 2013 have a source; of other accessions and of exits only the year"
          + " has, and the rule leaves that year out.")
      .example("a round of a dialogue with Croatia, `\"held\":\"2014\"`");

  static final Rule EU_MEMBER_NOT_AT_DATE = Rule.inContext(
          "eu-member-not-at-date", WARNING, Dialogue.class, EuPartyRules::checkMembers)
      .and(Event.class, EuPartyRules::checkParticipants)
      .exceptAccounts()
      .holds("Who stands on the side of the Member States is of a member at the time.")
      .why("States join and leave: Croatia joined on 1 July 2013. Some of the days are not"
          + " verified.")
      .example("a participant `\"side\":\"member-state\"` from Croatia, `\"held\":\"2012\"`");

  static final List<Rule> ALL =
      List.of(DIALOGUE_EU_PARTY_NOT_EU, DIALOGUE_PARTNER_IS_MEMBER_STATE, EU_MEMBER_NOT_AT_DATE);

  private EuPartyRules() {}

  private static void checkEuParties(Dialogue dialogue, Dossier dossier, Findings here) {
    for (int i = 0; i < dialogue.parties().size(); i++) {
      Party party = dialogue.parties().get(i);
      Optional<Actor> actor = party.actor().flatMap(ref -> dossier.find(ref, Actor.class));
      if (party.side() == Side.EU && actor.isPresent() && !isOfEu(dossier, actor.get())) {
        here.at("/parties/" + i + "/actor")
            .of(actor.get().id())
            .says("stands on the side of the European Union and is no body of it");
      }
    }
  }

  private static boolean isOfEu(Dossier dossier, Actor actor) {
    if (actor instanceof Organisation organisation) {
      return isOfEu(organisation.kind().code());
    }
    return actor instanceof Group group
        && (group.memberKind().filter(kind -> isOfEu(kind.code())).isPresent()
            || group
                .parent()
                .flatMap(ref -> dossier.find(ref, Organisation.class))
                .filter(parent -> isOfEu(parent.kind().code()))
                .isPresent());
  }

  /** Returns whether a kind is one of the Union's own, or may be: another list's, which has a prefix. */
  private static boolean isOfEu(String kind) {
    return kind.equals(OrganisationKind.EU.code()) || kind.startsWith("eu-") || kind.contains(":");
  }

  private static void checkPartners(Dialogue dialogue, Dossier dossier, Findings here) {
    for (int i = 0; i < dialogue.parties().size(); i++) {
      Party party = dialogue.parties().get(i);
      Optional<CountryCode> member = memberAtBeginning(dossier, dialogue, party);
      if (member.isPresent()) {
        String at = party.period().isPresent() ? "/parties/" + i + "/period" : "/initiated";
        report(here.at(at), beginning(dialogue, party).get(), member.get(), dialogue);
      }
    }
  }

  private static Optional<Edtf> beginning(Dialogue dialogue, Party party) {
    return party.period().or(dialogue::initiated);
  }

  private static Optional<CountryCode> memberAtBeginning(
      Dossier dossier, Dialogue dialogue, Party party) {
    return beginning(dialogue, party).flatMap(date -> member(dossier, dialogue, party, date));
  }

  /** Looks at the rounds of a dialogue unless the dialogue itself is to blame. */
  private static void checkRound(Event event, Dossier dossier, Findings here) {
    Optional<Dialogue> dialogue =
        event.dialogue().flatMap(ref -> dossier.find(ref, Dialogue.class));
    if (event.kind().equals(EventKind.DIALOGUE_ROUND)
        && event.held().isPresent()
        && dialogue.isPresent()
        && dialogue.get().parties().stream()
            .noneMatch(
                party -> memberAtBeginning(dossier, dialogue.get(), party).isPresent())) {
      checkRound(dossier, dialogue.get(), event.held().get(), here);
    }
  }

  private static void checkRound(Dossier dossier, Dialogue dialogue, Edtf held, Findings here) {
    for (Party party : dialogue.parties()) {
      Optional<Edtf> period = party.period();
      boolean isParty = period.isEmpty()
          || !(period.get().definitelyBefore(held) || held.definitelyBefore(period.get()));
      Optional<CountryCode> member =
          isParty ? member(dossier, dialogue, party, held) : Optional.empty();
      if (member.isPresent()) {
        report(here.at("/held"), held, member.get(), dialogue);
      }
    }
  }

  private static void report(
      Findings.Finding finding, Edtf date, CountryCode member, Dialogue dialogue) {
    finding
        .of(date)
        .says("is a time when " + member + ", the partner of '" + dialogue.id()
            + "', was a member of the European Union");
  }

  /** Returns the country of a party that is the partner of the Union and a member at a date. */
  private static Optional<CountryCode> member(
      Dossier dossier, Dialogue dialogue, Party party, Edtf date) {
    if (party.side() != Side.PARTNER
        || dialogue.parties().stream().noneMatch(other -> other.side() == Side.EU)) {
      return Optional.empty();
    }
    return country(dossier, party).filter(country -> Membership.isCertain(country, date));
  }

  private static Optional<CountryCode> country(Dossier dossier, Party party) {
    return party
        .country()
        .or(() -> party
            .actor()
            .flatMap(ref -> dossier.find(ref, Organisation.class))
            .flatMap(Organisation::country));
  }

  private static void checkMembers(Dialogue dialogue, Dossier dossier, Findings here) {
    for (int i = 0; i < dialogue.parties().size(); i++) {
      Party party = dialogue.parties().get(i);
      Optional<CountryCode> country = country(dossier, party);
      if (party.side() == Side.MEMBER_STATE
          && party.period().isPresent()
          && country.isPresent()
          && Membership.isExcluded(country.get(), party.period().get())) {
        reportNoMember(
            here.at("/parties/" + i + "/side"), country.get(), party.period().get());
      }
    }
  }

  private static void checkParticipants(Event event, Dossier dossier, Findings here) {
    for (int i = 0; i < event.participations().size() && event.held().isPresent(); i++) {
      Participation participation = event.participations().get(i);
      if (participation.side().filter(Side.MEMBER_STATE::equals).isPresent()) {
        Optional<CountryCode> country = country(dossier, participation)
            .filter(from -> Membership.isExcluded(from, event.held().get()));
        if (country.isPresent()) {
          reportNoMember(
              here.at("/participations/" + i + "/side"),
              country.get(),
              event.held().get());
        }
      }
    }
  }

  private static void reportNoMember(Findings.Finding finding, CountryCode country, Edtf date) {
    finding
        .of(Side.MEMBER_STATE)
        .says("is the side of " + country
            + ", which was no member of the European Union at the time, " + date);
  }

  /**
   * Returns whose side a participation is on. The country of a mission may be where it sits, and
   * counts only if it ever was a member.
   */
  private static Optional<CountryCode> country(Dossier dossier, Participation participation) {
    return participation
        .onBehalfOf()
        .or(participation::actor)
        .flatMap(ref -> dossier.find(ref, Organisation.class))
        .flatMap(organisation -> organisation
            .country()
            .filter(country -> !organisation.kind().equals(OrganisationKind.DIPLOMATIC_MISSION)
                || EuMembership.wasEverMember(country)));
  }
}
