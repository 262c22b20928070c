package org.hrdialogue.value;

import java.util.List;

/** What sort of name a name is. An open list: a code that it does not know is kept as written. */
public record NameKind(String code) {
  /** The name in a founding act or on a letterhead. */
  public static final NameKind OFFICIAL = new NameKind("official");

  /** A shortened official name. */
  public static final NameKind SHORT = new NameKind("short");

  /** Initials or an abbreviation. */
  public static final NameKind ACRONYM = new NameKind("acronym");

  /** Another name in use. */
  public static final NameKind ALIAS = new NameKind("alias");

  /** A name that is no longer in use. */
  public static final NameKind FORMER = new NameKind("former");

  /** A translation that its bearer does not use. */
  public static final NameKind TRANSLATED = new NameKind("translated");

  /** A name written in another script. */
  public static final NameKind TRANSLITERATED = new NameKind("transliterated");

  /** A spelling of one source. */
  public static final NameKind AS_PRINTED = new NameKind("as-printed");

  /** The editor's own words for what the source leaves unnamed. */
  public static final NameKind LABEL = new NameKind("label");

  /** The list of the codes that the library knows. */
  public static final Vocabulary<NameKind> VOCABULARY = Vocabulary.open(
      "name kind",
      List.of(
          OFFICIAL, SHORT, ACRONYM, ALIAS, FORMER, TRANSLATED, TRANSLITERATED, AS_PRINTED, LABEL),
      NameKind::code,
      NameKind::new);

  /**
   * Holds a code in one of the forms that {@link Vocabulary} describes.
   *
   * @throws InvalidValueException {@code code-malformed} if it is of neither form
   */
  public NameKind {
    Vocabulary.requireForm(code);
  }

  /**
   * Returns the code that is written so, the constant if there is one.
   *
   * @throws InvalidValueException {@code code-malformed} if it is of neither form
   */
  public static NameKind parse(String code) {
    return VOCABULARY.parse(code);
  }

  /** Returns the code as it is written. */
  @Override
  public String toString() {
    return code;
  }
}
