package org.hrdialogue.model.table;

import static org.hrdialogue.model.table.ValueType.actor;
import static org.hrdialogue.model.table.ValueType.code;
import static org.hrdialogue.model.table.ValueType.part;
import static org.hrdialogue.model.table.ValueType.ref;

import org.hrdialogue.model.Allocation;
import org.hrdialogue.model.AllocationBuilder;
import org.hrdialogue.model.AllocationPart;
import org.hrdialogue.model.AllocationPartBuilder;
import org.hrdialogue.model.AssistanceProgramme;
import org.hrdialogue.model.AssistanceProgrammeBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Extension;
import org.hrdialogue.model.ExtensionBuilder;
import org.hrdialogue.model.Implementer;
import org.hrdialogue.model.ImplementerBuilder;
import org.hrdialogue.model.ModalityShare;
import org.hrdialogue.model.ModalityShareBuilder;
import org.hrdialogue.model.PolicyInstrument;
import org.hrdialogue.model.PolicyInstrumentBuilder;
import org.hrdialogue.model.SectorShare;
import org.hrdialogue.model.SectorShareBuilder;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.model.SourceDocumentBuilder;
import org.hrdialogue.vocabulary.AllocationStatus;
import org.hrdialogue.vocabulary.AmountPer;
import org.hrdialogue.vocabulary.DocumentKind;
import org.hrdialogue.vocabulary.ImplementerRole;
import org.hrdialogue.vocabulary.InstrumentKind;
import org.hrdialogue.vocabulary.Measure;
import org.hrdialogue.vocabulary.Modality;
import org.hrdialogue.vocabulary.ProgrammeScope;
import org.hrdialogue.vocabulary.Reliability;
import org.hrdialogue.vocabulary.Sector;
import org.hrdialogue.vocabulary.SectorRole;

/** The tables of what dialogues rest on: documents, instruments and assistance. */
public final class ContextTables {
  // spotless:off a row is a line
  /** A sum that a source gives for a part of an allocation. */
  public static final Table<AllocationPart, AllocationPartBuilder> ALLOCATION_PART =
      Table.of("allocation part", AllocationPart.class, AllocationPart::builder, AllocationPartBuilder::build, rows -> rows
          .required("label", ValueType.TEXT, AllocationPart::label, AllocationPartBuilder::label, "What the part is")
          .required("amount", part(ValueTables.MONEY), AllocationPart::amount, AllocationPartBuilder::amount, "The sum"));

  /** A sum of assistance: what it measures, for which time, from whom and for whom. */
  public static final Table<Allocation, AllocationBuilder> ALLOCATION =
      Table.of("allocation", Allocation.class, Allocation::builder, AllocationBuilder::build, rows -> rows
          .required("measure", code(Measure.VOCABULARY), Allocation::measure, AllocationBuilder::measure, "What the sum measures")
          .defaulted("per", code(AmountPer.VOCABULARY), AmountPer.TOTAL, Allocation::per, AllocationBuilder::per, "For what unit it is given")
          .optional("amount", part(ValueTables.MONEY), Allocation::amount, AllocationBuilder::amount, "The sum")
          .optional("period", ValueType.DATE, Allocation::period, AllocationBuilder::period, "The time that it is for")
          .optional("donor", actor(), Allocation::donor, AllocationBuilder::donor, "Who gives this share of it")
          .optional("recipient", ValueType.COUNTRY, Allocation::recipient, AllocationBuilder::recipient, "The country that receives it")
          .optional("region", ValueType.TEXT, Allocation::region, AllocationBuilder::region, "The region that receives it")
          .optional("status", code(AllocationStatus.VOCABULARY), Allocation::status, AllocationBuilder::status, "Whether it has been set aside, paid or spent")
          .optional("condition", ValueType.TEXT, Allocation::condition, AllocationBuilder::condition, "On what condition")
          .optional("share", ValueType.PERCENT, Allocation::share, AllocationBuilder::share, "Which part of the whole it is")
          .list("parts", part(ContextTables.ALLOCATION_PART), Allocation::parts, AllocationBuilder::addPart, "The sums that the source gives for parts of it")
          .optional("asOf", ValueType.DATE, Allocation::asOf, AllocationBuilder::asOf, "When the source gave it")
          .all(SharedRows.OF_PARTS));

  /** A sector that a programme works in. */
  public static final Table<SectorShare, SectorShareBuilder> SECTOR_SHARE =
      Table.of("sector share", SectorShare.class, SectorShare::builder, SectorShareBuilder::build, rows -> rows
          .required("sector", code(Sector.VOCABULARY), SectorShare::sector, SectorShareBuilder::sector, "The sector")
          .optional("role", code(SectorRole.VOCABULARY), SectorShare::role, SectorShareBuilder::role, "What the sector is to the programme")
          .optional("share", ValueType.PERCENT, SectorShare::share, SectorShareBuilder::share, "Which part of the programme it has")
          .optional("asStated", ValueType.PLAIN, SectorShare::asStated, SectorShareBuilder::asStated, "The source's own word for it")
          .all(SharedRows.OF_PARTS));

