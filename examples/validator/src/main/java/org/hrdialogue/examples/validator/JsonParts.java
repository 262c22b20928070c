package org.hrdialogue.examples.validator;

import org.hrdialogue.examples.validator.PublicEntries.ActorMention;
import org.hrdialogue.value.Edtf;
import tools.jackson.core.JsonGenerator;

/** The members of what occurs in several places of a time line for programs. */
final class JsonParts {
  private JsonParts() {}

  static void date(JsonGenerator json, Edtf date) {
    json.writeStringProperty("edtf", date.toString());
    json.writeStringProperty("words", DateWords.of(date));
  }

  static void actor(JsonGenerator json, ActorMention actor) {
    json.writeStringProperty("id", actor.id());
    actor.name().ifPresent(name -> json.writeStringProperty("name", name));
  }
}
