package org.hrdialogue.validation;

import java.util.Optional;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.value.Excerpt;
import org.hrdialogue.vocabulary.DisclosureLevel;

/**
 * Whether messages about an entry may repeat its words.
 *
 * <p>In persons, individual cases, contacts and entries that are not public, messages give the shape of
 * an offending value, such as "a text of 17 characters", unless the caller asked for the words.
 */
public enum Wording {
  /** Repeats words wherever they stand. */
  QUOTING,
  /** Repeats words, but for those in contacts. */
  PUBLIC,
  /** Repeats no words. */
  PROTECTED;

  /** Returns the wording for an entry of a type that is disclosed so far. */
  public static Wording of(EntryType type, DisclosureLevel level, boolean quoting) {
    if (quoting) {
      return QUOTING;
    }
    boolean aboutPeople = type == EntryType.PERSON || type == EntryType.INDIVIDUAL_CASE;
    return aboutPeople || level != DisclosureLevel.PUBLIC ? PROTECTED : PUBLIC;
  }

  /** Returns whether a message about the place may repeat its words, or what they nearly are. */
  public boolean mayRepeat(String pointer) {
    return this == QUOTING || (this == PUBLIC && !(pointer + "/").contains("/contacts/"));
  }

  /** Returns an offending text for the beginning of a message: quoted, or its shape. */
  public String quoted(String pointer, CharSequence text) {
    return mayRepeat(pointer) ? Excerpt.quoted(text) : Excerpt.shape(text);
  }

  /** Returns an offending value for the beginning of a message: as it is written, or its shape. */
  public String plain(String pointer, CharSequence text) {
    return mayRepeat(pointer) ? Excerpt.of(text) : Excerpt.shape(text);
  }

  /** Returns what a violation says that was found; empty if it may not be repeated. */
  public Optional<String> found(String pointer, CharSequence text) {
    return mayRepeat(pointer) ? Optional.of(Excerpt.of(text)) : Optional.empty();
  }
}
