package org.hrdialogue.model.table;

import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;

/** The tables of the entries, by type. */
public final class EntryTables {
  private EntryTables() {}

  /** Returns the table of a type of entry. */
  public static Table<? extends Entry, ?> of(EntryType type) {
    return switch (type) {
      case ORGANISATION -> ActorTables.ORGANISATION;
      case PERSON -> ActorTables.PERSON;
      case GROUP -> ActorTables.GROUP;
      case SOURCE_DOCUMENT -> ContextTables.SOURCE_DOCUMENT;
      case POLICY_INSTRUMENT -> ContextTables.POLICY_INSTRUMENT;
      case DIALOGUE -> DialogueTables.DIALOGUE;
      case EVENT -> DialogueTables.EVENT;
      case INDIVIDUAL_CASE -> DialogueTables.INDIVIDUAL_CASE;
      case RECOMMENDATION_SET -> DialogueTables.RECOMMENDATION_SET;
      case RECOMMENDATION -> DialogueTables.RECOMMENDATION;
      case ASSISTANCE_PROGRAMME -> ContextTables.ASSISTANCE_PROGRAMME;
    };
  }

  /** Returns the table of an entry's own type. */
  @SuppressWarnings("unchecked") // the type of an entry decides its class, and so its table
  public static <T extends Entry> Table<T, ?> of(T entry) {
    return (Table<T, ?>) of(entry.type());
  }
}
