package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.validation.Violation;

/** An input that is held whole: a dossier, or a stream that is one with others. */
sealed interface Part permits DossierPart, StreamPart {
  /** Returns what it is. */
  Kind kind();

  /** Returns how many records it has, whether or not they could be read. */
  int size();

  /** Returns a dossier with the members of the document or header, where they could be read. */
  Optional<Dossier> head();

  /** Returns whether no record is missing. */
  boolean isWhole();

  /** Returns a record, if it could be read. */
  Optional<Entry> entry(int record);

  /** Returns the identifier of a record, where it could be read; none of the document itself (-1). */
  Optional<String> id(int record);

  /** Returns what reading found in a record, or in the document or header itself (-1). */
  List<Violation> found(int record);

  /** Returns a record as it was written; of the document itself (-1) nothing, of a header its line. */
  Optional<Raw> raw(int record);

  /** Returns the pointer by which a report leads to a place in a record. */
  String pointer(int record, String inEntry);

  /** Returns violations by record, each with its place in the text. */
  Map<Integer, List<Violation>> placed(Map<Integer, List<Violation>> violations);
}
