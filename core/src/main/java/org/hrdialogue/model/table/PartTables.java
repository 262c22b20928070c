package org.hrdialogue.model.table;

import static org.hrdialogue.model.table.ValueType.actor;
import static org.hrdialogue.model.table.ValueType.code;
import static org.hrdialogue.model.table.ValueType.part;
import static org.hrdialogue.model.table.ValueType.ref;

import org.hrdialogue.model.Accreditation;
import org.hrdialogue.model.AccreditationBuilder;
import org.hrdialogue.model.AgendaItem;
import org.hrdialogue.model.AgendaItemBuilder;
import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AllocationBuilder;
import org.hrdialogue.model.AllocationPart;
import org.hrdialogue.model.AllocationPartBuilder;
import org.hrdialogue.model.Assessment;
import org.hrdialogue.model.AssessmentBuilder;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.CitationBuilder;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.ContactBuilder;
import org.hrdialogue.model.Disclosure;
import org.hrdialogue.model.DisclosureBuilder;
import org.hrdialogue.model.Discussion;
import org.hrdialogue.model.DiscussionBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Extension;
import org.hrdialogue.model.ExtensionBuilder;
import org.hrdialogue.model.HistoryItem;
import org.hrdialogue.model.HistoryItemBuilder;
import org.hrdialogue.model.Implementer;
import org.hrdialogue.model.ImplementerBuilder;
import org.hrdialogue.model.ModalityShare;
import org.hrdialogue.model.ModalityShareBuilder;
import org.hrdialogue.model.NhriProfile;
import org.hrdialogue.model.NhriProfileBuilder;
import org.hrdialogue.model.Note;
import org.hrdialogue.model.NoteBuilder;
import org.hrdialogue.model.NpmProfile;
import org.hrdialogue.model.NpmProfileBuilder;
import org.hrdialogue.model.Ordinal;
import org.hrdialogue.model.OrdinalBuilder;
import org.hrdialogue.model.Participation;
import org.hrdialogue.model.ParticipationBuilder;
import org.hrdialogue.model.Party;
import org.hrdialogue.model.PartyBuilder;
import org.hrdialogue.model.Phone;
import org.hrdialogue.model.PhoneBuilder;
import org.hrdialogue.model.Position;
import org.hrdialogue.model.PositionBuilder;
import org.hrdialogue.model.Raising;
import org.hrdialogue.model.RaisingBuilder;
import org.hrdialogue.model.RelatedEvent;
import org.hrdialogue.model.RelatedEventBuilder;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.ResponseBuilder;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.model.SectorShareBuilder;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.model.TransmissionBuilder;
import org.hrdialogue.vocabulary.AccreditationKind;
import org.hrdialogue.vocabulary.AccreditationStatus;
import org.hrdialogue.vocabulary.AffectedGroup;
import org.hrdialogue.vocabulary.AgendaItemKind;
import org.hrdialogue.vocabulary.AllocationStatus;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.AssessmentScale;
import org.hrdialogue.vocabulary.AttendanceMode;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.ContactPurpose;
import org.hrdialogue.vocabulary.DisclosureBasis;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.EventRelation;
import org.hrdialogue.vocabulary.HistoryKind;
import org.hrdialogue.vocabulary.ImplementerRole;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.Modality;
import org.hrdialogue.vocabulary.NhriModel;
import org.hrdialogue.vocabulary.NoteKind;
import org.hrdialogue.vocabulary.NpmModel;
import org.hrdialogue.vocabulary.PhoneKind;
import org.hrdialogue.vocabulary.ResponseValue;
import org.hrdialogue.vocabulary.Role;
import org.hrdialogue.vocabulary.Sector;
import org.hrdialogue.vocabulary.SectorRole;
import org.hrdialogue.vocabulary.Side;
import org.hrdialogue.vocabulary.Stance;
import org.hrdialogue.vocabulary.Standing;
import org.hrdialogue.vocabulary.Theme;
import org.hrdialogue.vocabulary.TransmissionStatus;

