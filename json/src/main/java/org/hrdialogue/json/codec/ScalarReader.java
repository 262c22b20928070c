package org.hrdialogue.json.codec;

import java.math.BigDecimal;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.validation.Remarkable;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads values that are one token; null, and a fault, where the token is not such a value. */
class ScalarReader extends Cursor {
  private static final int MOST_DIGITS = 15;
  private static final int LONGEST_NUMBER = 1_000;

  private final Refs refs;

  /**
   * Whether every value so far has been looked at, and none was remarkable; false from the start if nobody
   * wants to know.
   */
  boolean unremarkable;

  ScalarReader(Input input, JsonParser parser, int start, Refs refs, Faults faults) {
    super(input, parser, start, faults);
    this.refs = refs;
  }

  ScalarReader(ScalarReader outer, Faults faults) {
    super(outer, faults);
    this.refs = outer.refs;
  }

  final <V> @Nullable V text(ValueType.Text<V> type) {
    String text = string();
    if (text == null || (!hasOwnLimit(type.form()) && isTooLong(text))) {
      return null;
    }
    try {
      V value = type.parse().apply(text);
      unremarkable = unremarkable && !Remarkable.is(type, value);
      return value;
    } catch (InvalidValueException refused) {
      refuse(refused, false);
      return null;
    }
  }

  private static boolean hasOwnLimit(ValueType.Form form) {
    return switch (form) {
      case ID, COUNTRY, SUBDIVISION, CURRENCY, LANGUAGE -> true;
      case PLAIN, DATE, EXTERNAL, PATH -> false;
    };
  }

  /** Reads a code; {@code known} are those of the list, if there is a quick way to them. */
  final <V> @Nullable V code(Vocabulary<V> vocabulary, @Nullable Codes<V> known, boolean soft) {
    if (known != null && parser.currentToken() == JsonToken.VALUE_STRING) {
      int from = offset() + 1;
      int to = input.endOfPlain(from);
      V code = to < 0 ? null : known.find(input.readable(), from, to - from);
      if (code != null) {
        return code;
      }
    }
    return code(vocabulary, soft);
  }

  private <V> @Nullable V code(Vocabulary<V> vocabulary, boolean soft) {
    String text = string();
    if (text == null) {
      return null;
    }
    try {
      if (vocabulary.isOpen() && text.length() > LONGEST_TEXT) {
        throw new InvalidValueException(
            "code-malformed", text, "is longer than " + LONGEST_TEXT + " characters");
      }
      V code = vocabulary.parse(text);
      unremarkable = unremarkable && !Remarkable.isCode(vocabulary, code);
      return code;
    } catch (InvalidValueException refused) {
      refuse(refused, soft && !vocabulary.isOpen());
      return null;
    }
  }

  final @Nullable Ref<?> reference() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      int from = offset() + 1;
      int to = input.endOfPlain(from);
      Ref<?> recent = to < 0 ? null : refs.find(input.readable(), from, to - from);
      if (recent != null) {
        return recent;
      }
    }
    String text = string();
    if (text == null) {
      return null;
    }
    try {
      return refs.put(Ref.of(text));
    } catch (InvalidValueException refused) {
      refuse(refused, false);
      return null;
    }
  }

  final @Nullable Long whole(long least) {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      wrongType("a whole number");
      return null;
    }
    long value = parser.getStringLength() <= MOST_DIGITS + 1 ? parser.getLongValue() : -1;
    if (value < least || value > ValueType.Whole.GREATEST) {
      String problem = "is not a whole number from " + least + " to " + ValueType.Whole.GREATEST;
      refuse(new InvalidValueException("number-out-of-range", parser.getString(), problem), false);
      return null;
    }
    return value;
  }

  final <V> @Nullable V decimal(ValueType.Decimal<V> type) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      wrongType("a number");
      return null;
    }
    try {
      return type.parse().apply(number(token, type.kind()));
    } catch (InvalidValueException refused) {
      refuse(refused, false);
      return null;
    }
  }

  private BigDecimal number(JsonToken token, ValueType.Decimal.Kind kind) {
    if (token == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= MOST_DIGITS) {
      return BigDecimal.valueOf(parser.getLongValue());
    }
    String text = parser.getString();
    boolean exponent =
        token == JsonToken.VALUE_NUMBER_FLOAT && (text.indexOf('e') >= 0 || text.indexOf('E') >= 0);
    if (kind == ValueType.Decimal.Kind.AMOUNT && (exponent || text.length() > LONGEST_NUMBER)) {
      throw new InvalidValueException(
          "money-malformed", text, "is not a plain decimal of at most 30 digits");
    }
    if (text.length() > LONGEST_NUMBER) {
      throw new InvalidValueException("number-out-of-range", text, "has too many digits");
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException beyondAny) {
      throw new InvalidValueException("number-out-of-range", text, "has too large an exponent");
    }
  }

  final @Nullable Boolean flag() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      wrongType("true or false");
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }
}
