package org.hrdialogue.value;

import java.util.List;

/**
 * Whose identifiers an external identifier belongs to. An open list: a code that it does not know
 * is kept as written.
 */
public record ExternalIdScheme(String code) {
  /** Wikidata items, such as Q458. */
  public static final ExternalIdScheme WIKIDATA = new ExternalIdScheme("wikidata");

  /** Legal Entity Identifiers (ISO 17442). */
  public static final ExternalIdScheme LEI = new ExternalIdScheme("lei");

  /** Organisation identifiers with a register prefix (org-id.guide). */
  public static final ExternalIdScheme ORG_ID = new ExternalIdScheme("org-id");

  /** The EU Publications Office's table of corporate bodies. */
  public static final ExternalIdScheme EU_CORPORATE_BODY =
      new ExternalIdScheme("eu-corporate-body");

  /** CELEX numbers of EU law. */
  public static final ExternalIdScheme CELEX = new ExternalIdScheme("celex");

  /** European Legislation Identifiers. */
  public static final ExternalIdScheme ELI = new ExternalIdScheme("eli");

  /** Document numbers of the Council of the EU. */
  public static final ExternalIdScheme EU_COUNCIL = new ExternalIdScheme("eu-council");

  /** Document symbols of the United Nations. */
  public static final ExternalIdScheme UN_SYMBOL = new ExternalIdScheme("un-symbol");

  /** Activity and organisation identifiers of IATI. */
  public static final ExternalIdScheme IATI = new ExternalIdScheme("iati");

  /** OpenSanctions entities. */
  public static final ExternalIdScheme OPENSANCTIONS = new ExternalIdScheme("opensanctions");

  /** UPR Info's recommendations. */
  public static final ExternalIdScheme UPR_INFO = new ExternalIdScheme("upr-info");

  /** Contract numbers of the donor. */
  public static final ExternalIdScheme CONTRACT = new ExternalIdScheme("contract");

  /** Identifiers of whoever keeps the record. */
  public static final ExternalIdScheme OWN = new ExternalIdScheme("own");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<ExternalIdScheme> VOCABULARY = Vocabulary.open(
      "identifier scheme",
      List.of(
          WIKIDATA,
          LEI,
          ORG_ID,
          EU_CORPORATE_BODY,
          CELEX,
          ELI,
          EU_COUNCIL,
          UN_SYMBOL,
          IATI,
          OPENSANCTIONS,
          UPR_INFO,
          CONTRACT,
          OWN),
      ExternalIdScheme::code,
      ExternalIdScheme::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws InvalidValueException {@code code-malformed} if it is of neither form
   */
  public ExternalIdScheme {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static ExternalIdScheme parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
