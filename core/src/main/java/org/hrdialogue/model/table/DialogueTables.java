package org.hrdialogue.model.table;

import static org.hrdialogue.model.table.ValueType.actor;
import static org.hrdialogue.model.table.ValueType.code;
import static org.hrdialogue.model.table.ValueType.part;
import static org.hrdialogue.model.table.ValueType.ref;

import org.hrdialogue.model.AgendaItem;
import org.hrdialogue.model.AgendaItemBuilder;
import org.hrdialogue.model.Dialogue;
import org.hrdialogue.model.DialogueBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.EventBuilder;
import org.hrdialogue.model.IndividualCase;
import org.hrdialogue.model.IndividualCaseBuilder;
import org.hrdialogue.model.Ordinal;
import org.hrdialogue.model.OrdinalBuilder;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.ParticipationBuilder;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.PartyBuilder;
import org.hrdialogue.model.Raising;
import org.hrdialogue.model.RaisingBuilder;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationBuilder;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.RecommendationSetBuilder;
import org.hrdialogue.model.RelatedEvent;
import org.hrdialogue.model.RelatedEventBuilder;
import org.hrdialogue.vocabulary.AffectedGroup;
import org.hrdialogue.vocabulary.AgendaItemKind;
import org.hrdialogue.vocabulary.AttendanceMode;
import org.hrdialogue.vocabulary.CaseKind;
import org.hrdialogue.vocabulary.DialogueKind;
import org.hrdialogue.vocabulary.EventKind;
import org.hrdialogue.vocabulary.EventRelation;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.Origin;
import org.hrdialogue.vocabulary.Periodicity;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.Stance;
import org.hrdialogue.vocabulary.Theme;

/** The tables of dialogues, their events, and what they bring up. */
public final class DialogueTables {
  // spotless:off a row is a line
  /** A party to a dialogue. */
  public static final Table<Party, PartyBuilder> PARTY =
      Table.of("party", Party.class, Party::builder, PartyBuilder::build, rows -> rows
          .optional("actor", actor(), Party::actor, PartyBuilder::actor, "Who it is")
          .optional("country", ValueType.COUNTRY, Party::country, PartyBuilder::country, "The country that it is or stands for")
          .required("side", code(Side.VOCABULARY), Party::side, PartyBuilder::side, "On which side")
          .optional("period", ValueType.DATE, Party::period, PartyBuilder::period, "From when until when"));

  /** Another event, and how the two go together. */
  public static final Table<RelatedEvent, RelatedEventBuilder> RELATED_EVENT =
      Table.of("related event", RelatedEvent.class, RelatedEvent::builder, RelatedEventBuilder::build, rows -> rows
          .required("event", ref(EntryType.EVENT), RelatedEvent::event, RelatedEventBuilder::event, "The other event")
          .required("relation", code(EventRelation.VOCABULARY), RelatedEvent::relation, RelatedEventBuilder::relation, "How the two go together"));

  /** The number of an event in a count. */
  public static final Table<Ordinal, OrdinalBuilder> ORDINAL =
      Table.of("ordinal", Ordinal.class, Ordinal::builder, OrdinalBuilder::build, rows -> rows
          .required("number", ValueType.FROM_ONE, Ordinal::number, OrdinalBuilder::number, "The number, from 1")
          .optional("within", ValueType.PLAIN, Ordinal::within, OrdinalBuilder::within, "What is counted, where more than one count is in use")
          .optional("asStated", ValueType.PLAIN, Ordinal::asStated, OrdinalBuilder::asStated, "The source's own word for it"));

