package org.hrdialogue.model.table;

import static org.hrdialogue.model.table.ValueType.actor;
import static org.hrdialogue.model.table.ValueType.code;
import static org.hrdialogue.model.table.ValueType.part;
import static org.hrdialogue.model.table.ValueType.ref;

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
import org.hrdialogue.model.HistoryItem;
import org.hrdialogue.model.HistoryItemBuilder;
import org.hrdialogue.model.Note;
import org.hrdialogue.model.NoteBuilder;
import org.hrdialogue.model.Phone;
import org.hrdialogue.model.PhoneBuilder;
import org.hrdialogue.model.Response;
import org.hrdialogue.model.ResponseBuilder;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.model.TransmissionBuilder;
import org.hrdialogue.vocabulary.AssessmentScale;
import org.hrdialogue.vocabulary.Basis;
import org.hrdialogue.vocabulary.ContactPurpose;
import org.hrdialogue.vocabulary.DisclosureBasis;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.HistoryKind;
import org.hrdialogue.vocabulary.NoteKind;
import org.hrdialogue.vocabulary.PhoneKind;
import org.hrdialogue.vocabulary.ResponseValue;
import org.hrdialogue.vocabulary.TransmissionStatus;

/** The tables of the parts that entries of several types have. */
public final class PartTables {
  // spotless:off a row is a line
  /** Which document says which property of an object, and how. */
  public static final Table<Citation, CitationBuilder> CITATION =
      Table.of("citation", Citation.class, Citation::builder, CitationBuilder::build, rows -> rows
          .requiredWhere(PartTables::needsSource, "source", ref(EntryType.SOURCE_DOCUMENT), Citation::source, CitationBuilder::source, "The document")
          .optional("locator", ValueType.PLAIN, Citation::locator, CitationBuilder::locator, "Where in the document, such as a paragraph or page")
          .list("supports", ValueType.PATH, Citation::supports, CitationBuilder::addSupport, "The properties that the document supports, relative to the object that is cited for")
          .list("disputes", ValueType.PATH, Citation::disputes, CitationBuilder::addDispute, "The properties that the document contradicts")
          .optional("printed", ValueType.PLAIN, Citation::printed, CitationBuilder::printed, "The document's own words or spelling, where their form matters")
          .defaulted("basis", code(Basis.VOCABULARY), Basis.STATED, Citation::basis, CitationBuilder::basis, "On what the statement rests")
          .optional("attributedTo", actor(), Citation::attributedTo, CitationBuilder::attributedTo, "Whose account the document gives")
          .optional("note", ValueType.PLAIN, Citation::note, CitationBuilder::note, "What an editor has to say about it"));

  /** A remark that has no property of its own. */
  public static final Table<Note, NoteBuilder> NOTE =
      Table.of("note", Note.class, Note::builder, NoteBuilder::build, rows -> rows
          .required("text", ValueType.TEXT, Note::text, NoteBuilder::text, "What is remarked")
          .optional("kind", code(NoteKind.VOCABULARY), Note::kind, NoteBuilder::kind, "What sort of remark it is")
          .optional("asOf", ValueType.DATE, Note::asOf, NoteBuilder::asOf, "For what time it is meant")
          .all(SharedRows.OF_PARTS));

  /** A dated step that has no property of its own. */
  public static final Table<HistoryItem, HistoryItemBuilder> HISTORY_ITEM =
      Table.of("history item", HistoryItem.class, HistoryItem::builder, HistoryItemBuilder::build, rows -> rows
          .required("kind", code(HistoryKind.VOCABULARY), HistoryItem::kind, HistoryItemBuilder::kind, "What happened")
          .optional("on", ValueType.DATE, HistoryItem::on, HistoryItemBuilder::on, "When, or over what time, the step happened")
          .list("by", actor(), HistoryItem::by, HistoryItemBuilder::addBy, "Who took the step")
          .optional("text", ValueType.TEXT, HistoryItem::text, HistoryItemBuilder::text, "What happened, in words")
          .optional("condition", ValueType.TEXT, HistoryItem::condition, HistoryItemBuilder::condition, "On what condition it is to happen")
          .optional("term", part(ValueTables.COUNT), HistoryItem::term, HistoryItemBuilder::term, "How long what stands after the step is to last")
          .all(SharedRows.OF_PARTS));

  /** Who may see an entry, and why. */
  public static final Table<Disclosure, DisclosureBuilder> DISCLOSURE =
      Table.of("disclosure", Disclosure.class, Disclosure::builder, DisclosureBuilder::build, rows -> rows
          .required("level", code(DisclosureLevel.VOCABULARY), Disclosure::level, DisclosureBuilder::level, "Who may see it")
          .optional("basis", code(DisclosureBasis.VOCABULARY), Disclosure::basis, DisclosureBuilder::basis, "Why it may be disclosed")
          .optional("reviewOn", ValueType.DATE, Disclosure::reviewOn, DisclosureBuilder::reviewOn, "When the level is to be reviewed"));

  /** A telephone number. */
  public static final Table<Phone, PhoneBuilder> PHONE =
      Table.of("phone", Phone.class, Phone::builder, PhoneBuilder::build, rows -> rows
          .required("number", ValueType.PLAIN, Phone::number, PhoneBuilder::number, "The number as printed")
          .optional("e164", ValueType.PLAIN, Phone::e164, PhoneBuilder::e164, "The number in the international form of ITU-T E.164, such as +992372217407")
          .optional("kind", code(PhoneKind.VOCABULARY), Phone::kind, PhoneBuilder::kind, "What answers"));