  /** A form in which a programme gives assistance. */
  public static final Table<ModalityShare, ModalityShareBuilder> MODALITY_SHARE =
      Table.of("modality share", ModalityShare.class, ModalityShare::builder, ModalityShareBuilder::build, rows -> rows
          .required("modality", code(Modality.VOCABULARY), ModalityShare::modality, ModalityShareBuilder::modality, "The form")
          .optional("share", ValueType.PERCENT, ModalityShare::share, ModalityShareBuilder::share, "Which part of the programme it has")
          .optional("asStated", ValueType.PLAIN, ModalityShare::asStated, ModalityShareBuilder::asStated, "The source's own word for it")
          .all(SharedRows.OF_PARTS));

  /** A prolongation of a programme. */
  public static final Table<Extension, ExtensionBuilder> EXTENSION =
      Table.of("extension", Extension.class, Extension::builder, ExtensionBuilder::build, rows -> rows
          .required("to", ValueType.DATE, Extension::to, ExtensionBuilder::to, "The new end")
          .optional("added", part(ValueTables.MONEY), Extension::added, ExtensionBuilder::added, "The sum added")
          .all(SharedRows.OF_PARTS));

  /** Somebody who carries out a programme. */
  public static final Table<Implementer, ImplementerBuilder> IMPLEMENTER =
      Table.of("implementer", Implementer.class, Implementer::builder, ImplementerBuilder::build, rows -> rows
          .required("actor", actor(), Implementer::actor, ImplementerBuilder::actor, "Who it is")
          .optional("role", code(ImplementerRole.VOCABULARY), Implementer::role, ImplementerBuilder::role, "What it does")
          .all(SharedRows.OF_PARTS));

  /** A document that says something. */
  public static final Table<SourceDocument, SourceDocumentBuilder> SOURCE_DOCUMENT =
      Table.of(EntryType.SOURCE_DOCUMENT, SourceDocument.class, SourceDocument::builder, SourceDocumentBuilder::build, rows -> rows
          .required("id", ValueType.ID, SourceDocument::id, SourceDocumentBuilder::id, "Its identifier in the dossier")
          .optional("kind", code(DocumentKind.VOCABULARY), SourceDocument::kind, SourceDocumentBuilder::kind, "What it is")
          .optional("title", ValueType.TEXT, SourceDocument::title, SourceDocumentBuilder::title, "Its title")
          .list("publishers", actor(), SourceDocument::publishers, SourceDocumentBuilder::addPublisher, "Who published it")
          .list("authors", actor(), SourceDocument::authors, SourceDocumentBuilder::addAuthor, "Who wrote it")
          .optional("published", ValueType.DATE, SourceDocument::published, SourceDocumentBuilder::published, "The date that it bears")
          .list("places", part(ValueTables.PLACE), SourceDocument::places, SourceDocumentBuilder::addPlace, "Where it was issued")
          .optional("language", ValueType.LANGUAGE, SourceDocument::language, SourceDocumentBuilder::language, "The language that it is written in")
          .list("urls", ValueType.PLAIN, SourceDocument::urls, SourceDocumentBuilder::addUrl, "Where it can be read")
          .optional("retrieved", ValueType.DATE, SourceDocument::retrieved, SourceDocumentBuilder::retrieved, "When it was last seen there")
          .optional("copyOf", ref(EntryType.SOURCE_DOCUMENT), SourceDocument::copyOf, SourceDocumentBuilder::copyOf, "The document that it repeats")
          .list("replaces", ref(EntryType.SOURCE_DOCUMENT), SourceDocument::replaces, SourceDocumentBuilder::addReplaces, "The documents that it replaces")
          .optional("version", ValueType.PLAIN, SourceDocument::version, SourceDocumentBuilder::version, "Which version it is")
          .optional("marking", ValueType.PLAIN, SourceDocument::marking, SourceDocumentBuilder::marking, "The mark that restricts its use, as printed")
          .optional("reliability", code(Reliability.VOCABULARY), SourceDocument::reliability, SourceDocumentBuilder::reliability, "How far an editor trusts it")
          .list("about", ref(), SourceDocument::about, SourceDocumentBuilder::addAbout, "What it is about")
          .list("transmissions", part(PartTables.TRANSMISSION), SourceDocument::transmissions, SourceDocumentBuilder::addTransmission, "To whom it was handed over")
          .all(SharedRows.ofEntries(EntryType.SOURCE_DOCUMENT)));