  /** Somebody's part in an event. */
  public static final Table<Participation, ParticipationBuilder> PARTICIPATION =
      Table.of("participation", Participation.class, Participation::builder, ParticipationBuilder::build, rows -> rows
          .optional("actor", actor(), Participation::actor, ParticipationBuilder::actor, "Who took part")
          .list("roles", code(Role.VOCABULARY), Participation::roles, ParticipationBuilder::addRole, "In which roles")
          .optional("side", code(Side.VOCABULARY), Participation::side, ParticipationBuilder::side, "On which side")
          .optional("onBehalfOf", actor(), Participation::onBehalfOf, ParticipationBuilder::onBehalfOf, "For whom")
          .optional("capacity", ValueType.TEXT, Participation::capacity, ParticipationBuilder::capacity, "In what capacity, such as a position")
          .optional("mode", code(AttendanceMode.VOCABULARY), Participation::mode, ParticipationBuilder::mode, "Whether in person or online")
          .optional("place", part(ValueTables.PLACE), Participation::place, ParticipationBuilder::place, "From where, or where")
          .optional("count", part(ValueTables.COUNT), Participation::count, ParticipationBuilder::count, "How many came")
          .optional("asStated", ValueType.PLAIN, Participation::asStated, ParticipationBuilder::asStated, "The source's own words for the role")
          .all(SharedRows.OF_PARTS));

  /** A subject of an event. */
  public static final Table<AgendaItem, AgendaItemBuilder> AGENDA_ITEM =
      Table.of("agenda item", AgendaItem.class, AgendaItem::builder, AgendaItemBuilder::build, rows -> rows
          .required("kind", code(AgendaItemKind.VOCABULARY), AgendaItem::kind, AgendaItemBuilder::kind, "What sort of item it is")
          .required("text", ValueType.TEXT, AgendaItem::text, AgendaItemBuilder::text, "The subject")
          .list("themes", code(Theme.VOCABULARY), AgendaItem::themes, AgendaItemBuilder::addTheme, "What it is about")
          .list("affectedGroups", code(AffectedGroup.VOCABULARY), AgendaItem::affectedGroups, AgendaItemBuilder::addAffectedGroup, "Whose rights are at stake")
          .list("concerns", ref(), AgendaItem::concerns, AgendaItemBuilder::addConcern, "Whom or what it concerns")
          .optional("raisedBy", code(Side.VOCABULARY), AgendaItem::raisedBy, AgendaItemBuilder::raisedBy, "Which side raised it")
          .optional("stance", code(Stance.VOCABULARY), AgendaItem::stance, AgendaItemBuilder::stance, "How that side took it")
          .list("places", part(ValueTables.PLACE), AgendaItem::places, AgendaItemBuilder::addPlace, "Which places it is about")
          .optional("period", ValueType.DATE, AgendaItem::period, AgendaItemBuilder::period, "Which time it is about")
          .optional("timeframe", ValueType.TEXT, AgendaItem::timeframe, AgendaItemBuilder::timeframe, "By when something is to be done, in words")
          .all(SharedRows.OF_PARTS));

  /** An occasion on which a case was raised. */
  public static final Table<Raising, RaisingBuilder> RAISING =
      Table.of("raising of a case", Raising.class, Raising::builder, RaisingBuilder::build, rows -> rows
          .list("by", actor(), Raising::by, RaisingBuilder::addBy, "Who raised it")
          .optional("at", ref(EntryType.EVENT, EntryType.DIALOGUE), Raising::at, RaisingBuilder::at, "At which event or in which dialogue")
          .optional("in", ref(EntryType.SOURCE_DOCUMENT, EntryType.POLICY_INSTRUMENT), Raising::in, RaisingBuilder::in, "In which document or instrument")
          .optional("on", ValueType.DATE, Raising::on, RaisingBuilder::on, "When")
          .list("requests", ValueType.TEXT, Raising::requests, RaisingBuilder::addRequest, "What was asked for")
          .optional("count", part(ValueTables.COUNT), Raising::count, RaisingBuilder::count, "How many cases were raised")
          .all(SharedRows.OF_PARTS));

