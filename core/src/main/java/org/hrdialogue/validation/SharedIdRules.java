package org.hrdialogue.validation;

import static org.hrdialogue.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.SourceDocument;
import org.hrdialogue.value.ExternalId;
import org.hrdialogue.value.ExternalIdScheme;

/** Rules on identifiers of others beside those of other entries. */
final class SharedIdRules {
  /** Schemes whose identifiers are of a text, and of what the text lays down: a law, a contract. */
  private static final Set<ExternalIdScheme> OF_TEXTS = Set.of(
      ExternalIdScheme.CELEX,
      ExternalIdScheme.ELI,
      ExternalIdScheme.EU_COUNCIL,
      ExternalIdScheme.UN_SYMBOL,
      ExternalIdScheme.CONTRACT);

  static final Rule EXTERNAL_ID_SHARED = Rule.inDossier(
          "external-id-shared", WARNING, SharedIdRules::checkShared)
      .holds("No two entries have the same identifier in one scheme.")
      .why("One thing was recorded twice, or two were taken for one. A document and what it lays"
          + " down may share the number of the text, copies of a document too; own identifiers"
          + " are only compared within a type.")
      .example("`{\"scheme\":\"wikidata\",\"value\":\"Q458\"}` in two organisations");

  static final List<Rule> ALL = List.of(EXTERNAL_ID_SHARED);

  private SharedIdRules() {}

  /** An identifier, and among which entries it is to be the only one. */
  private record Key(ExternalId id, String among) {}

  private record Position(int entry, int at) {}

  private interface Visitor {
    void visit(Key key, Position position);
  }

  /** Of the entries that share an identifier, takes the one with the least id for its owner. */
  private static void checkShared(Dossier dossier, Findings found) {
    List<Entry> entries = dossier.entries();
    Map<Key, Position> owners = new HashMap<>();
    each(
        entries,
        (key, position) -> owners.merge(
            key,
            position,
            (one, other) -> id(entries, one).compareTo(id(entries, other)) <= 0 ? one : other));
    each(entries, (key, position) -> {
      Position owner = owners.getOrDefault(key, position);
      // Entries with the same id are already reported as such.
      if (!id(entries, owner).equals(id(entries, position))) {
        found
            .in(position.entry)
            .at("/externalIds/" + position.at + "/value")
            .of(key.id.value())
            .related(found.pointer(owner.entry) + "/externalIds/" + owner.at + "/value")
            .says("is an identifier of '" + id(entries, owner) + "', too");
      }
    });
  }

  private static void each(List<Entry> entries, Visitor visitor) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      List<ExternalId> ids = entry.accountOf().isEmpty() ? entry.externalIds() : List.of();
      for (int j = 0; j < ids.size(); j++) {
        boolean ofText = OF_TEXTS.contains(ids.get(j).scheme());
        if (!(ofText && isCopy(entry))) {
          visitor.visit(new Key(ids.get(j), among(ids.get(j), entry)), new Position(i, j));
        }
      }
    }
  }

  private static boolean isCopy(Entry entry) {
    return entry instanceof SourceDocument document && document.copyOf().isPresent();
  }

  private static String among(ExternalId id, Entry entry) {
    if (id.scheme().equals(ExternalIdScheme.OWN)) {
      return entry.type().code();
    }
    return OF_TEXTS.contains(id.scheme()) && entry instanceof SourceDocument ? "texts" : "";
  }

  private static String id(List<Entry> entries, Position position) {
    return entries.get(position.entry).id();
  }
}
