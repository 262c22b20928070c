package org.hrdialogue.examples.validator;

import java.util.Locale;
import java.util.Optional;
import org.hrdialogue.examples.validator.Feed.Adopted;
import org.hrdialogue.examples.validator.Feed.Sending;
import org.hrdialogue.examples.validator.Feed.Talk;
import org.hrdialogue.examples.validator.Feed.Tie;
import org.hrdialogue.examples.validator.PublicEntries.ActorMention;
import org.hrdialogue.model.Recommendation;
import org.hrdialogue.model.RecommendationSet;
import org.hrdialogue.model.Transmission;
import org.hrdialogue.value.Edtf;
import tools.jackson.core.JsonGenerator;

/** What an event fed into, for programs. */
final class FeedJson {
  private final JsonGenerator json;

  FeedJson(JsonGenerator json) {
    this.json = json;
  }

  void feed(Feed feed) {
    json.writeStartObject();
    if (feed instanceof Tie tie) {
      json.writeStringProperty("relation", tie.relation().code());
      json.writeStringProperty("type", "event");
      json.writeStringProperty("id", tie.event().id());
    } else if (feed instanceof Adopted adopted) {
      json.writeStringProperty("relation", "adopted");
      json.writeStringProperty("type", adopted.entry().type().code());
      json.writeStringProperty("id", adopted.entry().id());
      adopted(adopted);
    }
    json.writeEndObject();
  }

  private void adopted(Adopted adopted) {
    if (adopted.entry() instanceof RecommendationSet set) {
      set.title().ifPresent(title -> json.writeStringProperty("title", title.text(Locale.ENGLISH)));
    } else if (adopted.entry() instanceof Recommendation recommendation) {
      recommendation
          .reference()
          .ifPresent(reference -> json.writeStringProperty("reference", reference));
    }
    if (!adopted.recommendations().isEmpty()) {
      json.writeArrayPropertyStart("recommendations");
      adopted.recommendations().forEach(json::writeString);
      json.writeEndArray();
    }
    if (!adopted.transmissions().isEmpty()) {
      json.writeArrayPropertyStart("transmissions");
      adopted.transmissions().forEach(this::sending);
      json.writeEndArray();
    }
    if (!adopted.discussions().isEmpty()) {
      json.writeArrayPropertyStart("discussions");
      adopted.discussions().forEach(this::talk);
      json.writeEndArray();
    }
  }

  private void sending(Sending sending) {
    Transmission transmission = sending.transmission();
    json.writeStartObject();
    json.writeStringProperty("status", transmission.status().code());
    date("planned", transmission.planned());
    date("made", transmission.made());
    actor("sender", sending.sender());
    actor("recipient", sending.recipient());
    sending.at().ifPresent(event -> json.writeStringProperty("forDiscussionAt", event.id()));
    json.writeEndObject();
  }

  private void talk(Talk talk) {
    json.writeStartObject();
    json.writeStringProperty("event", talk.at().id());
    talk.at()
        .event()
        .ifPresent(event -> json.writeStringProperty("status", event.status().code()));
    date("on", talk.discussion().on());
    json.writeEndObject();
  }

  private void date(String name, Optional<Edtf> date) {
    date.ifPresent(day -> {
      json.writeObjectPropertyStart(name);
      JsonParts.date(json, day);
      json.writeEndObject();
    });
  }

  private void actor(String name, Optional<ActorMention> actor) {
    actor.ifPresent(known -> {
      json.writeObjectPropertyStart(name);
      JsonParts.actor(json, known);
      json.writeEndObject();
    });
  }
}