  /** A standing format between parties; its rounds and seminars are events. */
  public static final Table<Dialogue, DialogueBuilder> DIALOGUE =
      Table.of(EntryType.DIALOGUE, Dialogue.class, Dialogue::builder, DialogueBuilder::build, rows -> rows
          .required("id", ValueType.ID, Dialogue::id, DialogueBuilder::id, "Its identifier in the dossier")
          .list("names", part(ValueTables.NAME), Dialogue::names, DialogueBuilder::addName, "Its names, the preferred one first")
          .list("kinds", code(DialogueKind.VOCABULARY), Dialogue::kinds, DialogueBuilder::addKind, "What sort of dialogue it is")
          .list("parties", part(DialogueTables.PARTY), Dialogue::parties, DialogueBuilder::addParty, "Who takes part")
          .optional("periodicity", code(Periodicity.VOCABULARY), Dialogue::periodicity, DialogueBuilder::periodicity, "How often rounds are meant to be held")
          .optional("initiated", ValueType.DATE, Dialogue::initiated, DialogueBuilder::initiated, "When it was begun")
          .optional("ended", ValueType.DATE, Dialogue::ended, DialogueBuilder::ended, "When it ended")
          .list("bases", ref(EntryType.POLICY_INSTRUMENT, EntryType.EVENT), Dialogue::bases, DialogueBuilder::addBasis, "The instruments and events that it rests on")
          .optional("objectives", ValueType.TEXT, Dialogue::objectives, DialogueBuilder::objectives, "What it is for")
          .list("concerns", ref(), Dialogue::concerns, DialogueBuilder::addConcern, "Whom or what it concerns")
          .optional("partOf", ref(EntryType.DIALOGUE), Dialogue::partOf, DialogueBuilder::partOf, "The dialogue that it is part of")
          .list("predecessors", ref(EntryType.DIALOGUE), Dialogue::predecessors, DialogueBuilder::addPredecessor, "The dialogues that it continues")
          .all(SharedRows.ofEntries(EntryType.DIALOGUE)));

  /** Something that takes place: a dialogue round, a civil society seminar, a meeting. */
  public static final Table<Event, EventBuilder> EVENT =
      Table.of(EntryType.EVENT, Event.class, Event::builder, EventBuilder::build, rows -> rows
          .required("id", ValueType.ID, Event::id, EventBuilder::id, "Its identifier in the dossier")
          .required("kind", code(EventKind.VOCABULARY), Event::kind, EventBuilder::kind, "What it is")
          .optional("title", ValueType.TEXT, Event::title, EventBuilder::title, "Its title")
          .list("alsoCalled", ValueType.TEXT, Event::alsoCalled, EventBuilder::addAlsoCalled, "What else it is called")
          .optional("dialogue", ref(EntryType.DIALOGUE), Event::dialogue, EventBuilder::dialogue, "The dialogue that it belongs to")
          .optional("partOf", ref(EntryType.EVENT), Event::partOf, EventBuilder::partOf, "The event that it is part of")
          .optional("inputTo", ref(EntryType.EVENT), Event::inputTo, EventBuilder::inputTo, "The event that it feeds into")
          .optional("followsUp", ref(EntryType.EVENT), Event::followsUp, EventBuilder::followsUp, "The event that it follows up")
          .list("related", part(DialogueTables.RELATED_EVENT), Event::related, EventBuilder::addRelated, "Events that go together with it")
          .list("ordinals", part(DialogueTables.ORDINAL), Event::ordinals, EventBuilder::addOrdinal, "Its numbers")
          .required("status", code(EventStatus.VOCABULARY), Event::status, EventBuilder::status, "What the cited source says of it")
          .list("planned", ValueType.DATE, Event::planned, EventBuilder::addPlan, "The dates planned, oldest plan first")
          .optional("held", ValueType.DATE, Event::held, EventBuilder::held, "When it was held")
          .optional("durationDays", ValueType.FROM_ONE, Event::durationDays, EventBuilder::durationDays, "How many days it lasted")
          .list("places", part(ValueTables.PLACE), Event::places, EventBuilder::addPlace, "Where it was held")
          .optional("mode", code(AttendanceMode.VOCABULARY), Event::mode, EventBuilder::mode, "Whether people met in one place")
          .optional("theme", ValueType.TEXT, Event::theme, EventBuilder::theme, "Its theme")
          .list("concerns", ref(), Event::concerns, EventBuilder::addConcern, "Whom or what it concerns")
          .list("fundedBy", ref(EntryType.ASSISTANCE_PROGRAMME), Event::fundedBy, EventBuilder::addFundedBy, "The programmes that paid for it")
          .list("documents", ref(EntryType.SOURCE_DOCUMENT), Event::documents, EventBuilder::addDocument, "Its documents")
          .list("participations", part(DialogueTables.PARTICIPATION), Event::participations, EventBuilder::addParticipation, "Who took part, or is to")
          .optional("attendance", part(ValueTables.COUNT), Event::attendance, EventBuilder::attendance, "How many took part")
          .list("agenda", part(DialogueTables.AGENDA_ITEM), Event::agenda, EventBuilder::addAgenda, "What it treated")
          .all(SharedRows.ofEntries(EntryType.EVENT)));

