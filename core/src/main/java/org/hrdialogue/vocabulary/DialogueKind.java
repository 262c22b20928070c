package org.hrdialogue.vocabulary;

import java.util.List;
import org.hrdialogue.value.Vocabulary;

/**
 * What a dialogue is: the four kinds of the EU guidelines, and others seen in practice. An open
 * list: a code that it does not know is kept as written.
 */
public record DialogueKind(String code) {
  /** Exclusively on human rights. */
  public static final DialogueKind STRUCTURED = new DialogueKind("structured");

  /** Led by the delegation in the country. */
  public static final DialogueKind LOCAL = new DialogueKind("local");

  /** Under an agreement, treaty or partnership. */
  public static final DialogueKind AGREEMENT_BASED = new DialogueKind("agreement-based");

  /** Housed in a subcommittee. */
  public static final DialogueKind SUBCOMMITTEE = new DialogueKind("subcommittee");

  /** Housed in a working group. */
  public static final DialogueKind WORKING_GROUP = new DialogueKind("working-group");

  /** Housed in another joint body. */
  public static final DialogueKind JOINT_BODY = new DialogueKind("joint-body");

  /** With a region or a regional organisation. */
  public static final DialogueKind REGIONAL = new DialogueKind("regional");

  /** Consultations. */
  public static final DialogueKind CONSULTATION = new DialogueKind("consultation");

  /** With a country of largely shared views. */
  public static final DialogueKind LIKE_MINDED = new DialogueKind("like-minded");

  /** For an occasion, on questions of foreign policy. */
  public static final DialogueKind AD_HOC = new DialogueKind("ad-hoc");

  /** Informal. */
  public static final DialogueKind INFORMAL = new DialogueKind("informal");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<DialogueKind> VOCABULARY = Vocabulary.open(
      "dialogue kind",
      List.of(
          STRUCTURED,
          LOCAL,
          AGREEMENT_BASED,
          SUBCOMMITTEE,
          WORKING_GROUP,
          JOINT_BODY,
          REGIONAL,
          CONSULTATION,
          LIKE_MINDED,
          AD_HOC,
          INFORMAL),
      DialogueKind::code,
      DialogueKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public DialogueKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws org.hrdialogue.value.InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static DialogueKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