/** The tables of the parts that entries share. */
public final class PartTables {
  // spotless:off a row is a line
  /** Which document says which property of an object, and how. */
  public static final Table<Citation, CitationBuilder> CITATION =
      Table.of("citation", Citation.class, Citation::builder, CitationBuilder::build)
          .requiredWhere(PartTables::needsSource, "source", ref(EntryType.SOURCE_DOCUMENT), Citation::source, CitationBuilder::source, "The document")
          .optional("locator", ValueType.PLAIN, Citation::locator, CitationBuilder::locator, "Where in the document, such as a paragraph or page")
          .list("supports", ValueType.PATH, Citation::supports, CitationBuilder::addSupport, "The properties that the document supports, relative to the object that is cited for")
          .list("disputes", ValueType.PATH, Citation::disputes, CitationBuilder::addDispute, "The properties that the document contradicts")
          .optional("printed", ValueType.PLAIN, Citation::printed, CitationBuilder::printed, "The document's own words or spelling, where their form matters")
          .defaulted("basis", code(Basis.VOCABULARY), Basis.STATED, Citation::basis, CitationBuilder::basis, "On what the statement rests")
          .optional("attributedTo", actor(), Citation::attributedTo, CitationBuilder::attributedTo, "Whose account the document gives")
          .optional("note", ValueType.PLAIN, Citation::note, CitationBuilder::note, "What an editor has to say about it")
          .table();

  /** A remark that has no property of its own. */
  public static final Table<Note, NoteBuilder> NOTE =
      Table.of("note", Note.class, Note::builder, NoteBuilder::build)
          .required("text", ValueType.TEXT, Note::text, NoteBuilder::text, "What is remarked")
          .optional("kind", code(NoteKind.VOCABULARY), Note::kind, NoteBuilder::kind, "What sort of remark it is")
          .optional("asOf", ValueType.DATE, Note::asOf, NoteBuilder::asOf, "For what time it is meant")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A dated step that has no property of its own. */
  public static final Table<HistoryItem, HistoryItemBuilder> HISTORY_ITEM =
      Table.of("history item", HistoryItem.class, HistoryItem::builder, HistoryItemBuilder::build)
          .required("kind", code(HistoryKind.VOCABULARY), HistoryItem::kind, HistoryItemBuilder::kind, "What happened")
          .optional("on", ValueType.DATE, HistoryItem::on, HistoryItemBuilder::on, "When, or over what time, the step happened")
          .list("by", actor(), HistoryItem::by, HistoryItemBuilder::addBy, "Who took the step")
          .optional("text", ValueType.TEXT, HistoryItem::text, HistoryItemBuilder::text, "What happened, in words")
          .optional("condition", ValueType.TEXT, HistoryItem::condition, HistoryItemBuilder::condition, "On what condition it is to happen")
          .optional("term", part(() -> ValueTables.COUNT), HistoryItem::term, HistoryItemBuilder::term, "How long what stands after the step is to last")
          .all(SharedRows.OF_PARTS)
          .table();

  /** Who may see an entry, and why. */
  public static final Table<Disclosure, DisclosureBuilder> DISCLOSURE =
      Table.of("disclosure", Disclosure.class, Disclosure::builder, DisclosureBuilder::build)
          .required("level", code(DisclosureLevel.VOCABULARY), Disclosure::level, DisclosureBuilder::level, "Who may see it")
          .optional("basis", code(DisclosureBasis.VOCABULARY), Disclosure::basis, DisclosureBuilder::basis, "Why it may be disclosed")
          .optional("reviewOn", ValueType.DATE, Disclosure::reviewOn, DisclosureBuilder::reviewOn, "When the level is to be reviewed")
          .table();

  /** A telephone number. */
  public static final Table<Phone, PhoneBuilder> PHONE =
      Table.of("phone", Phone.class, Phone::builder, PhoneBuilder::build)
          .required("number", ValueType.PLAIN, Phone::number, PhoneBuilder::number, "The number as printed")
          .optional("e164", ValueType.PLAIN, Phone::e164, PhoneBuilder::e164, "The number in the international form of ITU-T E.164, such as +992372217407")
          .optional("kind", code(PhoneKind.VOCABULARY), Phone::kind, PhoneBuilder::kind, "What answers")
          .table();