  /** A case of one person, group or organisation, confidential unless the entry says otherwise.. */
  public static final Table<IndividualCase, IndividualCaseBuilder> INDIVIDUAL_CASE =
      Table.of(EntryType.INDIVIDUAL_CASE, IndividualCase.class, IndividualCase::builder, IndividualCaseBuilder::build, rows -> rows
          .required("id", ValueType.ID, IndividualCase::id, IndividualCaseBuilder::id, "Its identifier in the dossier")
          .optional("subject", actor(), IndividualCase::subject, IndividualCaseBuilder::subject, "Whose case it is")
          .optional("pseudonym", ValueType.PLAIN, IndividualCase::pseudonym, IndividualCaseBuilder::pseudonym, "The name under which it is kept")
          .optional("kind", code(CaseKind.VOCABULARY), IndividualCase::kind, IndividualCaseBuilder::kind, "What it is about")
          .optional("summary", ValueType.TEXT, IndividualCase::summary, IndividualCaseBuilder::summary, "What happened")
          .list("raised", part(DialogueTables.RAISING), IndividualCase::raised, IndividualCaseBuilder::addRaising, "The occasions on which it was raised")
          .all(SharedRows.ofEntries(EntryType.INDIVIDUAL_CASE)));

  /** Recommendations that were made together, whether or not they are recorded one by one. */
  public static final Table<RecommendationSet, RecommendationSetBuilder> RECOMMENDATION_SET =
      Table.of(EntryType.RECOMMENDATION_SET, RecommendationSet.class, RecommendationSet::builder, RecommendationSetBuilder::build, rows -> rows
          .required("id", ValueType.ID, RecommendationSet::id, RecommendationSetBuilder::id, "Its identifier in the dossier")
          .optional("title", ValueType.TEXT, RecommendationSet::title, RecommendationSetBuilder::title, "Its title")
          .optional("origin", code(Origin.VOCABULARY), RecommendationSet::origin, RecommendationSetBuilder::origin, "The mechanism that it comes from")
          .optional("session", ValueType.FROM_ONE, RecommendationSet::session, RecommendationSetBuilder::session, "The session of the Universal Periodic Review")
          .optional("cycle", ValueType.FROM_ONE, RecommendationSet::cycle, RecommendationSetBuilder::cycle, "The cycle of the Universal Periodic Review")
          .optional("adoptedAt", ref(EntryType.EVENT), RecommendationSet::adoptedAt, RecommendationSetBuilder::adoptedAt, "The event at which they were made or adopted")
          .list("adoptedBy", actor(), RecommendationSet::adoptedBy, RecommendationSetBuilder::addAdoptedBy, "Who adopted them")
          .optional("adopted", ValueType.DATE, RecommendationSet::adopted, RecommendationSetBuilder::adopted, "When they were adopted")
          .list("issuers", actor(), RecommendationSet::issuers, RecommendationSetBuilder::addIssuer, "Who makes them")
          .list("addressees", actor(), RecommendationSet::addressees, RecommendationSetBuilder::addAddressee, "Who is asked to act")
          .optional("size", part(ValueTables.COUNT), RecommendationSet::size, RecommendationSetBuilder::size, "How many they are")
          .list("concerns", ref(), RecommendationSet::concerns, RecommendationSetBuilder::addConcern, "Whom or what they concern")
          .optional("purpose", ValueType.TEXT, RecommendationSet::purpose, RecommendationSetBuilder::purpose, "What they are for")
          .optional("partOf", ref(EntryType.RECOMMENDATION_SET), RecommendationSet::partOf, RecommendationSetBuilder::partOf, "The set that it is part of")
          .list("transmissions", part(PartTables.TRANSMISSION), RecommendationSet::transmissions, RecommendationSetBuilder::addTransmission, "To whom they were handed over")
          .list("discussions", part(PartTables.DISCUSSION), RecommendationSet::discussions, RecommendationSetBuilder::addDiscussion, "Where they were discussed")
          .list("responses", part(PartTables.RESPONSE), RecommendationSet::responses, RecommendationSetBuilder::addResponse, "What was answered")
          .all(SharedRows.ofEntries(EntryType.RECOMMENDATION_SET)));