  /** How to reach somebody. */
  public static final Table<Contact, ContactBuilder> CONTACT =
      Table.of("contact", Contact.class, Contact::builder, ContactBuilder::build, rows -> rows
          .optional("person", ref(EntryType.PERSON), Contact::person, ContactBuilder::person, "Who answers")
          .optional("title", ValueType.TEXT, Contact::title, ContactBuilder::title, "The position or office that answers")
          .optional("address", part(ValueTables.POSTAL_ADDRESS), Contact::address, ContactBuilder::address, "The postal address")
          .list("phones", part(PartTables.PHONE), Contact::phones, ContactBuilder::addPhone, "The telephone and fax numbers")
          .list("emails", ValueType.PLAIN, Contact::emails, ContactBuilder::addEmail, "The e-mail addresses")
          .list("urls", ValueType.PLAIN, Contact::urls, ContactBuilder::addUrl, "The web addresses")
          .optional("purpose", code(ContactPurpose.VOCABULARY), Contact::purpose, ContactBuilder::purpose, "What it is for")
          .optional("asOf", ValueType.DATE, Contact::asOf, ContactBuilder::asOf, "When the source gave it")
          .optional("disclosure", part(PartTables.DISCLOSURE), Contact::disclosure, ContactBuilder::disclosure, "Who may see it")
          .all(SharedRows.OF_PARTS));

  /** The handing over of recommendations or of a document. */
  public static final Table<Transmission, TransmissionBuilder> TRANSMISSION =
      Table.of("transmission", Transmission.class, Transmission::builder, TransmissionBuilder::build, rows -> rows
          .optional("sender", actor(), Transmission::sender, TransmissionBuilder::sender, "Who sends")
          .optional("recipient", actor(), Transmission::recipient, TransmissionBuilder::recipient, "Who is to receive")
          .optional("planned", ValueType.DATE, Transmission::planned, TransmissionBuilder::planned, "When it was to be sent")
          .optional("made", ValueType.DATE, Transmission::made, TransmissionBuilder::made, "When it was sent")
          .optional("forDiscussionAt", ref(EntryType.EVENT), Transmission::forDiscussionAt, TransmissionBuilder::forDiscussionAt, "The event at which it is to be discussed")
          .required("status", code(TransmissionStatus.VOCABULARY), Transmission::status, TransmissionBuilder::status, "Whether it was sent")
          .defaulted("customary", ValueType.FLAG, false, Transmission::customary, TransmissionBuilder::customary, "Whether the source calls it regular practice")
          .all(SharedRows.OF_PARTS));

  /** What an addressee answered. */
  public static final Table<Response, ResponseBuilder> RESPONSE =
      Table.of("response", Response.class, Response::builder, ResponseBuilder::build, rows -> rows
          .required("value", code(ResponseValue.VOCABULARY), Response::value, ResponseBuilder::value, "The answer")
          .optional("asStated", ValueType.PLAIN, Response::asStated, ResponseBuilder::asStated, "The source's own word for it")
          .optional("by", actor(), Response::by, ResponseBuilder::by, "Who answered")
          .optional("on", ValueType.DATE, Response::on, ResponseBuilder::on, "When")
          .optional("count", part(ValueTables.COUNT), Response::count, ResponseBuilder::count, "To how many recommendations of a set the answer was given")
          .optional("comment", ValueType.TEXT, Response::comment, ResponseBuilder::comment, "What was said with it")
          .all(SharedRows.OF_PARTS));

  /** The discussion of recommendations at an event. */
  public static final Table<Discussion, DiscussionBuilder> DISCUSSION =
      Table.of("discussion", Discussion.class, Discussion::builder, DiscussionBuilder::build, rows -> rows
          .required("event", ref(EntryType.EVENT), Discussion::event, DiscussionBuilder::event, "Where it took place, or is to")
          .optional("on", ValueType.DATE, Discussion::on, DiscussionBuilder::on, "When")
          .optional("outcome", ValueType.TEXT, Discussion::outcome, DiscussionBuilder::outcome, "What came of it")
          .all(SharedRows.OF_PARTS));

  /** A judgement on how far a recommendation has been carried out. */
  public static final Table<Assessment, AssessmentBuilder> ASSESSMENT =
      Table.of("assessment", Assessment.class, Assessment::builder, AssessmentBuilder::build, rows -> rows
          .required("scale", code(AssessmentScale.VOCABULARY), Assessment::scale, AssessmentBuilder::scale, "The scale")
          .required("grade", ValueType.PLAIN, Assessment::grade, AssessmentBuilder::grade, "The grade on the scale")
          .optional("upTo", ValueType.PLAIN, Assessment::upTo, AssessmentBuilder::upTo, "The other end, where a range of grades was given")
          .optional("by", actor(), Assessment::by, AssessmentBuilder::by, "Who judged")
          .optional("on", ValueType.DATE, Assessment::on, AssessmentBuilder::on, "When")
          .optional("round", ValueType.PLAIN, Assessment::round, AssessmentBuilder::round, "In which round of follow-up")
          .optional("asStated", ValueType.PLAIN, Assessment::asStated, AssessmentBuilder::asStated, "The source's own words for the grade")
          .optional("comment", ValueType.TEXT, Assessment::comment, AssessmentBuilder::comment, "What was said with it")
          .all(SharedRows.OF_PARTS));

  // spotless:on

  private PartTables() {}

  private static boolean needsSource(Citation citation) {
    return citation.basis() == Basis.STATED || citation.basis() == Basis.INFERRED;
  }
}