  /** A strategy, agreement, law or fund that dialogues and programmes rest on. */
  public static final Table<PolicyInstrument, PolicyInstrumentBuilder> POLICY_INSTRUMENT =
      Table.of(EntryType.POLICY_INSTRUMENT, PolicyInstrument.class, PolicyInstrument::builder, PolicyInstrumentBuilder::build, rows -> rows
          .required("id", ValueType.ID, PolicyInstrument::id, PolicyInstrumentBuilder::id, "Its identifier in the dossier")
          .list("names", part(ValueTables.NAME), PolicyInstrument::names, PolicyInstrumentBuilder::addName, "Its names, the preferred one first")
          .required("kind", code(InstrumentKind.VOCABULARY), PolicyInstrument::kind, PolicyInstrumentBuilder::kind, "What it is")
          .list("adoptedBy", actor(), PolicyInstrument::adoptedBy, PolicyInstrumentBuilder::addAdoptedBy, "Who adopted it")
          .optional("adopted", ValueType.DATE, PolicyInstrument::adopted, PolicyInstrumentBuilder::adopted, "When it was adopted")
          .optional("inForce", ValueType.DATE, PolicyInstrument::inForce, PolicyInstrumentBuilder::inForce, "From when until when it is in force")
          .list("replaces", ref(EntryType.POLICY_INSTRUMENT), PolicyInstrument::replaces, PolicyInstrumentBuilder::addReplaces, "The instruments that it replaces")
          .list("amends", ref(EntryType.POLICY_INSTRUMENT), PolicyInstrument::amends, PolicyInstrumentBuilder::addAmends, "The instruments that it amends")
          .optional("size", part(ValueTables.COUNT), PolicyInstrument::size, PolicyInstrumentBuilder::size, "How many parts, such as recommendations, it has")
          .all(SharedRows.ofEntries(EntryType.POLICY_INSTRUMENT)));

  /** Assistance under a name or for a purpose: from whom, to whom, how much and for what. */
  public static final Table<AssistanceProgramme, AssistanceProgrammeBuilder> ASSISTANCE_PROGRAMME =
      Table.of(EntryType.ASSISTANCE_PROGRAMME, AssistanceProgramme.class, AssistanceProgramme::builder, AssistanceProgrammeBuilder::build, rows -> rows
          .required("id", ValueType.ID, AssistanceProgramme::id, AssistanceProgrammeBuilder::id, "Its identifier in the dossier")
          .list("names", part(ValueTables.NAME), AssistanceProgramme::names, AssistanceProgrammeBuilder::addName, "Its names, the preferred one first")
          .optional("code", ValueType.PLAIN, AssistanceProgramme::code, AssistanceProgrammeBuilder::code, "Its number at the donor")
          .required("scope", code(ProgrammeScope.VOCABULARY), AssistanceProgramme::scope, AssistanceProgrammeBuilder::scope, "How far it reaches")
          .list("donors", actor(), AssistanceProgramme::donors, AssistanceProgrammeBuilder::addDonor, "Who pays")
          .list("recipients", ValueType.COUNTRY, AssistanceProgramme::recipients, AssistanceProgrammeBuilder::addRecipient, "The countries that receive it")
          .optional("region", ValueType.TEXT, AssistanceProgramme::region, AssistanceProgrammeBuilder::region, "The region that receives it")
          .list("instruments", ref(EntryType.POLICY_INSTRUMENT), AssistanceProgramme::instruments, AssistanceProgrammeBuilder::addInstrument, "The instruments that it is paid from")
          .list("sectors", part(ContextTables.SECTOR_SHARE), AssistanceProgramme::sectors, AssistanceProgrammeBuilder::addSector, "What it is for")
          .list("modalities", part(ContextTables.MODALITY_SHARE), AssistanceProgramme::modalities, AssistanceProgrammeBuilder::addModality, "In what form it is given")
          .optional("period", ValueType.DATE, AssistanceProgramme::period, AssistanceProgrammeBuilder::period, "From when until when it runs")
          .list("extensions", part(ContextTables.EXTENSION), AssistanceProgramme::extensions, AssistanceProgrammeBuilder::addExtension, "Its prolongations, oldest first")
          .optional("partOf", ref(EntryType.ASSISTANCE_PROGRAMME), AssistanceProgramme::partOf, AssistanceProgrammeBuilder::partOf, "The programme that it is part of")
          .optional("phase", ValueType.PLAIN, AssistanceProgramme::phase, AssistanceProgrammeBuilder::phase, "Which phase it is, as the source counts")
          .list("predecessors", ref(EntryType.ASSISTANCE_PROGRAMME), AssistanceProgramme::predecessors, AssistanceProgrammeBuilder::addPredecessor, "The programmes that it continues")
          .list("implementers", part(ContextTables.IMPLEMENTER), AssistanceProgramme::implementers, AssistanceProgrammeBuilder::addImplementer, "Who carries it out")
          .optional("size", part(ValueTables.COUNT), AssistanceProgramme::size, AssistanceProgrammeBuilder::size, "How many projects or parts it has")
          .optional("duration", part(ValueTables.COUNT), AssistanceProgramme::duration, AssistanceProgrammeBuilder::duration, "How long it runs, in years, months or days")
          .optional("beneficiaries", part(ValueTables.COUNT), AssistanceProgramme::beneficiaries, AssistanceProgrammeBuilder::beneficiaries, "How many it reaches")
          .list("allocations", part(ContextTables.ALLOCATION), AssistanceProgramme::allocations, AssistanceProgrammeBuilder::addAllocation, "The sums of assistance")
          .all(SharedRows.ofEntries(EntryType.ASSISTANCE_PROGRAMME)));

  // spotless:on

  private ContextTables() {}
}
