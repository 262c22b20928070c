package org.hrdialogue.model.table;

import static org.hrdialogue.model.table.ValueType.actor;
import static org.hrdialogue.model.table.ValueType.code;
import static org.hrdialogue.model.table.ValueType.part;
import static org.hrdialogue.model.table.ValueType.ref;

import org.hrdialogue.model.Accreditation;
import org.hrdialogue.model.AccreditationBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.GroupBuilder;
import org.hrdialogue.model.NhriProfile;
import org.hrdialogue.model.NhriProfileBuilder;
import org.hrdialogue.model.NpmProfile;
import org.hrdialogue.model.NpmProfileBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.PersonBuilder;
import org.hrdialogue.model.Position;
import org.hrdialogue.model.PositionBuilder;
import org.hrdialogue.vocabulary.AccreditationKind;
import org.hrdialogue.vocabulary.AccreditationStatus;
import org.hrdialogue.vocabulary.MemberKind;
import org.hrdialogue.vocabulary.NhriModel;
import org.hrdialogue.vocabulary.NpmModel;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Protection;
import org.hrdialogue.vocabulary.Standing;

/** The tables of the actors and their parts. */
public final class ActorTables {
  // spotless:off a row is a line
  /** A decision on how far an institution complies with the Paris Principles. */
  public static final Table<Accreditation, AccreditationBuilder> ACCREDITATION =
      Table.of("accreditation", Accreditation.class, Accreditation::builder, AccreditationBuilder::build, rows -> rows
          .optional("status", code(AccreditationStatus.VOCABULARY), Accreditation::status, AccreditationBuilder::status, "The status that it gives or keeps")
          .optional("kind", code(AccreditationKind.VOCABULARY), Accreditation::kind, AccreditationBuilder::kind, "What sort of decision it is")
          .optional("decided", ValueType.DATE, Accreditation::decided, AccreditationBuilder::decided, "When it was taken")
          .optional("effective", ValueType.DATE, Accreditation::effective, AccreditationBuilder::effective, "When it takes effect")
          .optional("session", ValueType.PLAIN, Accreditation::session, AccreditationBuilder::session, "At which session")
          .optional("body", ValueType.PLAIN, Accreditation::body, AccreditationBuilder::body, "The body that took it, as it was called then")
          .all(SharedRows.OF_PARTS));

  /** What makes an organisation a national human rights institution. */
  public static final Table<NhriProfile, NhriProfileBuilder> NHRI_PROFILE =
      Table.of("national human rights institution", NhriProfile.class, NhriProfile::builder, NhriProfileBuilder::build, rows -> rows
          .optional("model", code(NhriModel.VOCABULARY), NhriProfile::model, NhriProfileBuilder::model, "How it is built")
          .optional("legalBasis", ValueType.TEXT, NhriProfile::legalBasis, NhriProfileBuilder::legalBasis, "The law that it rests on")
          .optional("established", ValueType.DATE, NhriProfile::established, NhriProfileBuilder::established, "When it was established")
          .list("accreditations", part(ActorTables.ACCREDITATION), NhriProfile::accreditations, NhriProfileBuilder::addAccreditation, "The decisions on its accreditation, oldest first")
          .all(SharedRows.OF_PARTS));

  /** What makes an organisation a national preventive mechanism under OPCAT. */
  public static final Table<NpmProfile, NpmProfileBuilder> NPM_PROFILE =
      Table.of("national preventive mechanism", NpmProfile.class, NpmProfile::builder, NpmProfileBuilder::build, rows -> rows
          .optional("model", code(NpmModel.VOCABULARY), NpmProfile::model, NpmProfileBuilder::model, "How it is built")
          .optional("consented", ValueType.DATE, NpmProfile::consented, NpmProfileBuilder::consented, "When the state consented to OPCAT")
          .optional("postponedUntil", ValueType.DATE, NpmProfile::postponedUntil, NpmProfileBuilder::postponedUntil, "Until when the state postponed its duty (OPCAT, article 24)")
          .optional("established", ValueType.DATE, NpmProfile::established, NpmProfileBuilder::established, "When it was established in law")
          .optional("designated", ValueType.DATE, NpmProfile::designated, NpmProfileBuilder::designated, "When it was designated")
          .optional("operational", ValueType.DATE, NpmProfile::operational, NpmProfileBuilder::operational, "When it began to work")
          .all(SharedRows.OF_PARTS));

  /** A position that a person holds or held. */
  public static final Table<Position, PositionBuilder> POSITION =
      Table.of("position", Position.class, Position::builder, PositionBuilder::build, rows -> rows
          .optional("organisation", ref(EntryType.ORGANISATION), Position::organisation, PositionBuilder::organisation, "Where")
          .optional("title", ValueType.TEXT, Position::title, PositionBuilder::title, "What it is called")
          .optional("period", ValueType.DATE, Position::period, PositionBuilder::period, "From when until when")
          .optional("asOf", ValueType.DATE, Position::asOf, PositionBuilder::asOf, "When the source gave it")
          .optional("standing", code(Standing.VOCABULARY), Position::standing, PositionBuilder::standing, "Whether it is held, was held or is to be held")
          .all(SharedRows.OF_PARTS));

