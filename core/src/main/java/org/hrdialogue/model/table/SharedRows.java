package org.hrdialogue.model.table;

import static org.hrdialogue.model.table.ValueType.part;

import java.util.List;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.model.SourcedBuilder;

/** The rows that all entries, or all parts with their own sources, have in common. */
final class SharedRows {
  private static final Property<Sourced, SourcedBuilder<?>, ?> SOURCES = new Property<>(
      "sources",
      "Which documents support or dispute which of its properties",
      part(PartTables.CITATION),
      Presence.LIST,
      null,
      Sourced::sources,
      SourcedBuilder::addSource);

  private static final Property<Sourced, SourcedBuilder<?>, ?> UNSPECIFIED = new Property<>(
      "unspecified",
      "Why a property has no value, or a list is not all there is",
      ValueType.REASONS,
      Presence.OPTIONAL,
      null,
      Sourced::unspecified,
      (builder, reasons) ->
          reasons.forEach((path, reason) -> builder.putUnspecified(path, reason)));

  /** The rows of a part with its own sources. */
  static final List<Property<Sourced, SourcedBuilder<?>, ?>> OF_PARTS =
      List.of(SOURCES, UNSPECIFIED);

  private SharedRows() {}

  /** Returns the rows of an entry of a type, but for its identifier, which comes first. */
  static List<Property<? super Entry, ? super EntryBuilder<?>, ?>> ofEntries(EntryType type) {
    return Table.<Entry, EntryBuilder<?>>rows(rows -> rows.list(
            "externalIds",
            part(ValueTables.EXTERNAL_ID),
            Entry::externalIds,
            EntryBuilder::addExternalId,
            "How others identify the same thing")
        .list(
            "formerIds",
            ValueType.ID,
            Entry::formerIds,
            EntryBuilder::addFormerId,
            "Identifiers that it had before")
        .optional(
            "accountOf",
            ValueType.<Entry>ref(type),
            Entry::accountOf,
            EntryBuilder::accountOf,
            "The entry that this one gives another account of")
        .all(OF_PARTS)
        .list(
            "notes",
            part(PartTables.NOTE),
            Entry::notes,
            EntryBuilder::addNote,
            "Remarks that have no property of their own")
        .list(
            "history",
            part(PartTables.HISTORY_ITEM),
            Entry::history,
            EntryBuilder::addHistory,
            "Dated steps that have no property of their own, oldest first")
        .optional(
            "disclosure",
            part(PartTables.DISCLOSURE),
            Entry::disclosure,
            EntryBuilder::disclosure,
            "Who may see the entry, and why"));
  }
}
