package org.hrdialogue.json;

import org.hrdialogue.json.codec.Schema;

/**
 * The wire format as JSON Schema 2020-12, for editors and for programs in other languages.
 *
 * <p>A schema refuses nothing that the reader accepts. It cannot say everything: that dates are in the
 * calendar, that a name stands once in an object, how a number is spelled. The files {@code
 * dossier.schema.json} and {@code entry.schema.json} beside this class are the same texts.
 */
public final class DossierSchema {
  /** The identifier of the schema of a dossier. */
  public static final String DOSSIER_ID = "urn:hrdialogue:schema:1.0:dossier";

  /** The identifier of the schema of one entry. */
  public static final String ENTRY_ID = "urn:hrdialogue:schema:1.0:entry";

  private DossierSchema() {}

  /** Returns the schema of a dossier. */
  public static String dossier() {
    return Schema.ofDossier(DOSSIER_ID);
  }

  /** Returns the schema of one entry: of a line of a record stream. */
  public static String entry() {
    return Schema.ofEntry(ENTRY_ID);
  }
}
