package org.hrdialogue.json.databind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.Decoded;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.DossierReader;
import org.hrdialogue.json.codec.Input;
import org.hrdialogue.json.codec.ObjectWriter;
import org.hrdialogue.json.codec.Output;
import org.hrdialogue.json.codec.ValueDocument;
import org.hrdialogue.json.codec.WireTypes;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.validation.Severity;
import org.hrdialogue.validation.Violation;
import org.hrdialogue.value.InvalidValueException;
import org.hrdialogue.value.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches Jackson 3's databind the types of this library, so that they may stand in a caller's own
 * records, beans, lists and maps: dossiers, entries (as {@link Entry}, {@link Actor} or their own type),
 * their parts, and values; those with a text form also as keys of maps.
 *
 * <p>They are read and written exactly as {@link DossierJson} does it, whatever naming or inclusion the
 * mapper has for the caller's types. What is wrong with a record comes as one {@link
 * InvalidRecordException} with all faults. Members whose names start with {@code x-} keep their tokens,
 * though strings in them may come back with other escapes. An absent member or a {@code null} is left to the mapper.
 *
 * <p>On the class path {@code findAndAddModules()} finds it, and so does Spring Boot; on the module path
 * it is added by hand:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DossierModule()).build();
 * }</pre>
 */
public final class DossierModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** Creates a module that reads entries and dossiers as {@link DossierJson#reader()} does. */
  public DossierModule() {
    this(DossierJson.reader());
  }

  /**
   * Creates a module that reads entries and dossiers with a reader. If that has a validator, errors of
   * its rules are faults, too.
   */
  public DossierModule(DossierReader reader) {
    super("hrdialogue", Version.unknownVersion());
    add(
        Dossier.class,
        (dossier, out) -> Output.dossier(dossier, out),
        text -> result(reader.dossier(text)));
    add(JsonText.class, (json, out) -> out.writeRawValue(json.toString()), DossierModule::json);
    entry(Entry.class, reader);
    entry(Actor.class, reader);
    for (EntryType type : EntryType.values()) {
      entry(type.javaType(), reader);
    }
    WireTypes.byType().forEach(this::value);
  }

  private <T extends Entry> void entry(Class<T> type, DossierReader reader) {
    add(type, (entry, out) -> new ObjectWriter(out).write(entry), text -> {
      Decoded<Entry> read = reader.entry(text);
      boolean other =
          read.value().filter(type::isInstance).isEmpty() && read.value().isPresent();
      return other ? ofOtherType(type, read.value().get()) : result(read);
    });
  }

  private static WireDeserializer.Result ofOtherType(Class<?> expected, Entry entry) {
    Violation found = Violation.builder()
        .code("record-type-unknown")
        .severity(Severity.ERROR)
        .pointer("/type")
        .message("'" + entry.type() + "' is another type than " + expected.getSimpleName())
        .entry(entry.id())
        .build();
    return new WireDeserializer.Result(null, List.of(found));
  }

  @SuppressWarnings("unchecked") // values of the class are what the type describes
  private <T> void value(Class<?> of, ValueType<?> type) {
    Class<T> javaType = (Class<T>) of;
    add(javaType, (value, out) -> new ObjectWriter(out).value(type, value), text -> {
      ValueDocument read = ValueDocument.read(type, Input.of(text), false);
      return new WireDeserializer.Result(read.value(), withoutPlaces(read.violations()));
    });
    WireKeys.of(type).ifPresent(keys -> {
      addKeySerializer(javaType, keys.serializer(javaType));
      addKeyDeserializer(javaType, keys.deserializer(javaType));
    });
  }

  private <T> void add(
      Class<T> type, BiConsumer<T, JsonGenerator> writing, WireDeserializer.Reading reading) {
    addSerializer(type, new WireSerializer<>(type, writing));
    addDeserializer(type, new WireDeserializer<>(type, reading));
  }

  private static WireDeserializer.Result json(String text) {
    try {
      return new WireDeserializer.Result(JsonText.parse(text), List.of());
    } catch (InvalidValueException refused) {
      return new WireDeserializer.Result(null, List.of(violation(refused)));
    }
  }

  static Violation violation(InvalidValueException refused) {
    return Violation.builder()
        .code(refused.code())
        .severity(Severity.ERROR)
        .pointer("")
        .message(String.valueOf(refused.getMessage()))
        .found(refused.found())
        .expected(refused.expected())
        .build();
  }

  private static WireDeserializer.Result result(Decoded<?> read) {
    boolean valid = read.value().isPresent() && read.report().isValid();
    return new WireDeserializer.Result(
        read.value().orElse(null),
        valid ? List.of() : withoutPlaces(read.report().violations()));
  }

  /** Leaves out places: they would be in the text of the value, which the caller never saw. */
  private static List<Violation> withoutPlaces(List<Violation> violations) {
    return violations.stream()
        .map(found -> Violation.builder().from(found).location(Optional.empty()).build())
        .toList();
  }
}
