package org.hrdialogue.examples.validator;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.hrdialogue.examples.validator.TimelineSection.DatedEvent;
import org.hrdialogue.examples.validator.TimelineSection.PartyMention;
import org.hrdialogue.model.Event;
import org.hrdialogue.model.Ordinal;
import org.hrdialogue.value.Edtf;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A time line for programs: an array with an object for each dialogue. */
final class TimelineJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Separators SEPARATORS = Separators.createDefaultInstance()
      .withObjectNameValueSpacing(Separators.Spacing.AFTER)
      .withObjectEmptySeparator("")
      .withArrayEmptySeparator("");

  private static final ObjectWriteContext WITH_LINE_BREAKS = new ObjectWriteContext.Base() {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }
  };

  private final JsonGenerator json;

  private TimelineJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(List<TimelineSection> sections) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(WITH_LINE_BREAKS, text)) {
      json.writeStartArray();
      sections.forEach(new TimelineJson(json)::section);
      json.writeEndArray();
    }
    return text.toString();
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
