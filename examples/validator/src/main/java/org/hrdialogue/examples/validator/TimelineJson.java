package org.hrdialogue.examples.validator;

import java.util.List;
import java.util.Locale;
import org.hrdialogue.examples.validator.TimelineSection.DatedEvent;
import org.hrdialogue.examples.validator.TimelineSection.PartyMention;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Ordinal;
import org.hrdialogue.value.Edtf;
import tools.jackson.core.JsonGenerator;

/** A time line for programs: an array with an object for each dialogue. */
final class TimelineJson {
  private final JsonGenerator json;

  private TimelineJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(List<TimelineSection> sections) {
    return PrettyJson.array(json -> sections.forEach(new TimelineJson(json)::section));
  }

  private void section(TimelineSection section) {
    json.writeStartObject();
    section.id().ifPresent(id -> json.writeStringProperty("id", id));
    section.name().ifPresent(name -> json.writeStringProperty("name", name));
    if (!section.isPublic()) {
      json.writeBooleanProperty("public", false);
    }
    if (!section.parties().isEmpty()) {
      json.writeArrayPropertyStart("parties");
      section.parties().forEach(this::party);
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("events");
    section.events().forEach(this::event);
    json.writeEndArray();
    if (section.leftOut() > 0) {
      json.writeNumberProperty("leftOut", section.leftOut());
    }
    json.writeEndObject();
  }

  private void party(PartyMention mention) {
    json.writeStartObject();
    mention.actor().ifPresent(actor -> JsonParts.actor(json, actor));
    mention
        .party()
        .country()
        .ifPresent(country -> json.writeStringProperty("country", country.toString()));
    json.writeStringProperty("side", mention.party().side().code());
    json.writeEndObject();
  }

  private void event(DatedEvent dated) {
    Event event = dated.event();
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("kind", event.kind().code());
    event.title().ifPresent(title -> json.writeStringProperty("title", title.text(Locale.ENGLISH)));
    json.writeStringProperty("status", event.status().code());
    EventDate.of(event).ifPresent(time -> {
      json.writeObjectPropertyStart("date");
      JsonParts.date(json, time.date());
      json.writeBooleanProperty("planned", time.planned());
      json.writeEndObject();
    });
    List<Edtf> plans = EventDate.earlierPlans(event);
    if (!plans.isEmpty()) {
      json.writeArrayPropertyStart("earlierPlans");
      plans.forEach(plan -> {
        json.writeStartObject();
        JsonParts.date(json, plan);
        json.writeEndObject();
      });
      json.writeEndArray();
    }
    if (!event.ordinals().isEmpty()) {
      json.writeArrayPropertyStart("numbers");
      event.ordinals().forEach(this::number);
      json.writeEndArray();
    }
    if (!dated.feeds().isEmpty()) {
      json.writeArrayPropertyStart("feeds");
      dated.feeds().forEach(new FeedJson(json)::feed);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void number(Ordinal ordinal) {
    json.writeStartObject();
    json.writeNumberProperty("number", ordinal.number());
    ordinal.within().ifPresent(within -> json.writeStringProperty("within", within));
    json.writeEndObject();
  }
}
