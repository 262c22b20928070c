package org.hrdialogue.validation;

import java.util.function.IntPredicate;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Vocabulary;

/**
 * The values that rules may have something to say of wherever in an entry they stand: a text with
 * characters that mark-up is made of, a date without either bound, a code that its open list does not know
 * and that is not plainly one of another list. Few values are, and most entries have none.
 *
 * <p>Whoever has seen each value of an entry, as its reader has, can tell the rules that there is none:
 * see {@link Validator#validateUnremarkable} and {@link Validator#validate(Dossier, IntPredicate)}.
 */
public final class Remarkable {
  private Remarkable() {}

  /** Returns whether a text is. */
  public static boolean isText(String text) {
    return Residue.mayBeIn(text);
  }

  /** Returns whether a text is, in any of its languages. */
  public static boolean isText(LocalizedText text) {
    return text.anyMatch(Residue::mayBeIn);
  }

  /** Returns whether a date is. */
  public static boolean isDate(Edtf date) {
    return DateRules.isUnbounded(date);
  }

  /** Returns whether a code of a list is. */
  public static <V> boolean isCode(Vocabulary<V> vocabulary, V code) {
    if (!vocabulary.isOpen() || vocabulary.isKnown(code)) {
      return false;
    }
    String text = vocabulary.code(code);
    return text.indexOf(':') < 0 || TextRules.mayPack(text);
  }

  /** Returns whether a text or a date is. */
  static boolean is(Object value) {
    if (value instanceof LocalizedText text) {
      return isText(text);
    }
    return value instanceof Edtf date ? isDate(date) : value instanceof String text && isText(text);
  }
}