  /** How to reach somebody. */
  public static final Table<Contact, ContactBuilder> CONTACT =
      Table.of("contact", Contact.class, Contact::builder, ContactBuilder::build)
          .optional("person", ref(EntryType.PERSON), Contact::person, ContactBuilder::person, "Who answers")
          .optional("title", ValueType.TEXT, Contact::title, ContactBuilder::title, "The position or office that answers")
          .optional("address", part(() -> ValueTables.POSTAL_ADDRESS), Contact::address, ContactBuilder::address, "The postal address")
          .list("phones", part(() -> PartTables.PHONE), Contact::phones, ContactBuilder::addPhone, "The telephone and fax numbers")
          .list("emails", ValueType.PLAIN, Contact::emails, ContactBuilder::addEmail, "The e-mail addresses")
          .list("urls", ValueType.PLAIN, Contact::urls, ContactBuilder::addUrl, "The web addresses")
          .optional("purpose", code(ContactPurpose.VOCABULARY), Contact::purpose, ContactBuilder::purpose, "What it is for")
          .optional("asOf", ValueType.DATE, Contact::asOf, ContactBuilder::asOf, "When the source gave it")
          .optional("disclosure", part(() -> PartTables.DISCLOSURE), Contact::disclosure, ContactBuilder::disclosure, "Who may see it")
          .all(SharedRows.OF_PARTS)
          .table();

  /** The handing over of recommendations or of a document. */
  public static final Table<Transmission, TransmissionBuilder> TRANSMISSION =
      Table.of("transmission", Transmission.class, Transmission::builder, TransmissionBuilder::build)
          .optional("sender", actor(), Transmission::sender, TransmissionBuilder::sender, "Who sends")
          .optional("recipient", actor(), Transmission::recipient, TransmissionBuilder::recipient, "Who is to receive")
          .optional("planned", ValueType.DATE, Transmission::planned, TransmissionBuilder::planned, "When it was to be sent")
          .optional("made", ValueType.DATE, Transmission::made, TransmissionBuilder::made, "When it was sent")
          .optional("forDiscussionAt", ref(EntryType.EVENT), Transmission::forDiscussionAt, TransmissionBuilder::forDiscussionAt, "The event at which it is to be discussed")
          .required("status", code(TransmissionStatus.VOCABULARY), Transmission::status, TransmissionBuilder::status, "Whether it was sent")
          .defaulted("customary", ValueType.FLAG, false, Transmission::customary, TransmissionBuilder::customary, "Whether the source calls it regular practice")
          .all(SharedRows.OF_PARTS)
          .table();

  /** What an addressee answered. */
  public static final Table<Response, ResponseBuilder> RESPONSE =
      Table.of("response", Response.class, Response::builder, ResponseBuilder::build)
          .required("value", code(ResponseValue.VOCABULARY), Response::value, ResponseBuilder::value, "The answer")
          .optional("asStated", ValueType.PLAIN, Response::asStated, ResponseBuilder::asStated, "The source's own word for it")
          .optional("by", actor(), Response::by, ResponseBuilder::by, "Who answered")
          .optional("on", ValueType.DATE, Response::on, ResponseBuilder::on, "When")
          .optional("count", part(() -> ValueTables.COUNT), Response::count, ResponseBuilder::count, "To how many recommendations of a set the answer was given")
          .optional("comment", ValueType.TEXT, Response::comment, ResponseBuilder::comment, "What was said with it")
          .all(SharedRows.OF_PARTS)
          .table();

