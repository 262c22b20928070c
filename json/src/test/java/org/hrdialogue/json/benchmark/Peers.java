package org.hrdialogue.json.benchmark;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hrdialogue.json.DossierSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Those that we are measured beside, as they come, and with all that can be done once done once. */
final class Peers {
  /** Held, so that its level stays: it would tell its version in each process. */
  private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

  static {
    HIBERNATE.setLevel(Level.WARNING);
  }

  private final JsonFactory factory = new JsonFactory();
  private final JsonMapper mapper = JsonMapper.builder()
      .changeDefaultPropertyInclusion(
          inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
      // So that it writes the same bytes as we do.
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .build();
  private final JsonMapper dossierMapper =
      mapper.rebuild().addMixIn(PlainEntry.class, EntryTypes.class).build();
  private final com.fasterxml.jackson.databind.json.JsonMapper jackson2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          // As Jackson 3 has it.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private final Validator hibernate = Validation.byProvider(HibernateValidator.class)
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();
  private final Schema schema = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(DossierSchema.entry());

  /** An entry, and how many faults were found in it. */
  record Checked(PlainEntry entry, int faults) {}

  /** Walks over the tokens and has each text made: less than this no reader of JSON does. */
  void floor(byte[] json, Consumer<String> texts) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          texts.accept(parser.getString());
        }
      }
    }
  }

  <T> T databind(byte[] json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  <T> T jackson2(byte[] json, Class<T> type) throws IOException {
    return jackson2.readValue(json, type);
  }

  <T> T fastjson2(byte[] json, Class<T> type) {
    return JSON.parseObject(json, type);
  }

  Checked databindAndHibernate(byte[] json, Class<? extends PlainEntry> type) {
    PlainEntry entry = mapper.readValue(json, type);
    return new Checked(entry, hibernate.validate(entry).size());
  }

  Checked schemaAndDatabind(byte[] json, Class<? extends PlainEntry> type) {
    JsonNode tree = mapper.readTree(json);
    int faults = schema.validate(tree).size();
    return new Checked(mapper.treeToValue(tree, type), faults);
  }

  PlainEntry.Dossier dossier(byte[] json) {
    return dossierMapper.readValue(json, PlainEntry.Dossier.class);
  }

  byte[] encode(PlainEntry entry) {
    return mapper.writeValueAsBytes(entry);
  }

  byte[] encode(PlainEntry.Dossier dossier) {
    return dossierMapper.writeValueAsBytes(dossier);
  }
}
