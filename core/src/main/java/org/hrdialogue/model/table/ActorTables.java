package org.hrdialogue.model.table;

import static org.hrdialogue.model.table.ValueType.actor;
import static org.hrdialogue.model.table.ValueType.code;
import static org.hrdialogue.model.table.ValueType.part;
import static org.hrdialogue.model.table.ValueType.ref;

import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Group;
import org.hrdialogue.model.GroupBuilder;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.OrganisationBuilder;
import org.hrdialogue.model.Person;
import org.hrdialogue.model.PersonBuilder;
import org.hrdialogue.vocabulary.MemberKind;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.hrdialogue.vocabulary.Protection;

/** The tables of the actors. */
public final class ActorTables {
  // spotless:off a row is a line
  /** A body that acts under a name. */
  public static final Table<Organisation, OrganisationBuilder> ORGANISATION =
      Table.of("organisation", Organisation.class, Organisation::builder, OrganisationBuilder::build)
          .required("id", ValueType.ID, Organisation::id, OrganisationBuilder::id, "Its identifier in the dossier")
          .list("names", part(() -> ValueTables.NAME), Organisation::names, OrganisationBuilder::addName, "Its names, the preferred one first")
          .required("kind", code(OrganisationKind.VOCABULARY), Organisation::kind, OrganisationBuilder::kind, "What it is")
          .optional("asStated", ValueType.PLAIN, Organisation::asStated, OrganisationBuilder::asStated, "The source's own word for what it is")
          .optional("country", ValueType.COUNTRY, Organisation::country, OrganisationBuilder::country, "The country that it belongs to or works for")
          .optional("seat", part(() -> ValueTables.PLACE), Organisation::seat, OrganisationBuilder::seat, "Where it sits")
          .optional("parent", ref(EntryType.ORGANISATION), Organisation::parent, OrganisationBuilder::parent, "The organisation that it is part of")
          .list("members", actor(), Organisation::members, OrganisationBuilder::addMember, "Its members")
          .optional("founded", ValueType.DATE, Organisation::founded, OrganisationBuilder::founded, "When it was founded")
          .optional("dissolved", ValueType.DATE, Organisation::dissolved, OrganisationBuilder::dissolved, "When it was dissolved")
          .list("predecessors", ref(EntryType.ORGANISATION), Organisation::predecessors, OrganisationBuilder::addPredecessor, "The organisations that it continues")
          .list("successors", ref(EntryType.ORGANISATION), Organisation::successors, OrganisationBuilder::addSuccessor, "The organisations that continue it")
          .optional("size", part(() -> ValueTables.COUNT), Organisation::size, OrganisationBuilder::size, "How many members, staff or units it has")
          .list("contacts", part(() -> PartTables.CONTACT), Organisation::contacts, OrganisationBuilder::addContact, "How to reach it")
          .optional("nhri", part(() -> PartTables.NHRI_PROFILE), Organisation::nhri, OrganisationBuilder::nhri, "What makes it a national human rights institution")
          .optional("npm", part(() -> PartTables.NPM_PROFILE), Organisation::npm, OrganisationBuilder::npm, "What makes it a national preventive mechanism")
          .all(SharedRows.ofEntries(EntryType.ORGANISATION))
          .table(EntryType.ORGANISATION);

  /** A person, restricted unless the entry says otherwise. */
  public static final Table<Person, PersonBuilder> PERSON =
      Table.of("person", Person.class, Person::builder, PersonBuilder::build)
          .required("id", ValueType.ID, Person::id, PersonBuilder::id, "Its identifier in the dossier")
          .list("names", part(() -> ValueTables.NAME), Person::names, PersonBuilder::addName, "The person's names, the preferred one first")
          .optional("honorific", ValueType.PLAIN, Person::honorific, PersonBuilder::honorific, "The form of address, such as Ms.")
          .list("positions", part(() -> PartTables.POSITION), Person::positions, PersonBuilder::addPosition, "The positions that the person holds or held")
          .list("contacts", part(() -> PartTables.CONTACT), Person::contacts, PersonBuilder::addContact, "How to reach the person")
          .list("protection", code(Protection.VOCABULARY), Person::protection, PersonBuilder::addProtection, "Why the person needs protection")
          .all(SharedRows.ofEntries(EntryType.PERSON))
          .table(EntryType.PERSON);

  /** A collective without a roster, such as the experts at a seminar. */
  public static final Table<Group, GroupBuilder> GROUP =
      Table.of("group", Group.class, Group::builder, GroupBuilder::build)
          .required("id", ValueType.ID, Group::id, GroupBuilder::id, "Its identifier in the dossier")
          .required("description", ValueType.TEXT, Group::description, GroupBuilder::description, "Who belongs to it")
          .optional("memberKind", code(MemberKind.VOCABULARY), Group::memberKind, GroupBuilder::memberKind, "What its members are")
          .optional("size", part(() -> ValueTables.COUNT), Group::size, GroupBuilder::size, "How many they are")
          .optional("coverage", ValueType.TEXT, Group::coverage, GroupBuilder::coverage, "Where or among whom they come from")
          .list("places", part(() -> ValueTables.PLACE), Group::places, GroupBuilder::addPlace, "The places that they come from")
          .optional("parent", ref(EntryType.ORGANISATION), Group::parent, GroupBuilder::parent, "The organisation that they are units or members of")
          .list("examples", actor(), Group::examples, GroupBuilder::addExample, "Members that the source names")
          .all(SharedRows.ofEntries(EntryType.GROUP))
          .table(EntryType.GROUP);

  // spotless:on

  private ActorTables() {}
}