  /** The discussion of recommendations at an event. */
  public static final Table<Discussion, DiscussionBuilder> DISCUSSION =
      Table.of("discussion", Discussion.class, Discussion::builder, DiscussionBuilder::build)
          .required("event", ref(EntryType.EVENT), Discussion::event, DiscussionBuilder::event, "Where it took place, or is to")
          .optional("on", ValueType.DATE, Discussion::on, DiscussionBuilder::on, "When")
          .optional("outcome", ValueType.TEXT, Discussion::outcome, DiscussionBuilder::outcome, "What came of it")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A judgement on how far a recommendation has been carried out. */
  public static final Table<Assessment, AssessmentBuilder> ASSESSMENT =
      Table.of("assessment", Assessment.class, Assessment::builder, AssessmentBuilder::build)
          .required("scale", code(AssessmentScale.VOCABULARY), Assessment::scale, AssessmentBuilder::scale, "The scale")
          .required("grade", ValueType.PLAIN, Assessment::grade, AssessmentBuilder::grade, "The grade on the scale")
          .optional("upTo", ValueType.PLAIN, Assessment::upTo, AssessmentBuilder::upTo, "The other end, where a range of grades was given")
          .optional("by", actor(), Assessment::by, AssessmentBuilder::by, "Who judged")
          .optional("on", ValueType.DATE, Assessment::on, AssessmentBuilder::on, "When")
          .optional("round", ValueType.PLAIN, Assessment::round, AssessmentBuilder::round, "In which round of follow-up")
          .optional("asStated", ValueType.PLAIN, Assessment::asStated, AssessmentBuilder::asStated, "The source's own words for the grade")
          .optional("comment", ValueType.TEXT, Assessment::comment, AssessmentBuilder::comment, "What was said with it")
          .all(SharedRows.OF_PARTS)
          .table();

  /** Somebody's part in an event. */
  public static final Table<Participation, ParticipationBuilder> PARTICIPATION =
      Table.of("participation", Participation.class, Participation::builder, ParticipationBuilder::build)
          .optional("actor", actor(), Participation::actor, ParticipationBuilder::actor, "Who took part")
          .list("roles", code(Role.VOCABULARY), Participation::roles, ParticipationBuilder::addRole, "In which roles")
          .optional("side", code(Side.VOCABULARY), Participation::side, ParticipationBuilder::side, "On which side")
          .optional("onBehalfOf", actor(), Participation::onBehalfOf, ParticipationBuilder::onBehalfOf, "For whom")
          .optional("capacity", ValueType.TEXT, Participation::capacity, ParticipationBuilder::capacity, "In what capacity, such as a position")
          .optional("mode", code(AttendanceMode.VOCABULARY), Participation::mode, ParticipationBuilder::mode, "Whether in person or online")
          .optional("place", part(() -> ValueTables.PLACE), Participation::place, ParticipationBuilder::place, "From where, or where")
          .optional("count", part(() -> ValueTables.COUNT), Participation::count, ParticipationBuilder::count, "How many came")
          .optional("asStated", ValueType.PLAIN, Participation::asStated, ParticipationBuilder::asStated, "The source's own words for the role")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A subject of an event. */
  public static final Table<AgendaItem, AgendaItemBuilder> AGENDA_ITEM =
      Table.of("agenda item", AgendaItem.class, AgendaItem::builder, AgendaItemBuilder::build)
          .required("kind", code(AgendaItemKind.VOCABULARY), AgendaItem::kind, AgendaItemBuilder::kind, "What sort of item it is")
          .required("text", ValueType.TEXT, AgendaItem::text, AgendaItemBuilder::text, "The subject")
          .list("themes", code(Theme.VOCABULARY), AgendaItem::themes, AgendaItemBuilder::addTheme, "What it is about")
          .list("affectedGroups", code(AffectedGroup.VOCABULARY), AgendaItem::affectedGroups, AgendaItemBuilder::addAffectedGroup, "Whose rights are at stake")
          .list("concerns", ref(), AgendaItem::concerns, AgendaItemBuilder::addConcern, "Whom or what it concerns")
          .optional("raisedBy", code(Side.VOCABULARY), AgendaItem::raisedBy, AgendaItemBuilder::raisedBy, "Which side raised it")
          .optional("stance", code(Stance.VOCABULARY), AgendaItem::stance, AgendaItemBuilder::stance, "How that side took it")
          .list("places", part(() -> ValueTables.PLACE), AgendaItem::places, AgendaItemBuilder::addPlace, "Which places it is about")
          .optional("period", ValueType.DATE, AgendaItem::period, AgendaItemBuilder::period, "Which time it is about")
          .optional("timeframe", ValueType.TEXT, AgendaItem::timeframe, AgendaItemBuilder::timeframe, "By when something is to be done, in words")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A sum that a source gives for a part of an allocation. */
  public static final Table<AllocationPart, AllocationPartBuilder> ALLOCATION_PART =
      Table.of("allocation part", AllocationPart.class, AllocationPart::builder, AllocationPartBuilder::build)
          .required("label", ValueType.TEXT, AllocationPart::label, AllocationPartBuilder::label, "What the part is")
          .required("amount", part(() -> ValueTables.MONEY), AllocationPart::amount, AllocationPartBuilder::amount, "The sum")
          .table();

