package org.hrdialogue.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrdialogue.dossier.Dossier;
import org.hrdialogue.json.DossierJson;
import org.hrdialogue.json.codec.WireTypes;
import org.hrdialogue.model.Actor;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryType;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Organisation;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.testing.Samples;
import org.hrdialogue.validation.Validator;
import org.hrdialogue.validation.Violation;
import org.hrdialogue.value.Count;
import org.hrdialogue.value.CountryCode;
import org.hrdialogue.value.Edtf;
import org.hrdialogue.value.JsonText;
import org.hrdialogue.value.LocalizedText;
import org.hrdialogue.value.Money;
import org.hrdialogue.vocabulary.EventStatus;
import org.hrdialogue.vocabulary.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DossierModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new DossierModule()).build();

  /** What a caller's own type may look like. */
  record Sheet(
      String remark,
      @Nullable Entry entry,
      Optional<Edtf> seen,
      @Nullable List<Ref<Actor>> about) {}

  /** What a caller's own type may look like. */
  record Index(Map<CountryCode, Count> byCountry, Map<OrganisationKind, Edtf> byKind) {}

  /** Returns the full entry of a type, its strings spelled without escapes. */
  private static Entry full(EntryType type) {
    String json = DossierJson.writer().toString(Samples.full(type)).replace("\\u00e4", "ä");
    return DossierJson.reader().entry(json).value().orElseThrow();
  }

  private static final String GROUP =
      "{\"type\":\"group\",\"id\":\"g\",\"description\":{\"en\":\"lawyers\"}}";

  @Nested
  class Entries {
    @ParameterizedTest
    @EnumSource(EntryType.class)
    void areWrittenAsTheLibraryDoesAndReadBack(EntryType type) {
      Entry entry = full(type);
      String written = MAPPER.writeValueAsString(entry);
      assertThat(written + "\n").isEqualTo(DossierJson.writer().toString(entry));
      assertThat(MAPPER.readValue(written, Entry.class)).isEqualTo(entry);
      assertThat(MAPPER.readValue(written, type.javaType())).isEqualTo(entry);
      assertThat(MAPPER.readValue(written.getBytes(StandardCharsets.UTF_8), Entry.class))
          .isEqualTo(entry);
    }

    @ParameterizedTest
    @EnumSource(EntryType.class)
    void goThroughTreesAndBufferedTokens(EntryType type) {
      Entry entry = full(type);
      JsonNode tree = MAPPER.valueToTree(entry);
      assertThat(MAPPER.treeToValue(tree, Entry.class)).isEqualTo(entry);
      Map<?, ?> map = MAPPER.convertValue(entry, Map.class);
      assertThat(map.get("id")).isEqualTo(entry.id());
      assertThat(MAPPER.convertValue(map, Entry.class)).isEqualTo(entry);
    }

    @Test
    void keepMembersOfTheCallersTokenByToken() {
      String json = GROUP.replace("}}", "},\"x-a\":{\"n\":1.0,\"e\":[1e2]}}");
      assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Entry.class))).isEqualTo(json);
    }

    @Test
    void standInACallersTypes() {
      Sheet sheet = new Sheet(
          "to do",
          full(EntryType.EVENT),
          Optional.of(Edtf.parse("2013-09~")),
          List.of(Ref.of("a"), Ref.of("b")));
      String json = MAPPER.writeValueAsString(sheet);
      assertThat(json)
          .startsWith("{\"remark\":\"to do\",\"entry\":{\"type\":\"event\",")
          .endsWith(",\"seen\":\"2013-09~\",\"about\":[\"a\",\"b\"]}");
      assertThat(MAPPER.readValue(json, Sheet.class)).isEqualTo(sheet);
      assertThat(MAPPER.readValue("{\"remark\":\"none\",\"entry\":null}", Sheet.class))
          .isEqualTo(new Sheet("none", null, Optional.empty(), null));
    }

    @Test
    void keepTheirFormWhateverTheMapperDoesElsewhere() {
      JsonMapper other = JsonMapper.builder()
          .addModule(new DossierModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
      Entry entry = full(EntryType.ASSISTANCE_PROGRAMME);
      String json = other.writeValueAsString(entry);
      assertThat(json).contains("\n").contains("\"externalIds\"");
      assertThat(other.readValue(json, Entry.class)).isEqualTo(entry);
    }
  }

  @Nested
  class Dossiers {
    @Test
    void areReadAndWrittenWhole() {
      Dossier dossier = Samples.euTajikistan2013();
      String json = MAPPER.writeValueAsString(Map.of("dossier", dossier));
      assertThat(json)
          .isEqualTo("{\"dossier\":" + DossierJson.writer().toString(dossier).strip() + "}");
      JavaType type =
          MAPPER.getTypeFactory().constructMapType(Map.class, String.class, Dossier.class);
      assertThat(MAPPER.<Map<String, Dossier>>readValue(json, type))
          .isEqualTo(Map.of("dossier", dossier));
      assertThat(MAPPER.treeToValue(MAPPER.valueToTree(dossier), Dossier.class)).isEqualTo(dossier);
    }
  }

  @Nested
  class Values {
    private final Map<Class<?>, Object> samples = samples();

    /** Returns a value of each type, from the full entries. */
    private static Map<Class<?>, Object> samples() {
      Map<ValueType<?>, Object> byType = new HashMap<>();
      Walk<ValueType<?>> everywhere = Walk.to(type -> true);
      for (EntryType type : EntryType.values()) {
        everywhere.through(
            Samples.full(type), (at, valueType, value) -> byType.putIfAbsent(valueType, value));
      }
      Map<Class<?>, Object> samples = new LinkedHashMap<>();
      WireTypes.byType().forEach((javaType, type) -> {
        if (byType.containsKey(type)) {
          samples.put(javaType, byType.get(type));
        }
      });
      samples.put(Ref.class, Ref.of("a"));
      samples.put(EntryType.class, EntryType.EVENT);
      return samples;
    }

    @Test
    void areAllThere() {
      assertThat(WireTypes.byType().keySet())
          .containsExactlyInAnyOrderElementsOf(samples.keySet())
          .contains(Money.class, LocalizedText.class, EventStatus.class, OrganisationKind.class);
    }

    @Test
    void areReadBackAsTheyWere() {
      samples.forEach((type, value) -> {
        String json = MAPPER.writeValueAsString(List.of(value));
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        assertThat(MAPPER.<List<?>>readValue(json, list)).isEqualTo(List.of(value));
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(value), type)).isEqualTo(value);
      });
    }

    @Test
    void areKeysWhereTheyHaveATextForm() {
      Index index = new Index(
          Map.of(CountryCode.parse("TJ"), Count.moreThan(50)),
          Map.of(OrganisationKind.NHRI, Edtf.parse("2008-03")));
      String json = MAPPER.writeValueAsString(index);
      assertThat(json)
          .isEqualTo("{\"byCountry\":{\"TJ\":{\"value\":50,\"qualifier\":\"more-than\"}},"
              + "\"byKind\":{\"nhri\":\"2008-03\"}}");
      assertThat(MAPPER.readValue(json, Index.class)).isEqualTo(index);
    }

    @Test
    void mayBeAnyJson() {
      JsonText text = JsonText.parse("{\"a\":[1.0,null]}");
      String json = MAPPER.writeValueAsString(List.of(text));
      assertThat(json).isEqualTo("[{\"a\":[1.0,null]}]");
      JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, JsonText.class);
      assertThat(MAPPER.<List<JsonText>>readValue(json, list)).containsExactly(text);
    }
  }

  @Nested
  class Faults {
    private static InvalidRecordException refused(String json, Class<?> type) {
      return catchThrowableOfType(InvalidRecordException.class, () -> MAPPER.readValue(json, type));
    }

    @Test
    void comeTogetherInOneException() {
      InvalidRecordException refused = refused(
          "{\"remark\":\"\",\"entry\":{\"type\":\"event\",\"id\":\"e\",\"kind\":\"seminar\","
              + "\"status\":\"hled\",\"held\":\"2013-02-30\"}}",
          Sheet.class);
      assertThat(refused.violations())
          .extracting(Violation::toString)
          .containsExactly(
              "ERROR   /status: 'hled' is not in the list; nearest is 'held' [code-unknown]",
              "ERROR   /held: '2013-02-30' is not an EDTF date: character 9: the month has no such day"
                  + " [date-malformed]");
      assertThat(refused.getOriginalMessage())
          .isEqualTo("no valid Entry: /status 'hled' is not in the list; nearest is 'held'"
              + " [code-unknown]; /held '2013-02-30' is not an EDTF date: character 9: the month has"
              + " no such day [date-malformed]");
      assertThat(refused.getPathReference()).endsWith("Sheet[\"entry\"]");
    }

    @Test
    void ofManyAreNamedInPart() {
      String json = "{\"type\":\"group\",\"id\":\"g\",\"description\":{\"en\":\"a\"},"
          + "\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1}";
      InvalidRecordException refused = refused(json, Entry.class);
      assertThat(refused.violations()).hasSize(6);
      assertThat(refused.getOriginalMessage()).endsWith("[field-unknown]; and 1 more");
    }

    @Test
    void areThatAnEntryIsOfAnotherType() {
      assertThat(refused(GROUP, Event.class).violations())
          .extracting(Violation::toString)
          .containsExactly(
              "ERROR   /type: 'group' is another type than Event [record-type-unknown]");
      assertThat(refused(GROUP, Organisation.class)).isNotNull();
      assertThat(MAPPER.readValue(GROUP, Actor.class).id()).isEqualTo("g");
    }

    @Test
    void ofValuesAndKeysAreTheSame() {
      assertThat(refused("\"2013-13\"", Edtf.class).violations())
          .extracting(Violation::code)
          .containsExactly("date-malformed");
      assertThat(refused("{\"byCountry\":{\"UK\":null}}", Index.class))
          .satisfies(
              refused -> assertThat(refused.violations().get(0).expected()).contains("GB"))
          .hasMessageContaining("'UK' is not a country code");
      assertThat(refused("{\"value\":5,\"upTo\":4,\"qualifier\":\"between\"}", Count.class))
          .hasMessageContaining("count-bounds-invalid");
    }

    @Test
    void doNotRepeatTheWordsOfPeople() {
      String person = "{\"type\":\"person\",\"id\":\"p\",\"honorific\":\"\\u0000Secret\"}";
      assertThat(refused(person, Entry.class)).hasMessageNotContaining("Secret");
    }

    @Test
    void areAlsoBrokenRulesIfTheReaderHasAValidator() {
      JsonMapper strict = JsonMapper.builder()
          .addModule(new DossierModule(DossierJson.reader().validator(Validator.strict())))
          .build();
      assertThat(catchThrowableOfType(
                  InvalidRecordException.class, () -> strict.readValue(GROUP, Entry.class))
              .violations())
          .extracting(Violation::code)
          .containsExactly("provenance-missing");
    }

    @Test
    void areNamedInNumbersOfATreeOnlyWhereTheyAreWrong() {
      String money = "{\"amount\":50000000.5,\"currency\":\"EUR\"}";
      assertThat(MAPPER.treeToValue(MAPPER.readTree(money), Money.class))
          .isEqualTo(MAPPER.readValue(money, Money.class));
    }
  }

  @Nested
  class Discovery {
    @Test
    void findsTheModuleOnTheClassPath() {
      JsonMapper found = JsonMapper.builder().findAndAddModules().build();
      assertThat(found.readValue(GROUP, Entry.class).id()).isEqualTo("g");
    }
  }
}
