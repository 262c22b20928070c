package org.hrdialogue.json;

/**
 * The JSON form of dossiers and entries, version 1.0.
 *
 * <p>A dossier is one JSON document; a record stream is NDJSON, one entry a line.
 *
 * <pre>{@code
 * Decoded<Entry> read = DossierJson.reader().validator(Validator.standard()).entry(bytes);
 * read.value().ifPresent(this::store);
 * read.report().violations().forEach(System.err::println);
 * }</pre>
 */
public final class DossierJson {
  private DossierJson() {}

  /** Returns a reader that finds what is wrong with the text, and applies no rules. */
  public static DossierReader reader() {
    return new DossierReader();
  }

  /** Returns a writer of compact JSON. */
  public static DossierWriter writer() {
    return DossierWriter.COMPACT;
  }
}