  /** A sum of assistance: what it measures, for which time, from whom and for whom. */
  public static final Table<Allocation, AllocationBuilder> ALLOCATION =
      Table.of("allocation", Allocation.class, Allocation::builder, AllocationBuilder::build)
          .required("measure", code(Measure.VOCABULARY), Allocation::measure, AllocationBuilder::measure, "What the sum measures")
          .defaulted("per", code(AmountPer.VOCABULARY), AmountPer.TOTAL, Allocation::per, AllocationBuilder::per, "For what unit it is given")
          .optional("amount", part(() -> ValueTables.MONEY), Allocation::amount, AllocationBuilder::amount, "The sum")
          .optional("period", ValueType.DATE, Allocation::period, AllocationBuilder::period, "The time that it is for")
          .optional("donor", actor(), Allocation::donor, AllocationBuilder::donor, "Who gives this share of it")
          .optional("recipient", ValueType.COUNTRY, Allocation::recipient, AllocationBuilder::recipient, "The country that receives it")
          .optional("region", ValueType.TEXT, Allocation::region, AllocationBuilder::region, "The region that receives it")
          .optional("status", code(AllocationStatus.VOCABULARY), Allocation::status, AllocationBuilder::status, "Whether it has been set aside, paid or spent")
          .optional("condition", ValueType.TEXT, Allocation::condition, AllocationBuilder::condition, "On what condition")
          .optional("share", ValueType.PERCENT, Allocation::share, AllocationBuilder::share, "Which part of the whole it is")
          .list("parts", part(() -> PartTables.ALLOCATION_PART), Allocation::parts, AllocationBuilder::addPart, "The sums that the source gives for parts of it")
          .optional("asOf", ValueType.DATE, Allocation::asOf, AllocationBuilder::asOf, "When the source gave it")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A decision on how far an institution complies with the Paris Principles. */
  public static final Table<Accreditation, AccreditationBuilder> ACCREDITATION =
      Table.of("accreditation", Accreditation.class, Accreditation::builder, AccreditationBuilder::build)
          .required("status", code(AccreditationStatus.VOCABULARY), Accreditation::status, AccreditationBuilder::status, "The status that it gives or keeps")
          .optional("kind", code(AccreditationKind.VOCABULARY), Accreditation::kind, AccreditationBuilder::kind, "What sort of decision it is")
          .optional("decided", ValueType.DATE, Accreditation::decided, AccreditationBuilder::decided, "When it was taken")
          .optional("effective", ValueType.DATE, Accreditation::effective, AccreditationBuilder::effective, "When it takes effect")
          .optional("session", ValueType.PLAIN, Accreditation::session, AccreditationBuilder::session, "At which session")
          .optional("body", ValueType.PLAIN, Accreditation::body, AccreditationBuilder::body, "The body that took it, as it was called then")
          .all(SharedRows.OF_PARTS)
          .table();

