package org.hrdialogue.json.benchmark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Tells databind which record an entry of a dossier is. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(value = PlainEntry.Recommendation.class, name = "recommendation"),
  @JsonSubTypes.Type(value = PlainEntry.Event.class, name = "event"),
  @JsonSubTypes.Type(value = PlainEntry.Programme.class, name = "assistance-programme"),
  @JsonSubTypes.Type(value = PlainBackground.Organisation.class, name = "organisation"),
  @JsonSubTypes.Type(value = PlainBackground.SourceDocument.class, name = "source-document"),
  @JsonSubTypes.Type(value = PlainBackground.RecommendationSet.class, name = "recommendation-set"),
  @JsonSubTypes.Type(value = PlainBackground.Dialogue.class, name = "dialogue")
})
interface EntryTypes {}
