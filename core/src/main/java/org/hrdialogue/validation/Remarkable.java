package org.hrdialogue.validation;

import java.util.function.IntPredicate;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Vocabulary;

/**
 * The values that rules may have something to say of wherever in an entry they stand: a text with
 * characters that mark-up is made of, a period with neither a beginning nor an end, a code that its open
 * list does not know and that is not plainly one of another list. Few values are, and most entries have
 * none. With more rules, there may be more such values.
 *
 * <p>Whoever has seen each value of an entry, as its reader has, can tell the rules that there is none:
 * see {@link Validator#validate(Entry, boolean)} and {@link Validator#validate(Dossier, IntPredicate)}.
 */
public final class Remarkable {
  private Remarkable() {}

  /** Returns whether a value of a type is remarkable; an object, for itself, never is. */
  public static boolean is(ValueType<?> type, Object value) {
    if (type instanceof ValueType.Localized) {
      return isText((LocalizedText) value);
    } else if (type instanceof ValueType.Code<?> code) {
      return isCode(untyped(code.vocabulary()), value);
    } else if (type instanceof ValueType.Text<?> text) {
      return switch (text.form()) {
        case PLAIN -> isText((String) value);
        case DATE -> isDate((Edtf) value);
        default -> false;
      };
    }
    return false;
  }

  @SuppressWarnings("unchecked") // the value comes from a place that the list is for
  private static Vocabulary<Object> untyped(Vocabulary<?> vocabulary) {
    return (Vocabulary<Object>) vocabulary;
  }

  /** Returns whether a plain string is remarkable. */
  static boolean isText(String text) {
    return Residue.mayBeIn(text);
  }

  /** Returns whether a text is remarkable in any of its languages. */
  static boolean isText(LocalizedText text) {
    return text.anyMatch(Residue::mayBeIn);
  }

  /** Returns whether a date is remarkable. */
  static boolean isDate(Edtf date) {
    return DateRules.isUnbounded(date);
  }

  /** Returns whether a code of a list is remarkable; one of a closed list never is. */
  public static <V> boolean isCode(Vocabulary<V> vocabulary, V code) {
    if (!vocabulary.isOpen() || vocabulary.isKnown(code)) {
      return false;
    }
    String text = vocabulary.code(code);
    return text.indexOf(':') < 0 || TextRules.mayPack(text);
  }
}