  /** What makes an organisation a national human rights institution. */
  public static final Table<NhriProfile, NhriProfileBuilder> NHRI_PROFILE =
      Table.of("national human rights institution", NhriProfile.class, NhriProfile::builder, NhriProfileBuilder::build)
          .optional("model", code(NhriModel.VOCABULARY), NhriProfile::model, NhriProfileBuilder::model, "How it is built")
          .optional("legalBasis", ValueType.TEXT, NhriProfile::legalBasis, NhriProfileBuilder::legalBasis, "The law that it rests on")
          .optional("established", ValueType.DATE, NhriProfile::established, NhriProfileBuilder::established, "When it was established")
          .list("accreditations", part(() -> PartTables.ACCREDITATION), NhriProfile::accreditations, NhriProfileBuilder::addAccreditation, "The decisions on its accreditation, oldest first")
          .all(SharedRows.OF_PARTS)
          .table();

  /** What makes an organisation a national preventive mechanism under OPCAT. */
  public static final Table<NpmProfile, NpmProfileBuilder> NPM_PROFILE =
      Table.of("national preventive mechanism", NpmProfile.class, NpmProfile::builder, NpmProfileBuilder::build)
          .optional("model", code(NpmModel.VOCABULARY), NpmProfile::model, NpmProfileBuilder::model, "How it is built")
          .optional("consented", ValueType.DATE, NpmProfile::consented, NpmProfileBuilder::consented, "When the state consented to OPCAT")
          .optional("postponedUntil", ValueType.DATE, NpmProfile::postponedUntil, NpmProfileBuilder::postponedUntil, "Until when the state postponed its duty (OPCAT, article 24)")
          .optional("established", ValueType.DATE, NpmProfile::established, NpmProfileBuilder::established, "When it was established in law")
          .optional("designated", ValueType.DATE, NpmProfile::designated, NpmProfileBuilder::designated, "When it was designated")
          .optional("operational", ValueType.DATE, NpmProfile::operational, NpmProfileBuilder::operational, "When it began to work")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A position that a person holds or held. */
  public static final Table<Position, PositionBuilder> POSITION =
      Table.of("position", Position.class, Position::builder, PositionBuilder::build)
          .optional("organisation", ref(EntryType.ORGANISATION), Position::organisation, PositionBuilder::organisation, "Where")
          .optional("title", ValueType.TEXT, Position::title, PositionBuilder::title, "What it is called")
          .optional("period", ValueType.DATE, Position::period, PositionBuilder::period, "From when until when")
          .optional("asOf", ValueType.DATE, Position::asOf, PositionBuilder::asOf, "When the source gave it")
          .optional("standing", code(Standing.VOCABULARY), Position::standing, PositionBuilder::standing, "Whether it is held, was held or is to be held")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A party to a dialogue. */
  public static final Table<Party, PartyBuilder> PARTY =
      Table.of("party", Party.class, Party::builder, PartyBuilder::build)
          .optional("actor", actor(), Party::actor, PartyBuilder::actor, "Who it is")
          .optional("country", ValueType.COUNTRY, Party::country, PartyBuilder::country, "The country that it is or stands for")
          .required("side", code(Side.VOCABULARY), Party::side, PartyBuilder::side, "On which side")
          .optional("period", ValueType.DATE, Party::period, PartyBuilder::period, "From when until when")
          .table();

  /** Another event, and how the two go together. */
  public static final Table<RelatedEvent, RelatedEventBuilder> RELATED_EVENT =
      Table.of("related event", RelatedEvent.class, RelatedEvent::builder, RelatedEventBuilder::build)
          .required("event", ref(EntryType.EVENT), RelatedEvent::event, RelatedEventBuilder::event, "The other event")
          .required("relation", code(EventRelation.VOCABULARY), RelatedEvent::relation, RelatedEventBuilder::relation, "How the two go together")
          .table();