  /** One ask that one party put to another, and what came of it. */
  public static final Table<Recommendation, RecommendationBuilder> RECOMMENDATION =
      Table.of(EntryType.RECOMMENDATION, Recommendation.class, Recommendation::builder, RecommendationBuilder::build, rows -> rows
          .required("id", ValueType.ID, Recommendation::id, RecommendationBuilder::id, "Its identifier in the dossier")
          .optional("set", ref(EntryType.RECOMMENDATION_SET), Recommendation::set, RecommendationBuilder::set, "The set that it belongs to")
          .optional("reference", ValueType.PLAIN, Recommendation::reference, RecommendationBuilder::reference, "Its number in the document that has it")
          .optional("text", ValueType.TEXT, Recommendation::text, RecommendationBuilder::text, "The source's own words")
          .required("origin", code(Origin.VOCABULARY), Recommendation::origin, RecommendationBuilder::origin, "The mechanism that it comes from")
          .list("issuers", actor(), Recommendation::issuers, RecommendationBuilder::addIssuer, "Who makes it")
          .list("addressees", actor(), Recommendation::addressees, RecommendationBuilder::addAddressee, "Who is asked to act")
          .list("concerns", ref(), Recommendation::concerns, RecommendationBuilder::addConcern, "Whom or what it concerns")
          .list("themes", code(Theme.VOCABULARY), Recommendation::themes, RecommendationBuilder::addTheme, "What it is about")
          .list("affectedGroups", code(AffectedGroup.VOCABULARY), Recommendation::affectedGroups, RecommendationBuilder::addAffectedGroup, "Whose rights are at stake")
          .list("instruments", ref(EntryType.POLICY_INSTRUMENT), Recommendation::instruments, RecommendationBuilder::addInstrument, "The instruments that it is about")
          .optional("actionCategory", ValueType.FROM_ONE, Recommendation::actionCategory, RecommendationBuilder::actionCategory, "The category of action that its wording asks for, 1 to 5 on UPR Info's scale")
          .optional("timeframe", ValueType.TEXT, Recommendation::timeframe, RecommendationBuilder::timeframe, "By when it is to be carried out, in words")
          .list("repeats", ref(EntryType.RECOMMENDATION), Recommendation::repeats, RecommendationBuilder::addRepeats, "The earlier recommendations that it repeats")
          .optional("adoptedAt", ref(EntryType.EVENT), Recommendation::adoptedAt, RecommendationBuilder::adoptedAt, "The event at which it was made or adopted")
          .optional("adopted", ValueType.DATE, Recommendation::adopted, RecommendationBuilder::adopted, "When it was adopted")
          .list("transmissions", part(PartTables.TRANSMISSION), Recommendation::transmissions, RecommendationBuilder::addTransmission, "To whom it was handed over")
          .list("discussions", part(PartTables.DISCUSSION), Recommendation::discussions, RecommendationBuilder::addDiscussion, "Where it was discussed")
          .list("responses", part(PartTables.RESPONSE), Recommendation::responses, RecommendationBuilder::addResponse, "What was answered")
          .list("assessments", part(PartTables.ASSESSMENT), Recommendation::assessments, RecommendationBuilder::addAssessment, "How far it has been carried out, in whose judgement")
          .optional("closed", ValueType.DATE, Recommendation::closed, RecommendationBuilder::closed, "When its follow-up was closed")
          .all(SharedRows.ofEntries(EntryType.RECOMMENDATION)));

  // spotless:on

  private DialogueTables() {}
}
