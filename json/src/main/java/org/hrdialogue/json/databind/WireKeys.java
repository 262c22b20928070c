package org.hrdialogue.json.databind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.Vocabulary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** How values that have a text form are written and read as keys of maps. */
final class WireKeys {
  private final Function<Object, String> text;
  private final Function<String, Object> parse;

  private WireKeys(Function<Object, String> text, Function<String, Object> parse) {
    this.text = text;
    this.parse = parse;
  }

  static Optional<WireKeys> of(ValueType<?> type) {
    if (type instanceof ValueType.Text<?> scalar) {
      return Optional.of(new WireKeys(Object::toString, scalar.parse()::apply));
    } else if (type instanceof ValueType.Code<?> code) {
      return Optional.of(ofCode(code.vocabulary()));
    } else if (type instanceof ValueType.Reference<?>) {
      return Optional.of(new WireKeys(ref -> ((Ref<?>) ref).id(), Ref::of));
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // values of the type are those of its list
  private static WireKeys ofCode(Vocabulary<?> vocabulary) {
    return new WireKeys(((Vocabulary<Object>) vocabulary)::code, vocabulary::parse);
  }

  <T> ValueSerializer<T> serializer(Class<T> type) {
    return new StdSerializer<>(type) {
      @Override
      public void serialize(T key, JsonGenerator out, SerializationContext context) {
        out.writeName(text.apply(key));
      }
    };
  }

  KeyDeserializer deserializer(Class<?> type) {
    return new KeyDeserializer() {
      @Override
      public Object deserializeKey(String key, DeserializationContext context) {
        try {
          return parse.apply(key);
        } catch (InvalidValueException refused) {
          throw new InvalidRecordException(
              context.getParser(), type, List.of(DossierModule.violation(refused)));
        }
      }
    };
  }
}