  /** The number of an event in a count. */
  public static final Table<Ordinal, OrdinalBuilder> ORDINAL =
      Table.of("ordinal", Ordinal.class, Ordinal::builder, OrdinalBuilder::build)
          .required("number", ValueType.FROM_ONE, Ordinal::number, OrdinalBuilder::number, "The number, from 1")
          .optional("within", ValueType.PLAIN, Ordinal::within, OrdinalBuilder::within, "What is counted, where more than one count is in use")
          .optional("asStated", ValueType.PLAIN, Ordinal::asStated, OrdinalBuilder::asStated, "The source's own word for it")
          .table();

  /** An occasion on which a case was raised. */
  public static final Table<Raising, RaisingBuilder> RAISING =
      Table.of("raising of a case", Raising.class, Raising::builder, RaisingBuilder::build)
          .list("by", actor(), Raising::by, RaisingBuilder::addBy, "Who raised it")
          .list("at", ref(EntryType.EVENT, EntryType.DIALOGUE), Raising::at, RaisingBuilder::addAt, "At which events or in which dialogues")
          .list("in", ref(EntryType.SOURCE_DOCUMENT, EntryType.POLICY_INSTRUMENT), Raising::in, RaisingBuilder::addIn, "In which documents or instruments")
          .optional("on", ValueType.DATE, Raising::on, RaisingBuilder::on, "When")
          .list("requests", ValueType.TEXT, Raising::requests, RaisingBuilder::addRequest, "What was asked for")
          .optional("count", part(() -> ValueTables.COUNT), Raising::count, RaisingBuilder::count, "How many cases were raised")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A sector that a programme works in. */
  public static final Table<SectorShare, SectorShareBuilder> SECTOR_SHARE =
      Table.of("sector share", SectorShare.class, SectorShare::builder, SectorShareBuilder::build)
          .required("sector", code(Sector.VOCABULARY), SectorShare::sector, SectorShareBuilder::sector, "The sector")
          .optional("role", code(SectorRole.VOCABULARY), SectorShare::role, SectorShareBuilder::role, "What the sector is to the programme")
          .optional("share", ValueType.PERCENT, SectorShare::share, SectorShareBuilder::share, "Which part of the programme it has")
          .optional("asStated", ValueType.PLAIN, SectorShare::asStated, SectorShareBuilder::asStated, "The source's own word for it")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A form in which a programme gives assistance. */
  public static final Table<ModalityShare, ModalityShareBuilder> MODALITY_SHARE =
      Table.of("modality share", ModalityShare.class, ModalityShare::builder, ModalityShareBuilder::build)
          .required("modality", code(Modality.VOCABULARY), ModalityShare::modality, ModalityShareBuilder::modality, "The form")
          .optional("share", ValueType.PERCENT, ModalityShare::share, ModalityShareBuilder::share, "Which part of the programme it has")
          .optional("asStated", ValueType.PLAIN, ModalityShare::asStated, ModalityShareBuilder::asStated, "The source's own word for it")
          .all(SharedRows.OF_PARTS)
          .table();

  /** A prolongation of a programme. */
  public static final Table<Extension, ExtensionBuilder> EXTENSION =
      Table.of("extension", Extension.class, Extension::builder, ExtensionBuilder::build)
          .required("to", ValueType.DATE, Extension::to, ExtensionBuilder::to, "The new end")
          .optional("added", part(() -> ValueTables.MONEY), Extension::added, ExtensionBuilder::added, "The sum added")
          .all(SharedRows.OF_PARTS)
          .table();

  /** Somebody who carries out a programme. */
  public static final Table<Implementer, ImplementerBuilder> IMPLEMENTER =
      Table.of("implementer", Implementer.class, Implementer::builder, ImplementerBuilder::build)
          .required("actor", actor(), Implementer::actor, ImplementerBuilder::actor, "Who it is")
          .optional("role", code(ImplementerRole.VOCABULARY), Implementer::role, ImplementerBuilder::role, "What it does")
          .all(SharedRows.OF_PARTS)
          .table();

  // spotless:on

  private PartTables() {}

  private static boolean needsSource(Citation citation) {
    return citation.basis() == Basis.STATED || citation.basis() == Basis.INFERRED;
  }
}