  /** A body that acts under a name. */
  public static final Table<Organisation, OrganisationBuilder> ORGANISATION =
      Table.of(EntryType.ORGANISATION, Organisation.class, Organisation::builder, OrganisationBuilder::build, rows -> rows
          .required("id", ValueType.ID, Organisation::id, OrganisationBuilder::id, "Its identifier in the dossier")
          .list("names", part(ValueTables.NAME), Organisation::names, OrganisationBuilder::addName, "Its names, the preferred one first")
          .required("kind", code(OrganisationKind.VOCABULARY), Organisation::kind, OrganisationBuilder::kind, "What it is")
          .optional("asStated", ValueType.PLAIN, Organisation::asStated, OrganisationBuilder::asStated, "The source's own word for what it is")
          .optional("country", ValueType.COUNTRY, Organisation::country, OrganisationBuilder::country, "The country that it belongs to or works for")
          .optional("seat", part(ValueTables.PLACE), Organisation::seat, OrganisationBuilder::seat, "Where it sits")
          .optional("parent", ref(EntryType.ORGANISATION), Organisation::parent, OrganisationBuilder::parent, "The organisation that it is part of")
          .list("members", actor(), Organisation::members, OrganisationBuilder::addMember, "Its members")
          .optional("founded", ValueType.DATE, Organisation::founded, OrganisationBuilder::founded, "When it was founded")
          .optional("dissolved", ValueType.DATE, Organisation::dissolved, OrganisationBuilder::dissolved, "When it was dissolved")
          .list("predecessors", ref(EntryType.ORGANISATION), Organisation::predecessors, OrganisationBuilder::addPredecessor, "The organisations that it continues")
          .list("successors", ref(EntryType.ORGANISATION), Organisation::successors, OrganisationBuilder::addSuccessor, "The organisations that continue it")
          .optional("size", part(ValueTables.COUNT), Organisation::size, OrganisationBuilder::size, "How many members, staff or units it has")
          .list("contacts", part(PartTables.CONTACT), Organisation::contacts, OrganisationBuilder::addContact, "How to reach it")
          .optional("nhri", part(ActorTables.NHRI_PROFILE), Organisation::nhri, OrganisationBuilder::nhri, "What makes it a national human rights institution")
          .optional("npm", part(ActorTables.NPM_PROFILE), Organisation::npm, OrganisationBuilder::npm, "What makes it a national preventive mechanism")
          .all(SharedRows.ofEntries(EntryType.ORGANISATION)));

  /** A person, restricted unless the entry says otherwise. */
  public static final Table<Person, PersonBuilder> PERSON =
      Table.of(EntryType.PERSON, Person.class, Person::builder, PersonBuilder::build, rows -> rows
          .required("id", ValueType.ID, Person::id, PersonBuilder::id, "Its identifier in the dossier")
          .list("names", part(ValueTables.NAME), Person::names, PersonBuilder::addName, "The person's names, the preferred one first")
          .optional("honorific", ValueType.PLAIN, Person::honorific, PersonBuilder::honorific, "The form of address, such as Ms.")
          .list("positions", part(ActorTables.POSITION), Person::positions, PersonBuilder::addPosition, "The positions that the person holds or held")
          .list("contacts", part(PartTables.CONTACT), Person::contacts, PersonBuilder::addContact, "How to reach the person")
          .list("protection", code(Protection.VOCABULARY), Person::protection, PersonBuilder::addProtection, "Why the person needs protection")
          .all(SharedRows.ofEntries(EntryType.PERSON)));

  /** A collective without a roster, such as the experts at a seminar. */
  public static final Table<Group, GroupBuilder> GROUP =
      Table.of(EntryType.GROUP, Group.class, Group::builder, GroupBuilder::build, rows -> rows
          .required("id", ValueType.ID, Group::id, GroupBuilder::id, "Its identifier in the dossier")
          .required("description", ValueType.TEXT, Group::description, GroupBuilder::description, "Who belongs to it")
          .optional("memberKind", code(MemberKind.VOCABULARY), Group::memberKind, GroupBuilder::memberKind, "What its members are")
          .optional("size", part(ValueTables.COUNT), Group::size, GroupBuilder::size, "How many they are")
          .optional("coverage", ValueType.TEXT, Group::coverage, GroupBuilder::coverage, "Where or among whom they come from")
          .list("places", part(ValueTables.PLACE), Group::places, GroupBuilder::addPlace, "The places that they come from")
          .optional("parent", ref(EntryType.ORGANISATION), Group::parent, GroupBuilder::parent, "The organisation that they are units or members of")
          .list("examples", actor(), Group::examples, GroupBuilder::addExample, "Members that the source names")
          .all(SharedRows.ofEntries(EntryType.GROUP)));

  // spotless:on

  private ActorTables() {}
}
